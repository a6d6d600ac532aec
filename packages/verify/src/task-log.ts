/** A log beyond this is cut; a task that prints more is almost always in a loop. */
export const MAX_LOG_BYTES = 8 * 1024 * 1024;
/** A line beyond this is handed on in pieces. */
const MAX_LINE_CHARACTERS = 16 * 1024;

type Stream = 'stdout' | 'stderr';

/** Takes what a task prints, in the order of arrival: as bytes to keep, and line by line for whoever watches. */
export class TaskLog {
  readonly #chunks: Uint8Array[] = [];
  readonly #lines: Readonly<Record<Stream, LineSplitter>>;
  #bytes = 0;
  #dropped = 0;

  constructor(onLine: (text: string, stream: Stream) => void) {
    const splitter = (stream: Stream): LineSplitter => new LineSplitter((text) => onLine(text, stream));
    this.#lines = { stdout: splitter('stdout'), stderr: splitter('stderr') };
  }

  take(chunk: Uint8Array, stream: Stream): void {
    const kept = chunk.subarray(0, Math.max(0, MAX_LOG_BYTES - this.#bytes));
    // A copy: the chunk may be part of a buffer that is used again.
    if (kept.length > 0) this.#chunks.push(kept.slice());
    this.#bytes += kept.length;
    this.#dropped += chunk.length - kept.length;
    this.#lines[stream].take(kept);
  }

  /** A line of our own, such as one between two attempts. */
  note(text: string): void {
    this.#chunks.push(new TextEncoder().encode(`${text}\n`));
    this.#lines.stdout.take(new TextEncoder().encode(`${text}\n`));
  }

  /** Ends the last lines, and gives everything that was printed. */
  finish(droppedBytes: number): Uint8Array {
    const dropped = this.#dropped + droppedBytes;
    if (dropped > 0) this.note(`\n… ${dropped} more bytes were printed and are not kept`);
    this.#lines.stdout.end();
    this.#lines.stderr.end();
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}

/** Bytes in pieces to lines of text. A character that is cut between two pieces is put together again. */
class LineSplitter {
  readonly #decoder = new TextDecoder();
  readonly #onLine: (text: string) => void;
  #rest = '';

  constructor(onLine: (text: string) => void) {
    this.#onLine = onLine;
  }

  take(chunk: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#hand(line);
    while (this.#rest.length > MAX_LINE_CHARACTERS) {
      this.#onLine(this.#rest.slice(0, MAX_LINE_CHARACTERS));
      this.#rest = this.#rest.slice(MAX_LINE_CHARACTERS);
    }
  }

  end(): void {
    const rest = this.#rest + this.#decoder.decode();
    this.#rest = '';
    if (rest !== '') this.#hand(rest);
  }

  #hand(line: string): void {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    for (let at = 0; at === 0 || at < text.length; at += MAX_LINE_CHARACTERS) this.#onLine(text.slice(at, at + MAX_LINE_CHARACTERS));
  }
}
