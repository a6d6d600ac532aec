const LINE_FEED = 10;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** One line of the patch: a byte range without its line feed. */
export interface PatchLine {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
  /** Whether a line feed ends it. Only the last line of a patch can lack one. */
  readonly ended: boolean;
}

/** Walks the lines of a patch. Lines are looked at in place; nothing is copied until a line's text is asked for. */
export class PatchLines {
  readonly bytes: Uint8Array;
  /** How messages call the patch. */
  readonly name: string;
  #next: PatchLine | undefined;

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
    this.#next = this.#lineAt(0, 1);
  }

  /** The line that `take` would return, or undefined at the end. */
  peek(): PatchLine | undefined {
    return this.#next;
  }

  take(): PatchLine | undefined {
    const line = this.#next;
    if (line !== undefined) this.#next = line.ended ? this.#lineAt(line.end + 1, line.number + 1) : undefined;
    return line;
  }

  /** Whether the next line begins with an ASCII text. */
  startsWith(text: string): boolean {
    return this.#next !== undefined && this.lineStartsWith(this.#next, text);
  }

  lineStartsWith({ start, end }: PatchLine, text: string): boolean {
    if (end - start < text.length) return false;
    for (let index = 0; index < text.length; index++) if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  /** The text of a line, or undefined when it is not UTF-8. */
  text({ start, end }: PatchLine): string | undefined {
    try {
      return utf8.decode(this.bytes.subarray(start, end));
    } catch {
      return undefined;
    }
  }

  /** The beginning of a line for a message, whatever its encoding. */
  shown({ start, end }: PatchLine): string {
    return (
      this.text({ start, end: Math.min(end, start + 200), number: 0, ended: true }) ??
      latin1.decode(this.bytes.subarray(start, Math.min(end, start + 200)))
    );
  }

  #lineAt(start: number, number: number): PatchLine | undefined {
    if (start >= this.bytes.length) return undefined;
    const feed = this.bytes.indexOf(LINE_FEED, start);
    return feed < 0 ? { start, end: this.bytes.length, number, ended: false } : { start, end: feed, number, ended: true };
  }
}
