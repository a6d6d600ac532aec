import { countFindings } from '@aiop/diagnostics';
import type { VersionDecision } from './decide.ts';
import type { LintReport } from './lint.ts';

/** The event `version.decided` of the ledger. A field without a value is left out. */
export type VersionEvent = {
  readonly t: 'version.decided';
  readonly [field: string]: string | number | boolean;
};

/** What the ledger hears of a decision, of the repository or of one module; undefined where there is no version to speak of. */
export function versionEvent(decision: VersionDecision, module?: string): VersionEvent | undefined {
  const { version, previous, bump, level, tag, commits, compliance } = decision;
  if (version === undefined || tag === undefined) return undefined;
  return {
    t: 'version.decided',
    ...(module === undefined ? {} : { module }),
    version,
    ...(previous === undefined ? {} : { previous }),
    bump,
    level,
    tag,
    commits,
    compliance,
  };
}

/** The event `commits.checked` of the ledger. */
export type LintEvent = {
  readonly t: 'commits.checked';
  readonly [field: string]: string | number | boolean;
};

/** What the ledger hears of a lint. */
export function lintEvent({ commits, merges, compliance, title, findings }: LintReport): LintEvent {
  const { error, warning } = countFindings(findings);
  return { t: 'commits.checked', ok: error === 0, commits, merges, compliance, title, errors: error, warnings: warning };
}
