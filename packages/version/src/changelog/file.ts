/** A changelog as it stands, line by line. */
export interface ChangelogFile {
  /** Without line ends. */
  readonly lines: readonly string[];
  /** The same lines as they stand, without line feeds: some may end in a carriage return. */
  readonly raw: readonly string[];
  /** What a new line has before its line feed: most lines tell. */
  readonly lineEnd: '' | '\r';
  /** Places of headings, in order. What stands in code and in comments is none. */
  readonly headings: readonly Heading[];
}

/** A heading of the levels that tell releases (1 to 3) from the rest. */
export interface Heading {
  /** Index of its line. */
  readonly at: number;
  readonly level: number;
  /** The version that it names, `unreleased`, or its text. */
  readonly names:
    | { readonly kind: 'version'; readonly version: string }
    | { readonly kind: 'unreleased' }
    | { readonly kind: 'other'; readonly text: string };
}

/** Reads a changelog: its raw lines, joined by line feeds, are the text again. */
export function readChangelog(text: string): ChangelogFile {
  const raw = text.split('\n');
  const lineEnd = raw.filter((line) => line.endsWith('\r')).length * 2 > raw.length ? '\r' : '';
  const lines = raw.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const headings: Heading[] = [];
  let fence: string | undefined;
  let comment: 'none' | 'block' | 'inline' = 'none';
  for (const [at, line] of lines.entries()) {
    // What begins in the middle of a line is part of a paragraph, and ends with it at the latest.
    if (comment === 'inline' && (line.trim() === '' || headingOf(line, at) !== undefined)) comment = 'none';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (comment === 'none' && mark !== undefined && (fence === undefined || (mark.startsWith(fence) && line.trim() === mark))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const heading = comment === 'none' ? headingOf(line, at) : undefined;
    if (heading !== undefined) headings.push(heading);
    comment = commentAfter(line, comment);
  }
  return { lines, raw, lineEnd, headings };
}

/** Whether a comment is open at the end of a line (https://spec.commonmark.org/0.31.2/#html-blocks, 2). In code there is none. */
function commentAfter(line: string, before: 'none' | 'block' | 'inline'): 'none' | 'block' | 'inline' {
  if (before !== 'none') return line.includes('-->') ? 'none' : before;
  const text = /^ {0,3}<!--/.test(line) ? line : line.replace(/`[^`]*`/g, '');
  if (text.lastIndexOf('<!--') <= text.lastIndexOf('-->')) return 'none';
  return /^ {0,3}<!--/.test(line) ? 'block' : 'inline';
}

function headingOf(line: string, at: number): Heading | undefined {
  const [, marks, text] = /^(#{1,3})[ \t]+(.*)$/.exec(line) ?? [];
  if (marks === undefined || text === undefined) return undefined;
  const level = marks.length;
  if (/^\[?unreleased\b/i.test(text)) return { at, level, names: { kind: 'unreleased' } };
  const version = /^(?:<a [^>]{0,200}><\/a>)?\[?v?(\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][\w.+-]{1,200})?)(?=[\])\s]|$)/.exec(text)?.[1];
  return { at, level, names: version === undefined ? { kind: 'other', text: text.trim() } : { kind: 'version', version } };
}

/** The style that a changelog has, by its own words and headings; undefined where nothing tells. */
export function styleOf({ lines, headings }: ChangelogFile): 'keep-a-changelog' | 'conventional' | undefined {
  if (headings.some(({ names }) => names.kind === 'unreleased') || lines.some((line) => line.includes('keepachangelog.com')))
    return 'keep-a-changelog';
  const titles = headings.flatMap(({ names }) => (names.kind === 'other' ? [names.text] : []));
  if (titles.some((title) => /^(?:⚠ BREAKING CHANGES|Features|Bug Fixes|Performance Improvements)$/i.test(title))) return 'conventional';
  return titles.some((title) => /^(?:Added|Changed|Fixed|Removed|Deprecated|Security)$/.test(title)) ? 'keep-a-changelog' : undefined;
}
