import { escapeMarkdown, type Finding, markdownCode } from '@aiop/diagnostics';
import { workstreamFinding } from '../codes.ts';
import { type Decided, isDone, type RunState } from './run-state.ts';

const SIGN: Readonly<Record<Decided['status'], string>> = {
  landed: '✅ landed',
  unchanged: '✅ nothing to do',
  refused: '⛔ refused',
  failed: '❌ failed',
  blocked: '⏸️ blocked',
};

/** What a whole run came to, as findings: one for each workstream that did not land, and one for those that never had their turn. */
export function runFindings({ workstreams, matrices }: RunState): readonly Finding[] {
  const out = workstreams.filter((one) => !isDone(one));
  const waiting = matrices.flatMap(({ include }) => include.map(({ id }) => id));
  return [
    ...out.map(({ id, status, reason = 'see its jobs' }) =>
      workstreamFinding('AIOP-W017', { message: `${id} did not land (${status}): ${reason}` }),
    ),
    ...(waiting.length === 0
      ? []
      : [workstreamFinding('AIOP-W017', { message: `${waiting.length} never had their turn: ${waiting.slice(0, 20).join(', ')}` })]),
  ];
}

/** The board of a run, in Markdown. */
export function renderRunBoard({ workstreams, matrices, commit = '' }: RunState, target: string): string {
  const waiting = matrices.flatMap(({ include }) => include);
  const landed = workstreams.filter(({ status }) => status === 'landed').length;
  const rows = [
    ...workstreams.map(
      ({ wave, id, status, commit: at = '', reason = '' }) =>
        `| ${wave} | ${markdownCode(id)} | ${SIGN[status]} | ${markdownCode(at.slice(0, 12))} | ${escapeMarkdown(reason, 300)} |\n`,
    ),
    ...waiting.map(({ wave, id }) => `| ${wave} | ${markdownCode(id)} | ⏳ never had its turn |  |  |\n`),
  ];
  const of = workstreams.length + waiting.length;
  const stands = commit === '' ? '' : `, which stands at ${markdownCode(commit.slice(0, 12))}`;
  return `### ${landed} of ${of} ${of === 1 ? 'workstream' : 'workstreams'} landed

On ${markdownCode(target)}${stands}.

| wave | workstream | result | commit | why |
|---|---|---|---|---|
${rows.join('')}`;
}
