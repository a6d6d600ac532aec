import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** What the rules of this project find wrong with one workflow, beyond what actionlint and zizmor see. Empty for a sound one. */
export function workflowProblems(text: string): readonly string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const root = document.contents;
  if (!isMap(root)) return ['is no workflow'];
  const jobs = pairs(root.get('jobs', true));
  return [
    ...(pairs(root.get('permissions', true)).length === 0 && root.has('permissions') ? [] : ['permissions at the top are not {}']),
    ...(root.hasIn(['concurrency', 'group']) ? [] : ['has no concurrency group']),
    ...(jobs.length > 0 ? [] : ['has no jobs']),
    ...jobs.flatMap(([name, job]) => (isMap(job) ? jobProblems(job).map((problem) => `${name}: ${problem}`) : [`${name} is no job`])),
  ];
}

function jobProblems(job: YAMLMap): readonly string[] {
  const steps = job.get('steps');
  const calls = job.has('uses');
  return [
    ...(job.has('permissions') ? [] : ['has no permissions of its own']),
    ...pairs(job.get('permissions', true)).flatMap(([scope, value]) => (reasonOf(value) === '' ? [`${scope} carries no reason`] : [])),
    ...(calls || job.has('timeout-minutes') ? [] : ['has no timeout-minutes']),
    ...(job.get('secrets') === 'inherit' ? ['hands on every secret'] : []),
    ...(calls ? usesProblems(job) : []),
    ...(isSeq(steps) ? steps.items.flatMap((step) => (isMap(step) ? stepProblems(step) : ['has a step that is no map'])) : []),
  ];
}

function stepProblems(step: YAMLMap): readonly string[] {
  const run = step.get('run');
  return [
    ...(step.has('name') ? [] : ['has a step without a name']),
    ...(typeof run === 'string' && run.includes('${{') ? ['puts an expression into a script'] : []),
    ...(step.has('uses') ? usesProblems(step) : []),
  ];
}

/** An action is one of this commit, or pinned: by its full commit id with the version beside it, or, in an example, by the tag that users write. */
function usesProblems(node: YAMLMap): readonly string[] {
  const value = node.get('uses', true);
  const uses = isScalar(value) ? String(value.value) : '';
  const checkout = /^actions\/checkout@/.test(uses) && node.getIn(['with', 'persist-credentials']) !== false;
  const kept = checkout ? ['leaves the token in the checkout'] : [];
  if (uses.startsWith('$/') && uses.includes('@')) return [`${uses} names a ref, and an action of this commit has none`];
  if (uses.startsWith('$/') || uses.startsWith('org/aiop/')) return kept;
  const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) && /^ v\d+\.\d+\.\d+$/.test(reasonOf(value));
  return pinned ? kept : [`${uses} is not pinned by a commit id with its version`, ...kept];
}

const pairs = (node: unknown): readonly (readonly [string, unknown])[] =>
  isMap(node) ? node.items.map(({ key, value }) => [String(key), value] as const) : [];

const reasonOf = (node: unknown): string => (isScalar(node) ? (node.comment ?? '') : '');
