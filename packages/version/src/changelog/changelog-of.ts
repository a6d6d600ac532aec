import { hasError } from '@aiop/diagnostics';
import type { CommitRecord } from '@aiop/ports';
import type { VersionDecision } from '../decide.ts';
import type { Update } from '../modules/dependencies.ts';
import { DEFAULT_RELEASE_TYPES, parseReleaseTypes } from '../release-types.ts';
import type { VersionTag } from '../version-tags.ts';
import { contributorsOf } from './contributors.ts';
import { type ChangelogFile, readChangelog, styleOf } from './file.ts';
import type { ChangelogStyle } from './groups.ts';
import { insertSection } from './insert.ts';
import { newChangelog } from './new-file.ts';
import { dayOf, pastReleases, type Release } from './release.ts';
import { linesOfGroups, type Section, type SectionOptions, sectionOf } from './section.ts';
import { webAddresses } from './web-addresses.ts';

/** How a changelog is to be written. */
export interface ChangelogForm {
  /** The changelog as it stands; absent where there is none yet. */
  readonly text?: string;
  /** Default `auto`: that of the file, Keep a Changelog for a new one. */
  readonly style?: ChangelogStyle | 'auto';
  /** `https://HOST/OWNER/NAME`, where the repository is hosted as GitHub does it; links are left out without it. */
  readonly repository?: string;
  /** The day of the new release, in milliseconds since 1970. */
  readonly nowMs: number;
  /** Entries of `parseReleaseTypes`. Default, also for an empty list: `DEFAULT_RELEASE_TYPES`. */
  readonly releaseTypes?: readonly string[];
}

/** What a changelog tells of. */
export interface ToldHistory {
  /** Newest first, all of it. */
  readonly history: readonly CommitRecord[];
  /** Whether a commit belongs to what the changelog is about. Only asked for releases of the past, which a new changelog tells. */
  readonly isOwn: (record: CommitRecord) => boolean;
  /** Highest first. */
  readonly versions: readonly VersionTag[];
  /** Other modules that the next release brings along. */
  readonly updates: readonly Update[];
}

/** What became of a changelog. */
export type ChangelogReport = { readonly decision: VersionDecision; readonly style: ChangelogStyle } & (
  | {
      readonly state: 'written';
      /** The changelog as it is to be. */
      readonly text: string;
      /** The section of the next release alone, without its heading; empty where there is none. */
      readonly notes: string;
    }
  /** Nothing is to be released, or the release stands there already. */
  | { readonly state: 'unchanged' }
  /** The history is not all here: see the findings of the decision. */
  | { readonly state: 'refused' }
);

/** The changelog that stands, read; undefined where there is none. */
export const standingFile = (text: string | undefined): ChangelogFile | undefined =>
  text === undefined || text.trim() === '' ? undefined : readChangelog(text);

/** Adds the next release to a changelog; a new one gets every release. Written twice, it is the same as written once. */
export function changelogOf(decision: VersionDecision, form: ChangelogForm, told: ToldHistory): ChangelogReport {
  const { text, style: asked = 'auto', repository = '' } = form;
  const file = standingFile(text);
  const style = asked === 'auto' ? ((file === undefined ? undefined : styleOf(file)) ?? 'keep-a-changelog') : asked;
  const report = { decision, style };
  if (hasError(decision.findings)) return { ...report, state: 'refused' };
  const stands = file?.headings.some(({ names }) => names.kind === 'version' && names.version === decision.version);
  if (file !== undefined && (!decision.released || stands === true)) return { ...report, state: 'unchanged' };
  const web = webAddresses(repository);
  const options: SectionOptions = { style, web, contributors: contributorsOf(told.history) };
  const next = nextRelease(decision, form, told);
  const section = next === undefined ? undefined : sectionOf(next, options);
  const notes = section === undefined ? '' : notesOf(section);
  if (file !== undefined) {
    return section === undefined
      ? { ...report, state: 'unchanged' }
      : { ...report, state: 'written', text: insertSection(file, section, style, web), notes };
  }
  const past = pastSections(form, told, options);
  const sections = section === undefined ? past : [section, ...past];
  return sections.length === 0
    ? { ...report, state: 'unchanged' }
    : { ...report, state: 'written', text: newChangelog(sections, style, web), notes };
}

const notesOf = ({ groups }: Section): string => `${linesOfGroups(groups).slice(1).join('\n')}\n`;

/** Every release of the past, newest first. */
function pastSections({ releaseTypes = [] }: ChangelogForm, told: ToldHistory, options: SectionOptions): readonly Section[] {
  const types = parseReleaseTypes(releaseTypes.length === 0 ? DEFAULT_RELEASE_TYPES : releaseTypes);
  return pastReleases(told, types)
    .map((release) => sectionOf(release, options))
    .reverse();
}

function nextRelease(
  { version, tag, released, reasons }: VersionDecision,
  { nowMs }: ChangelogForm,
  { history, versions, updates }: ToldHistory,
): Release | undefined {
  if (!released || version === undefined || tag === undefined) return undefined;
  const byId = new Map(history.map((record) => [record.oid, record]));
  const commits = reasons.flatMap((reason) => {
    const record = byId.get(reason.commit);
    return record === undefined ? [] : [{ record, reason }];
  });
  const previous = versions.find(({ version: earlier, commit }) => earlier.prerelease.length === 0 && byId.has(commit));
  return { version, tag, previousTag: previous?.name, date: dayOf(nowMs), commits, updates };
}
