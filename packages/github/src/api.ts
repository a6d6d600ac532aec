import { UsageError, visible } from '@aiop/diagnostics';

/** How a repository at GitHub is reached. */
export interface GithubAccess {
  /** Such as `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Sent to `apiUrl`, and nowhere else. */
  readonly token: string;
  /** The pause before the second try; each further one is twice as long. Default 1,000. */
  readonly pauseMs?: number;
}

/** Where the API of the server is that hosts a repository (`https://HOST/OWNER/NAME`): GitHub, or an Enterprise Server of it. */
export function apiUrlOf(repositoryUrl: string): string {
  const { host } = new URL(repositoryUrl);
  return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}

/** One request. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Below the repository, such as `/releases`. */
  readonly path: string;
  readonly body?: unknown;
  /** Statuses that are answers. After all tries every other one is an error. */
  readonly expected: readonly number[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

const TRIES = 3;
const TIMEOUT_MS = 30_000;
/** Longer than this nobody waits for a limit of requests to end. */
const LONGEST_PAUSE_MS = 60_000;
/** GitHub's own answers about one release stay far below: notes have at most 125,000 characters. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Asks until there is an answer that was expected, at most three times: a server that is busy or broken, a limit of requests that ends soon, and a
 * connection that breaks are tried again.
 * @throws UsageError for any other answer, with what GitHub said
 */
export async function ask(access: GithubAccess, request: ApiRequest): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt++) {
    const tried = await once(access, request);
    if (tried.state === 'answered' && request.expected.includes(tried.status)) return tried;
    const pause = tried.pauseMs ?? (access.pauseMs ?? 1000) * 2 ** (attempt - 1);
    if (!tried.again || attempt >= TRIES || pause > LONGEST_PAUSE_MS) throw refused(access, request, tried);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

type Try = { readonly again: boolean; readonly pauseMs: number | undefined } & (
  | { readonly state: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly state: 'broken'; readonly why: string }
);

async function once({ apiUrl, repository, token }: GithubAccess, { method, path, body }: ApiRequest): Promise<Try> {
  try {
    const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'aiop',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      // A repository that was renamed answers with its new address, and nothing is to be made anywhere but where it was asked for.
      redirect: method === 'GET' ? 'follow' : 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status, headers } = response;
    const isLimited = status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'));
    return {
      state: 'answered',
      status,
      body: await jsonOf(response),
      again: isLimited || status === 408 || status >= 500,
      pauseMs: isLimited ? pauseOf(headers) : undefined,
    };
  } catch (error) {
    return { state: 'broken', why: networkReason(error), again: true, pauseMs: undefined };
  }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function pauseOf(headers: Headers): number | undefined {
  const after = /^\d{1,9}$/.exec(headers.get('retry-after') ?? '');
  if (after !== null) return Number(after[0]) * 1000;
  const reset = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '');
  return reset === null ? undefined : Math.max(0, Number(reset[0]) * 1000 - Date.now());
}

async function jsonOf(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    // A proxy in between speaks HTML.
    return undefined;
  }
}

/** `fetch` hides the reason in a cause. Only a code is repeated. */
function networkReason(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'the connection broke';
}

function refused({ apiUrl, repository }: GithubAccess, { method, path }: ApiRequest, tried: Try): UsageError {
  const what =
    tried.state === 'broken'
      ? `${method} ${path} failed: ${tried.why}`
      : `${method} ${path} was answered with ${tried.status}${messageOf(tried.body)}`;
  const isRight = tried.state === 'answered' && (tried.status === 401 || tried.status === 403 || tried.status === 404);
  return new UsageError({
    what: visible(what, 600),
    where: visible(`${repository} at ${apiUrl}`, 300),
    expected: 'a repository that the token may write to',
    fix: isRight ? 'give the job `permissions: contents: write`, and its token to the step' : 'run it again later',
  });
}

function messageOf(body: unknown): string {
  const message = field(body, 'message');
  return typeof message === 'string' ? `: ${message}` : '';
}

/** A property of an answer that has to be an object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const record: { readonly [key: string]: unknown } = { ...value };
  return record[name];
}
