import type { Finding } from '@aiop/diagnostics';
import { report } from './codes.ts';

/** Who may have written a cache. Keys of one domain never match those of another. */
export type TrustDomain = 'protected' | 'pull-request' | 'untrusted';

/** The domain of a run, and why. `reason` holds no text from outside. */
export interface TrustDecision {
  readonly domain: TrustDomain;
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/** Events that only people with write access, or the clock, can raise on a ref. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/**
 * The trust domain of this run. `auto` is `untrusted` unless the event is a push, a schedule or a dispatch on a protected ref, and the
 * commit that is checked out is the one of the event: `pull_request_target`, `workflow_run` and `merge_group` run with the rights of the
 * repository, but on what others wrote.
 * @param head the commit that is checked out, if there is a repository
 */
export function decideTrustDomain(
  wanted: 'auto' | TrustDomain,
  environment: Readonly<Record<string, string | undefined>>,
  head: string | undefined,
): TrustDecision {
  const doubt = doubtIn(environment, head);
  if (wanted === 'auto') {
    return doubt === undefined
      ? { domain: 'protected', reason: 'a trusted event on a protected ref, and its commit is checked out', findings: [] }
      : { domain: 'untrusted', reason: doubt, findings: [] };
  }
  const raised = wanted === 'protected' && doubt !== undefined;
  const findings = raised ? [report('AIOP-K007', { message: `trust-domain is protected, but ${doubt}` })] : [];
  return { domain: wanted, reason: 'set by the workflow', findings };
}

function doubtIn(environment: Readonly<Record<string, string | undefined>>, head: string | undefined): string | undefined {
  const { GITHUB_EVENT_NAME = '', GITHUB_REF_PROTECTED, GITHUB_SHA = '' } = environment;
  if (!TRUSTED_EVENTS.has(GITHUB_EVENT_NAME)) return 'the event is not a push, a schedule or a dispatch';
  if (GITHUB_REF_PROTECTED !== 'true') return 'the ref is not protected';
  if (head === undefined) return 'there is no commit checked out that could be compared with the one of the event';
  return head === GITHUB_SHA ? undefined : 'the commit that is checked out is not the one of the event';
}
