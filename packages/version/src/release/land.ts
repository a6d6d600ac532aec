import type { Finding } from '@aiop/diagnostics';
import type { ObjectId, RefMove } from '@aiop/ports';
import { report } from '../codes.ts';
import type { WrittenFile } from './commit-files.ts';
import { refusal } from './refusal.ts';
import type { ReleasePorts } from './release-ports.ts';
import type { Survey } from './survey.ts';
import { tagMessage } from './tag-message.ts';

/** Releases that are made at once, of one commit. */
export interface NewReleases {
  /** At least one. The notes are Markdown. */
  readonly tags: readonly { readonly tag: string; readonly notes: string }[];
  /** The message of the commit that writes the files. */
  readonly message: string;
  readonly files: readonly WrittenFile[];
  readonly nowMs: number;
}

/** What became of them: all of it is there, or nothing. */
export type Landed =
  | { readonly state: 'landed'; readonly commit: ObjectId }
  /** Another push was first. */
  | { readonly state: 'moved' }
  | { readonly state: 'refused'; readonly finding: Finding };

/** Makes a commit with the files, and the tags on it; lands branch and tags at once. Without a file the tags stand for the commit itself. */
export async function landReleases(releases: NewReleases, scene: Survey, { objects, place }: ReleasePorts): Promise<Landed> {
  const { to } = scene;
  const { tags, message, files } = releases;
  const at = Math.floor(releases.nowMs / 1000);
  const [first, ...others] = tags.map(({ tag }) => tag);
  const shown = others.length > 2 ? `${first} and ${others.length} more` : [first, ...others].join(', ');
  const commit = files.length === 0 ? to : await objects.commit({ tree: await objects.tree(to, files), parents: [to], message, at });
  const branch = commit === to ? [] : await ontoBranch(commit, scene, { shown, at }, place.branch, { objects });
  if (branch === 'conflict') {
    return { state: 'refused', finding: report('AIOP-M205', { message: `${place.shown} has moved on, and ${shown} conflicts with it` }) };
  }
  const made: RefMove[] = [];
  for (const { tag, notes } of tags) {
    const object = await objects.tag({ name: tag, commit, message: tagMessage(tag, notes), at });
    made.push({ ref: `refs/tags/${tag}`, to: object, from: undefined });
  }
  const landing = await place.land([...branch, ...made]);
  if (landing.state === 'moved') return { state: 'moved' };
  // The answer to a push can be lost on its way when the push is not.
  if (landing.state === 'refused' && !(await areThere(made, place))) {
    return { state: 'refused', finding: refusal(shown, place.shown, landing.said) };
  }
  return { state: 'landed', commit };
}

async function areThere(moves: readonly RefMove[], place: ReleasePorts['place']): Promise<boolean> {
  const standing = new Set((await place.refs()).tags.map(({ object }) => object));
  return moves.every(({ to }) => standing.has(to));
}

/** How the branch moves: onto the release, or, where it has moved on since, onto a merge of both. */
async function ontoBranch(
  commit: ObjectId,
  { to, tip }: Survey,
  { shown, at }: { readonly shown: string; readonly at: number },
  ref: string,
  { objects }: Pick<ReleasePorts, 'objects'>,
): Promise<readonly RefMove[] | 'conflict'> {
  if (tip === undefined) return [];
  if (tip === to) return [{ ref, to: commit, from: tip }];
  const merged = await objects.merge(tip, commit);
  if (merged.state === 'conflict') return 'conflict';
  const merge = await objects.commit({ tree: merged.tree, parents: [tip, commit], message: `Merge release ${shown}\n`, at });
  return [{ ref, to: merge, from: tip }];
}
