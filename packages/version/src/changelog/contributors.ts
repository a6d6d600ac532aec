import type { CommitRecord, ObjectId } from '@aiop/ports';
import { inlineText } from './inline-text.ts';

/** Who took part in a release, and whether never before. */
export interface Contributor {
  readonly name: string;
  readonly isFirst: boolean;
}

const CO_AUTHOR = /^co-authored-by: ([^<\n]{1,200})<([^>\n]{1,200})>/gim;

interface Person {
  readonly name: string;
  readonly key: string;
}

/** Author and co-authors, without bots. A person is known by the address, which is written nowhere. */
function peopleOf({ authorName, authorEmail, message }: CommitRecord): readonly Person[] {
  const all = [
    { name: authorName, key: authorEmail },
    ...[...message.matchAll(CO_AUTHOR)].map(([, name = '', key = '']) => ({ name, key })),
  ];
  return all
    .map(({ name, key }) => ({ name: name.trim(), key: (key.trim() || name.trim()).toLowerCase() }))
    .filter(({ name }) => name !== '' && !name.endsWith('[bot]'));
}

/** Tells of any release of a history who took part. @param history newest first, the whole of it */
export function contributorsOf(history: readonly CommitRecord[]): (release: readonly CommitRecord[]) => readonly Contributor[] {
  const firstCommit = new Map<string, ObjectId>();
  for (const record of history) for (const { key } of peopleOf(record)) firstCommit.set(key, record.oid);
  return (release) => {
    const own = new Set(release.map(({ oid }) => oid));
    const people = new Map<string, Contributor>();
    for (const { name, key } of release.toReversed().flatMap(peopleOf)) {
      if (!people.has(key)) people.set(key, { name, isFirst: own.has(firstCommit.get(key) ?? '') });
    }
    return [...people.values()];
  };
}

/** A contributor as a line of a changelog. */
export const contributorLine = ({ name, isFirst }: Contributor): string => `- ${inlineText(name)}${isFirst ? ' (first contribution)' : ''}`;
