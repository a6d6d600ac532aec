import type { Finding, Position, Result } from '@aiop/diagnostics';
import { type DocumentCodes, problem } from './codes.ts';

/** The text of a document, and where its lines begin. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The position of an offset in UTF-16 code units. */
  positionAt(offset: number): Position;
}

/** Findings of one kind that are worth showing: a file of noise needs no more. */
export const MAX_FORM_FINDINGS = 20;

// Controls but tab, line feed, carriage return and NEL; bidirectional overrides and isolates, which show a reader another order than the
// parser sees (https://trojansource.codes); a byte order mark inside the text; noncharacters.
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Decodes a document strictly. A UTF-8 byte order mark at the start is dropped (YAML 1.2.2, section 5.2); any other encoding is refused. */
export function readSourceText(path: string, bytes: Uint8Array, maxBytes: number, codes: DocumentCodes): Result<SourceText> {
  const refuse = (message: string, at: Position, hint: string): Result<SourceText> => ({
    ok: false,
    findings: [problem(codes.unreadable, message, at, hint)],
  });
  const start = { file: path, line: 1, column: 1 };
  if (bytes.length > maxBytes) {
    return refuse(`the file holds ${bytes.length} bytes, at most ${maxBytes} are read`, start, 'split the file, or raise the limit');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = sourceText(path, new TextDecoder('utf-8').decode(bytes));
    return refuse('the file is not UTF-8', at.positionAt(Math.max(0, at.text.indexOf('\ufffd'))), 'save the file as UTF-8');
  }
  const source = sourceText(path, text);
  const findings = unwantedCharacters(source, codes);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: source, findings: [] };
}

function unwantedCharacters({ text, positionAt }: SourceText, codes: DocumentCodes): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: character, index } of text.matchAll(UNWANTED)) {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = 'remove the character, or write it as an escape inside a quoted text';
    findings.push(problem(codes.syntax, `the character ${name} is invisible and not allowed here`, positionAt(index), hint));
    if (findings.length >= MAX_FORM_FINDINGS) break;
  }
  return findings;
}

function sourceText(path: string, text: string): SourceText {
  let starts: Uint32Array | undefined;
  return {
    path,
    text,
    positionAt(offset) {
      starts ??= lineStarts(text);
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

/** Counted first, and kept as small as they are: a text of nothing but line ends has as many as bytes. */
function lineStarts(text: string): Uint32Array {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const starts = new Uint32Array(lines);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1;
  return starts;
}
