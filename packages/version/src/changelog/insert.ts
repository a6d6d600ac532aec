import type { ChangelogFile, Heading } from './file.ts';
import type { ChangelogStyle } from './groups.ts';
import { headingOf, linesOfGroups, type Section, type SectionGroup } from './section.ts';
import type { WebAddresses } from './web-addresses.ts';

/** Lines to put before the line at an index. */
interface Insertion {
  readonly at: number;
  readonly lines: readonly string[];
}

/**
 * Adds a section to a changelog. Lines that stand there stay as they are and in their order: text is only put between them, so that nothing
 * people wrote is lost. What they noted under "Unreleased" becomes the beginning of the new release; an entry that they have told already is
 * not told again. The one line that is replaced is the comparison of "Unreleased", and only where it is the one that this would write.
 */
export function insertSection(file: ChangelogFile, section: Section, style: ChangelogStyle, web: WebAddresses | undefined): string {
  const { lines, raw, lineEnd, headings } = file;
  const unreleased = headings.find(({ names }) => names.kind === 'unreleased');
  const definition = unreleased === undefined || web === undefined ? undefined : definitionOf(lines, section, web);
  const heading = headingOf(section.release, style, definition === undefined ? web : undefined);
  const insertions =
    unreleased === undefined
      ? [newSection(file, [heading, ...linesOfGroups(section.groups)])]
      : release(file, unreleased, heading, section.groups);
  const all = definition === undefined ? insertions : [...insertions, definition.added];
  const added = (at: number): readonly string[] => linesAt(all, at).map((line) => line + lineEnd);
  const result = raw.flatMap((line, at) => [...added(at), at === definition?.replaced.at ? definition.replaced.line + lineEnd : line]);
  return [...result, ...added(lines.length)].join('\n');
}

const linesAt = (insertions: readonly Insertion[], at: number): readonly string[] =>
  insertions.filter((each) => each.at === at).flatMap((each) => each.lines);

/** Before the newest release; where there is none, at the end. */
function newSection({ lines, headings }: ChangelogFile, section: readonly string[]): Insertion {
  const newest = headings.find(({ names }) => names.kind === 'version');
  if (newest !== undefined) return { at: newest.at, lines: [...section, ''] };
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const isBlank = lines.slice(0, end).every((line) => line.trim() === '') || lines[end - 1]?.trim() === '';
  return { at: end, lines: [...(isBlank ? [] : ['']), ...section, ...(end === lines.length ? [''] : [])] };
}

/** Puts the heading below "Unreleased", and the groups into or after what people have noted there. */
function release(
  { lines, headings }: ChangelogFile,
  unreleased: Heading,
  heading: string,
  groups: readonly SectionGroup[],
): readonly Insertion[] {
  const next = headings.find(({ at, level }) => at > unreleased.at && level <= unreleased.level);
  const definitions = lines.findIndex((line, at) => at > unreleased.at && /^\[[^\]]+\]:\s/.test(line));
  const ends = [next?.at, definitions < 0 ? undefined : definitions, lines.at(-1) === '' ? lines.length - 1 : lines.length];
  const end = Math.min(...ends.filter((at) => at !== undefined));
  const noted = lines.slice(unreleased.at + 1, end);
  const insertions: Insertion[] = [{ at: unreleased.at + 1, lines: ['', heading] }];
  const added: SectionGroup[] = [];
  for (const group of groups.map((each) => untold(each, noted)).filter(({ lines: own }) => own.length > 0)) {
    const same = headings.find(
      ({ at, names }) => at > unreleased.at && at < end && names.kind === 'other' && isSame(names.text, group.title),
    );
    if (same === undefined) added.push(group);
    else insertions.push(intoList(lines, same.at, following(headings, same.at, end), group));
  }
  const last = endOf(lines, unreleased.at, end);
  if (added.length > 0) insertions.push({ at: last, lines: linesOfGroups(added) });
  // Where people noted nothing, and left no blank line, what follows needs one.
  if (last === end && end < lines.length) insertions.push({ at: end, lines: [''] });
  return insertions;
}

/** After the last item that people have listed under a heading, in their own kind of list; else after all that stands there. */
function intoList(lines: readonly string[], heading: number, to: number, { lines: own }: SectionGroup): Insertion {
  let end = endOf(lines, heading, to);
  const item = lines.slice(heading + 1, end).findLastIndex((line) => /^[-*+] /.test(line));
  if (item < 0) return { at: end, lines: own.map(({ text }) => text) };
  const last = heading + 1 + item;
  // An item goes on as long as its lines are indented.
  const after = lines.slice(last + 1, end).findIndex((line) => !/^\s+\S/.test(line));
  if (after >= 0) end = last + 1 + after;
  const bullet = lines[last]?.slice(0, 1) ?? '-';
  return { at: end, lines: own.map(({ text }) => bullet + text.slice(1)) };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const following = (headings: readonly Heading[], at: number, end: number): number => headings.find((each) => each.at > at)?.at ?? end;

/** After the last line from `from` to `to` that is not blank. */
function endOf(lines: readonly string[], from: number, to: number): number {
  let end = Math.min(to, lines.length);
  while (end > from + 1 && lines[end - 1]?.trim() === '') end--;
  return end;
}

/** The lines of a group that people have not told in what they noted. */
function untold({ title, lines }: SectionGroup, noted: readonly string[]): SectionGroup {
  const text = noted.join('\n');
  const stands = (mark: string): boolean => {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      // `#12` is not told by `#123`.
      if (!/[0-9a-f]/.test(text[at + mark.length] ?? '') || !mark.startsWith('#')) return true;
    }
    return false;
  };
  return { title, lines: lines.filter(({ marks }) => !marks.some(stands)) };
}

/** The link of the new release, where the file defines its links below and "Unreleased" is compared with the release before. */
function definitionOf(
  lines: readonly string[],
  { release: { version, tag, previousTag } }: Section,
  web: WebAddresses,
): { readonly replaced: { readonly at: number; readonly line: string }; readonly added: Insertion } | undefined {
  const own = (from: string | undefined): string => `[Unreleased]: ${from === undefined ? web.repository : web.compare(from, 'HEAD')}`;
  // Definitions stand at the end; the same line further up may be an example.
  const at = lines.lastIndexOf(own(previousTag));
  if (at < 0) return undefined;
  return { replaced: { at, line: own(tag) }, added: { at: at + 1, lines: [`[${version}]: ${web.compare(previousTag, tag)}`] } };
}
