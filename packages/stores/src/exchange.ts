import { type Patience, StoreFailure } from './patience.ts';

/** One request to a store. */
export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  /** How messages call the request: its address may carry a signature. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** An answer of more bytes is refused. */
  readonly maxBytes: number;
  /** Statuses that are answers. Every other one is a failure. */
  readonly expected: readonly number[];
}

export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
  /** Of the whole, where a part of it was answered (RFC 9110, section 14.4). */
  readonly wholeBytes: number | undefined;
}

/** Below this speed an exchange is given up: running the task is quicker. */
const LEAST_BYTES_PER_MS = 64;

/** One try. @throws StoreFailure */
export async function exchange(request: Request, { timeoutMs }: Patience): Promise<Answer> {
  const { method, url, name, headers, body, expected } = request;
  const deadline = new Deadline(timeoutMs, body?.length ?? 0);
  let isAnswered = false;
  try {
    const response = await fetch(url, {
      method,
      headers,
      signal: deadline.signal,
      // What is sent goes to the server that was named, and to no other.
      redirect: method === 'GET' ? 'follow' : 'error',
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    isAnswered = true;
    if (expected.includes(response.status)) {
      const wholeBytes = wholeBytesOf(response.headers.get('content-range'));
      return { status: response.status, body: await readBody(request, response, deadline), wholeBytes };
    }
    await response.body?.cancel();
    throw refusal(name, response);
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    // An answer that drips comes no quicker the next time.
    if (deadline.signal.aborted) throw new StoreFailure(`${name} took too long`, { again: !isAnswered, slow: true });
    throw new StoreFailure(`${name} failed: ${networkReason(error)}`, { again: true });
  } finally {
    deadline.end();
  }
}

function wholeBytesOf(contentRange: string | null): number | undefined {
  const [, bytes] = /^bytes \d{1,15}-\d{1,15}\/(\d{1,15})$/.exec(contentRange ?? '') ?? [];
  return bytes === undefined ? undefined : Number(bytes);
}

async function readBody({ name, maxBytes }: Request, response: Response, deadline: Deadline): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new StoreFailure(`${name} was answered with more than ${maxBytes} bytes`);
    chunks.push(chunk);
    deadline.extend(chunk.length);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refusal(name: string, { status, headers }: Response): StoreFailure {
  const message = `${name} was answered with status ${status}`;
  if (status === 401 || status === 403) {
    return new StoreFailure(`${message}: the token is not good for that`, { lasting: true });
  }
  const again = status === 408 || status === 425 || status === 429 || status >= 500;
  return new StoreFailure(message, { again, afterMs: retryAfterMs(headers.get('retry-after')) });
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** `fetch` hides the reason in a cause, or in several. Only a code is repeated: it holds no address. */
function networkReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'the connection broke';
}

/** Aborts an exchange that takes longer than its bytes explain. */
class Deadline {
  readonly #controller = new AbortController();
  readonly #startedAt = performance.now();
  readonly #timeoutMs: number;
  #bytes: number;
  #timer: NodeJS.Timeout;

  constructor(timeoutMs: number, bytes: number) {
    this.#timeoutMs = timeoutMs;
    this.#bytes = bytes;
    this.#timer = this.#arm();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  extend(bytes: number): void {
    this.#bytes += bytes;
    clearTimeout(this.#timer);
    this.#timer = this.#arm();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #arm(): NodeJS.Timeout {
    const leftMs = this.#timeoutMs + this.#bytes / LEAST_BYTES_PER_MS - (performance.now() - this.#startedAt);
    return setTimeout(() => this.#controller.abort(), Math.max(0, leftMs));
  }
}
