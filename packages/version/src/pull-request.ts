import type { ObjectId } from '@aiop/ports';

/** What a pull request, or a group of a merge queue, is to be merged into, and its last commit. */
export interface PullRequestCommits {
  readonly base: ObjectId;
  readonly head: ObjectId;
}

/**
 * Reads the payload of a workflow's event (https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request).
 * Undefined for an event of another kind.
 */
export function pullRequestCommits(event: unknown): PullRequestCommits | undefined {
  const pull = field(event, 'pull_request');
  const group = field(event, 'merge_group');
  const base = field(field(pull, 'base'), 'sha') ?? field(group, 'base_sha');
  const head = field(field(pull, 'head'), 'sha') ?? field(group, 'head_sha');
  return isObjectId(base) && isObjectId(head) ? { base, head } : undefined;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const record: { readonly [name: string]: unknown } = { ...value };
  return record[name];
}

const isObjectId = (value: unknown): value is ObjectId => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
