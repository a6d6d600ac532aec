import { UsageError, visible } from '@aiop/diagnostics';

/** Types in lower case that a linted message may have (rule 14 leaves the choice to the project; rule 15 the case). */
export type AcceptedTypes = ReadonlySet<string>;

/** What is accepted when nothing else is asked for. */
export const DEFAULT_ACCEPTED_TYPES: readonly string[] = [
  'feat',
  'fix',
  'perf',
  'revert',
  'docs',
  'style',
  'refactor',
  'test',
  'build',
  'ci',
  'chore',
];

/**
 * Reads a list of types; an empty one means the default.
 * @throws UsageError for an entry that no type can be.
 */
export function parseAcceptedTypes(entries: readonly string[]): AcceptedTypes {
  for (const entry of entries) {
    if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,63}$/u.test(entry)) continue;
    throw new UsageError({
      what: `${JSON.stringify(visible(entry, 100))} is no type`,
      where: 'types',
      expected: 'one type each, such as feat',
      fix: 'write only letters, digits, - and _, one type a line in a workflow',
    });
  }
  return new Set((entries.length === 0 ? DEFAULT_ACCEPTED_TYPES : entries).map((entry) => entry.toLowerCase()));
}
