import { type Finding, UsageError } from '@aiop/diagnostics';
import type { ObjectId, ReleasePages, ReleasePlace } from '@aiop/ports';
import { report } from '../codes.ts';
import { comparePrecedence, parseSemVer } from '../semver.ts';
import { sortTags } from '../version-tags.ts';
import { floatingMove } from './floating-tag.ts';

/** A release whose tag stands. */
export interface TaggedRelease {
  /** Without the prefix. */
  readonly version: string;
  readonly tag: string;
  readonly commit: ObjectId;
  /** Markdown. */
  readonly notes: string;
}

/** What follows a tag: the page of the release, and the floating tag. */
export interface Publication {
  /** Where people look at the release; undefined without a hosting service, or when it failed. */
  readonly page: string | undefined;
  /** The tag of the major version, where it stands for this release or a higher one; undefined where none is kept, or when it failed. */
  readonly floating: string | undefined;
  /** Whether there was anything left to do. */
  readonly hasChanged: boolean;
  readonly findings: readonly Finding[];
}

/** What a release is published with. */
export interface PublicationPorts {
  readonly place: ReleasePlace;
  /** Absent where the repository is hosted by nobody who has pages for releases. */
  readonly pages?: ReleasePages;
}

/** How a release is published. */
export interface PublicationOptions {
  /** Default `v`. */
  readonly tagPrefix?: string;
  readonly floatingTags: boolean;
  /** Whether it is a release that a hosting service may show first: of one module of several it is not. Default true. */
  readonly isMain?: boolean;
}

/** So often a floating tag is tried, when others move it at the same time. */
const MAX_RACES = 5;

/** GitHub takes 125,000 characters. */
const MAX_NOTES = 120_000;

/** Does what is left to do after the tag; what is done already stays as it is, whoever did it. */
export async function publish(
  release: TaggedRelease,
  { tagPrefix = 'v', floatingTags, isMain = true }: PublicationOptions,
  ports: PublicationPorts,
): Promise<Publication> {
  const page = await pageOf(release, tagPrefix, isMain, ports);
  const floating = floatingTags ? await float(release, tagPrefix, ports.place) : NOTHING;
  return {
    page: page.name,
    floating: floating.name,
    hasChanged: page.hasChanged || floating.hasChanged,
    findings: [...page.findings, ...floating.findings],
  };
}

interface Step {
  readonly name: string | undefined;
  readonly hasChanged: boolean;
  readonly findings: readonly Finding[];
}

const NOTHING: Step = { name: undefined, hasChanged: false, findings: [] };

async function pageOf(
  { version, tag, notes }: TaggedRelease,
  prefix: string,
  isMain: boolean,
  { place, pages }: PublicationPorts,
): Promise<Step> {
  if (pages === undefined) return NOTHING;
  try {
    const found = await pages.find(tag);
    if (found !== undefined) return { name: found.url, hasChanged: false, findings: [] };
    const own = parseSemVer(version);
    const isPrerelease = own !== undefined && own.prerelease.length > 0;
    const { versions } = sortTags((await place.refs()).tags, prefix);
    const isHighest = !versions.some(
      (other) => own !== undefined && other.version.prerelease.length === 0 && comparePrecedence(other.version, own) > 0,
    );
    const { url } = await pages.create({
      tag,
      title: tag,
      notes: cut(notes),
      isPrerelease,
      isLatest: isMain && !isPrerelease && isHighest,
    });
    return { name: url, hasChanged: true, findings: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...NOTHING, findings: [report('AIOP-M206', { message: `${tag} has no page yet: ${error.message}` })] };
  }
}

function cut(notes: string): string {
  if (notes.length <= MAX_NOTES) return notes;
  return `${notes.slice(0, notes.lastIndexOf('\n', MAX_NOTES))}\n\nThe rest stands in the changelog.\n`;
}

async function float(release: TaggedRelease, prefix: string, place: ReleasePlace): Promise<Step> {
  let said = '';
  for (let race = 0; race < MAX_RACES; race++) {
    const next = floatingMove(release, prefix, (await place.refs()).tags);
    if (next.state === 'none') return NOTHING;
    if (next.state === 'stands') return { ...NOTHING, name: next.tag };
    const landing = await place.land([next.move]);
    if (landing.state === 'landed') return { name: next.tag, hasChanged: true, findings: [] };
    said = landing.said;
    if (landing.state === 'refused') break;
  }
  return { ...NOTHING, findings: [report('AIOP-M207', { message: `${release.tag} stands, but its floating tag was not moved: ${said}` })] };
}
