/** Who may have written what a run finds. Each domain writes under its own name only. */
export type TrustDomain = 'protected' | 'pull-request' | 'untrusted';

/**
 * What a run of each domain takes results from, the first one first. Nothing that a pull request wrote ever counts for a protected branch;
 * what a protected branch wrote is good for everybody.
 */
export const READS: Readonly<Record<TrustDomain, readonly TrustDomain[]>> = {
  protected: ['protected'],
  'pull-request': ['pull-request', 'protected'],
  untrusted: ['untrusted', 'protected'],
};

/** The domain of a run, and why. No sentence holds text from outside. */
export interface TrustDecision {
  readonly domain: TrustDomain;
  readonly reason: string;
  /** What speaks against the domain that the workflow has set, if anything does. */
  readonly doubt: string | undefined;
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
      ? { domain: 'protected', reason: 'a trusted event on a protected ref, and its commit is checked out', doubt: undefined }
      : { domain: 'untrusted', reason: doubt, doubt: undefined };
  }
  return { domain: wanted, reason: 'set by the workflow', doubt: wanted === 'protected' ? doubt : undefined };
}

function doubtIn(environment: Readonly<Record<string, string | undefined>>, head: string | undefined): string | undefined {
  const { GITHUB_EVENT_NAME = '', GITHUB_REF_PROTECTED, GITHUB_SHA = '' } = environment;
  if (GITHUB_EVENT_NAME === '') return 'no event of GitHub started this run';
  if (!TRUSTED_EVENTS.has(GITHUB_EVENT_NAME)) return 'the event is not a push, a schedule or a dispatch';
  if (GITHUB_REF_PROTECTED !== 'true') return 'the ref is not protected';
  if (head === undefined) return 'there is no commit checked out that could be compared with the one of the event';
  return head === GITHUB_SHA ? undefined : 'the commit that is checked out is not the one of the event';
}
