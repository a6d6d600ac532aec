import type { CommitRecord } from '@aiop/ports';
import type { Update } from '../modules/dependencies.ts';
import { type Contributor, contributorLine } from './contributors.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type ChangelogStyle, GROUPS } from './groups.ts';
import { inlineText } from './inline-text.ts';
import type { Release } from './release.ts';
import type { WebAddresses } from './web-addresses.ts';

/** A heading and the lines below it. */
export interface SectionGroup {
  readonly title: string;
  readonly lines: readonly GroupLine[];
}

/** A line that is left out where people have told the same already: where its text, the id or one of the references stands. */
export interface GroupLine {
  readonly text: string;
  readonly marks: readonly string[];
}

/** What a changelog says about one release, before it has a place. */
export interface Section {
  readonly release: Release;
  readonly groups: readonly SectionGroup[];
}

/** What a section is made with. */
export interface SectionOptions {
  readonly style: ChangelogStyle;
  readonly web: WebAddresses | undefined;
  readonly contributors: (release: readonly CommitRecord[]) => readonly Contributor[];
}

export function sectionOf(release: Release, { style, web, contributors }: SectionOptions): Section {
  const entries = entriesOf(release.commits, style, web);
  const groups = GROUPS[style].map((title) => ({ title, lines: entries.filter(({ group }) => group === title).map(lineOf) }));
  const people = contributors(release.commits.map(({ record }) => record)).map((person): GroupLine => {
    const text = contributorLine(person);
    return { text, marks: [text] };
  });
  const all = [...withUpdates(groups, release.updates, style), { title: 'Contributors', lines: people }];
  return { release, groups: all.filter(({ lines }) => lines.length > 0) };
}

/** Modules that are released because of others would else have nothing to tell. */
function withUpdates(groups: readonly SectionGroup[], updates: readonly Update[], style: ChangelogStyle): readonly SectionGroup[] {
  const lines = updates.map(({ name, version }): GroupLine => {
    const text = `- Update ${inlineText(`\`${name}\``)} to ${version}`;
    return { text, marks: [text] };
  });
  if (style === 'conventional') return [...groups, { title: 'Dependencies', lines }];
  return groups.map((group) => (group.title === 'Changed' ? { ...group, lines: [...group.lines, ...lines] } : group));
}

const lineOf = ({ line, id, references }: Entry): GroupLine => ({ text: line, marks: [id, ...references.map((number) => `#${number}`)] });

/** The heading of a section. The link stands in it, unless the file has definitions of links below. */
export function headingOf({ version, date, tag, previousTag }: Release, style: ChangelogStyle, web: WebAddresses | undefined): string {
  const name = web === undefined ? (style === 'conventional' ? version : `[${version}]`) : `[${version}](${web.compare(previousTag, tag)})`;
  return style === 'conventional' ? `## ${name} (${date})` : `## ${name} - ${date}`;
}

/** Groups as lines, with a blank line around each heading. */
export function linesOfGroups(groups: readonly SectionGroup[]): string[] {
  return groups.flatMap(({ title, lines }) => ['', `### ${title}`, '', ...lines.map(({ text }) => text)]);
}
