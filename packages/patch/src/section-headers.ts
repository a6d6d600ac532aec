import type { PatchCode } from './codes.ts';
import { MAX_HEADER_BYTES } from './limits.ts';
import { readName } from './name-syntax.ts';
import { type Attempt, done, failed, type RegularMode } from './patch.ts';
import { patchError } from './patch-error.ts';
import type { PatchLine, PatchLines } from './patch-lines.ts';

/** What the lines between `diff --git` and `---` say. */
export interface SectionHeaders {
  readonly newMode?: RegularMode;
  readonly deletedMode?: RegularMode;
  /** The mode of an `index` line: that of a file whose mode does not change. */
  readonly indexMode?: RegularMode;
  readonly renameFrom?: string;
  readonly renameTo?: string;
}

/** A header: the words it begins with, and how the rest is read. */
interface HeaderRule {
  readonly words: string;
  readonly read: (rest: string) => Partial<SectionHeaders> | HeaderRefusal;
}

interface HeaderRefusal {
  readonly refused: PatchCode;
  readonly message: string;
  readonly expected: string;
}

const refused = (code: PatchCode, message: string, expected: string): HeaderRefusal => ({ refused: code, message, expected });
const malformed = (expected: string): HeaderRefusal => refused('AIOP-S006', 'a header is malformed', expected);
const modeChange = refused('AIOP-S010', 'the patch changes the mode of a file', 'no mode change');
const copy = refused('AIOP-S013', 'the patch copies a file', 'the content of the copy as a new file');
const binary = refused('AIOP-S005', 'the patch changes a binary file', 'text');

const RULES: readonly HeaderRule[] = [
  { words: 'old mode ', read: () => modeChange },
  { words: 'new mode ', read: () => modeChange },
  { words: 'copy from ', read: () => copy },
  { words: 'copy to ', read: () => copy },
  { words: 'GIT binary patch', read: () => binary },
  { words: 'Binary files ', read: () => binary },
  { words: 'new file mode ', read: (rest) => withMode(rest, (newMode) => ({ newMode })) },
  { words: 'deleted file mode ', read: (rest) => withMode(rest, (deletedMode) => ({ deletedMode })) },
  { words: 'rename from ', read: (rest) => withName(rest, (renameFrom) => ({ renameFrom })) },
  { words: 'rename to ', read: (rest) => withName(rest, (renameTo) => ({ renameTo })) },
  { words: 'similarity index ', read: percentage },
  { words: 'dissimilarity index ', read: percentage },
  { words: 'index ', read: indexLine },
];

/** Reads the extended headers of a git section, each at most once, until the first line that is none. */
export function parseHeaders(lines: PatchLines): Attempt<SectionHeaders> {
  let headers: SectionHeaders = {};
  const seen = new Set<string>();
  for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
    const at = line;
    const rule = RULES.find(({ words }) => lines.lineStartsWith(at, words));
    if (rule === undefined) {
      if (line.start === line.end || lines.startsWith('--- ') || lines.startsWith('diff --git ')) break;
      return refuseLine(lines, line, 'AIOP-S006', 'the header is unknown', 'a header that git diff writes, ---, or the next file');
    }
    const text = headerText(lines, line);
    if (!text.ok) return text;
    const read = seen.has(rule.words)
      ? refused('AIOP-S006', 'a header stands twice', 'each header once')
      : rule.read(text.value.slice(rule.words.length));
    if ('refused' in read) return refuseLine(lines, line, read.refused, read.message, read.expected);
    seen.add(rule.words);
    headers = { ...headers, ...read };
    lines.take();
  }
  return done(headers);
}

/** The text of a header line, which has to be short, and UTF-8. */
export function headerText(lines: PatchLines, line: PatchLine): Attempt<string> {
  if (line.end - line.start > MAX_HEADER_BYTES) {
    return refuseLine(lines, line, 'AIOP-S001', 'a header line is too long', `at most ${MAX_HEADER_BYTES} bytes`);
  }
  const text = lines.text(line);
  return text === undefined ? refuseLine(lines, line, 'AIOP-S008', 'a name is not UTF-8', 'names in UTF-8') : done(text);
}

export function refuseLine(
  lines: PatchLines,
  line: PatchLine,
  code: PatchCode,
  message: string,
  expected: string,
  file?: string,
): { readonly ok: false; readonly error: ReturnType<typeof patchError> } {
  const found = lines.shown(line);
  const place = { line: line.number, source: lines.name, ...(file === undefined ? {} : { file }) };
  return failed(patchError(code, { message, expected, found, context: [found], ...place }));
}

function withMode(text: string, headers: (mode: RegularMode) => Partial<SectionHeaders>): Partial<SectionHeaders> | HeaderRefusal {
  switch (text) {
    case '100644':
    case '100755':
      return headers(text);
    case '120000':
      return refused('AIOP-S011', 'the patch makes, changes or removes a symbolic link', 'a regular file, mode 100644');
    case '160000':
      return refused('AIOP-S012', 'the patch makes, moves or removes a submodule', 'a regular file, mode 100644');
    default:
      return refused('AIOP-S010', 'the mode is none that git gives to a file', '100644');
  }
}

function withName(text: string, headers: (name: string) => Partial<SectionHeaders>): Partial<SectionHeaders> | HeaderRefusal {
  const name = readName(text);
  return name === undefined ? refused('AIOP-S008', 'a quoted name is malformed', 'a name as git quotes it') : headers(name);
}

function percentage(text: string): Partial<SectionHeaders> | HeaderRefusal {
  return /^(?:100|[0-9]{1,2})%$/.test(text) ? {} : malformed('a percentage, 0% to 100%');
}

function indexLine(text: string): Partial<SectionHeaders> | HeaderRefusal {
  const match = /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-9]{1,12}))?$/.exec(text);
  if (match === null) return malformed('index OLD..NEW MODE');
  return match[1] === undefined ? {} : withMode(match[1], (indexMode) => ({ indexMode }));
}
