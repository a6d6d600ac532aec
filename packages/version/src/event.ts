import type { VersionDecision } from './decide.ts';

/** The event `version.decided` of the ledger. A field without a value is left out. */
export type VersionEvent = {
  readonly t: 'version.decided';
  readonly [field: string]: string | number | boolean;
};

/** What the ledger hears of a decision; undefined where there is no version to speak of. */
export function versionEvent({ version, previous, bump, level, tag, commits, compliance }: VersionDecision): VersionEvent | undefined {
  if (version === undefined || tag === undefined) return undefined;
  return { t: 'version.decided', version, ...(previous === undefined ? {} : { previous }), bump, level, tag, commits, compliance };
}
