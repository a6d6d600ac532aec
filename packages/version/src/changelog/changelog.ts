import { UsageError } from '@aiop/diagnostics';
import type { GitReader } from '@aiop/ports';
import { decideNextVersion, type VersionDecision, type VersionRequest } from '../decide.ts';
import { DEFAULT_RELEASE_TYPES, parseReleaseTypes } from '../release-types.ts';
import { checkedTagPrefix, commitOf } from '../revision.ts';
import { sortTags } from '../version-tags.ts';
import { withHistory } from '../with-history.ts';
import { contributorsOf } from './contributors.ts';
import { readChangelog, styleOf } from './file.ts';
import type { ChangelogStyle } from './groups.ts';
import { insertSection } from './insert.ts';
import { newChangelog } from './new-file.ts';
import { dayOf, pastReleases, type Release } from './release.ts';
import { linesOfGroups, type Section, sectionOf } from './section.ts';
import { webAddresses } from './web-addresses.ts';

export interface ChangelogRequest extends VersionRequest {
  /** The changelog as it stands; absent where there is none yet. */
  readonly text?: string;
  /** Default `auto`: that of the file, Keep a Changelog for a new one. */
  readonly style?: ChangelogStyle | 'auto';
  /** `https://HOST/OWNER/NAME`, where the repository is hosted as GitHub does it; links are left out without it. */
  readonly repository?: string;
  /** The day of the new release, in milliseconds since 1970. */
  readonly nowMs: number;
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

/**
 * Adds the next release to a changelog; a new one gets every release of the history. Written twice, it is the same as written once.
 * @throws UsageError as `decideNextVersion` does
 */
export async function writeChangelog(request: ChangelogRequest, { git }: { readonly git: GitReader }): Promise<ChangelogReport> {
  const { text, style: asked = 'auto', repository = '' } = request;
  const file = text === undefined || text.trim() === '' ? undefined : readChangelog(text);
  // A new one tells of the whole history.
  const reader = file === undefined ? await withHistory(git, await commitOf(git, request.to || 'HEAD', 'to')) : git;
  const decision = await decideNextVersion(request, { git: reader });
  const style = asked === 'auto' ? ((file === undefined ? undefined : styleOf(file)) ?? 'keep-a-changelog') : asked;
  const report = { decision, style };
  if (decision.findings.some(({ severity }) => severity === 'error')) return { ...report, state: 'refused' };
  const stands = file?.headings.some(({ names }) => names.kind === 'version' && names.version === decision.version);
  if (file !== undefined && (!decision.released || stands === true)) return { ...report, state: 'unchanged' };
  const { next, past, options } = await releasesOf(request, decision, style, webAddresses(repository), reader);
  if (file !== undefined && next !== undefined) {
    const section = sectionOf(next, options);
    return { ...report, state: 'written', text: insertSection(file, section, style, options.web), notes: notesOf(section) };
  }
  const sections = [...past, ...(next === undefined ? [] : [next])].map((release) => sectionOf(release, options)).reverse();
  const [newest] = sections;
  if (newest === undefined) return { ...report, state: 'unchanged' };
  return {
    ...report,
    state: 'written',
    text: newChangelog(sections, style, options.web),
    notes: next === undefined ? '' : notesOf(newest),
  };
}

const notesOf = ({ groups }: Section): string => `${linesOfGroups(groups).slice(1).join('\n')}\n`;

async function releasesOf(
  request: ChangelogRequest,
  { version, tag, released, reasons }: VersionDecision,
  style: ChangelogStyle,
  web: ReturnType<typeof webAddresses>,
  git: GitReader,
) {
  const prefix = checkedTagPrefix(request.tagPrefix ?? 'v');
  const to = await commitOf(git, request.to || 'HEAD', 'to');
  const [history, tags] = await Promise.all([git.log({ to }), git.tags()]);
  const asked = request.releaseTypes ?? [];
  const past = pastReleases(
    history,
    sortTags(tags, prefix).versions,
    parseReleaseTypes(asked.length === 0 ? DEFAULT_RELEASE_TYPES : asked),
  );
  const byId = new Map(history.map((record) => [record.oid, record]));
  const commits = reasons.flatMap((reason) => {
    const record = byId.get(reason.commit);
    return record === undefined ? [] : [{ record, reason }];
  });
  const next: Release | undefined =
    released && version !== undefined && tag !== undefined
      ? { version, tag, previousTag: past.at(-1)?.tag, date: dayOf(request.nowMs), commits }
      : undefined;
  return { next, past, options: { style, web, contributors: contributorsOf(history) } };
}

/** The most bytes that a changelog may have. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A changelog's bytes as text. @throws UsageError for bytes that are not UTF-8, and for more than 16 MiB */
export function changelogText(bytes: Uint8Array, shownAs: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new UsageError({
      what: `it has ${bytes.length} bytes`,
      where: shownAs,
      expected: `at most ${MAX_BYTES}`,
      fix: 'move old releases into another file',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError({ what: 'its bytes are not UTF-8', where: shownAs, expected: 'a changelog in UTF-8', fix: 'convert the file' });
  }
}
