import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Where a command speaks: results on standard output, progress on standard error, so that a pipe gets the result alone. */
export class Terminal {
  readonly #json: boolean;
  readonly #live = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  #status = '';

  constructor(json: boolean) {
    this.#json = json;
  }

  /** The result: as JSON for machines, or as text for people. */
  result(value: unknown, text: string): void {
    this.status('');
    process.stdout.write(this.#json ? `${JSON.stringify(value, null, 2)}\n` : text);
  }

  /** One of several results: a line of JSON for machines, or text for people. */
  nextResult(value: unknown, text: string): void {
    this.status('');
    process.stdout.write(this.#json ? `${JSON.stringify(value)}\n` : text);
  }

  /** A line of progress that stays. */
  progress(line: string): void {
    this.#clear();
    process.stderr.write(`${line}\n`);
    this.#draw();
  }

  /** What is going on now: one line on a terminal, replaced by the next; nothing elsewhere. */
  status(line: string): void {
    this.#clear();
    this.#status = line;
    this.#draw();
  }

  /** Colours text for standard output or error; without colours where they are not wanted (NO_COLOR, a pipe). */
  paint(format: Format, text: string, stream: 'stdout' | 'stderr' = 'stderr'): string {
    return styleText(format, text, { stream: process[stream] });
  }

  #clear(): void {
    // Back to the first column, then erase the line (ECMA-48 EL).
    if (this.#live && this.#status !== '') process.stderr.write('\r\u001b[2K');
  }

  #draw(): void {
    if (this.#live && this.#status !== '') process.stderr.write(this.#status.slice(0, Math.max(10, (process.stderr.columns ?? 80) - 1)));
  }
}
