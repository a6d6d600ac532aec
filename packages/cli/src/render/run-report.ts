import { formatFinding, visible } from '@aiop/diagnostics';
import { mayEndOtherwise, type RunReport, type WorkstreamReport } from '@aiop/pipeline';
import type { Terminal } from '../terminal.ts';
import { isEarlier, OUTCOMES, outcomeWord } from './run-progress.ts';
import { duration, table } from './table.ts';

/** What a run came to, for people: a table, what did not land and why, and where everything lies. */
export function renderRunReport(report: RunReport, terminal: Terminal): string {
  const rows = report.workstreams.map((workstream) => row(workstream, terminal));
  const parts = [
    table(['workstream', 'wave', 'result', 'files', 'checks', 'time'], rows),
    ...report.workstreams.flatMap((workstream) => trouble(workstream) ?? []),
    ...report.findings.map((finding) => `ledger: ${visible(formatFinding(finding))}\n`),
    whereabouts(report),
    howToGoOn(report),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n')}`;
}

function row({ id, wave, outcome, tasks, durationMs }: WorkstreamReport, terminal: Terminal): string[] {
  const { colour } = OUTCOMES[outcome.state];
  const files = 'files' in outcome ? String(outcome.files.length) : '-';
  const checks = tasks.ran + tasks.skipped === 0 ? '-' : `${tasks.ran} ran, ${tasks.skipped} skipped`;
  const time = isEarlier(outcome) ? '-' : duration(durationMs);
  return [visible(id, 40), String(wave), terminal.paint(colour, outcomeWord(outcome), 'stdout'), files, checks, time];
}

function trouble({ id, outcome }: WorkstreamReport): string | undefined {
  const name = visible(id, 40);
  if (outcome.state === 'blocked') return `${name} was blocked: ${outcome.by.map((by) => visible(by, 40)).join(', ')} did not land\n`;
  if (outcome.state === 'interrupted') return `${name} was interrupted at ${outcome.step}\n`;
  if (outcome.state !== 'refused' && outcome.state !== 'failed') return undefined;
  const reasons = outcome.findings.map((finding) => `  ${visible(formatFinding(finding))}\n`).join('');
  const kept = outcome.patch === undefined ? '' : `  its change is kept in ${outcome.patch}\n`;
  const branch = 'branch' in outcome && outcome.branch !== undefined ? `  its branch is kept: ${outcome.branch}\n` : '';
  return `${name} ${outcome.state === 'refused' ? 'was refused' : 'failed'} at ${outcome.step}:\n${reasons}${kept}${branch}`;
}

function whereabouts({ target, before, after, dryRun, version, ledger, durationMs }: RunReport): string {
  const branch = target.replace(/^refs\/heads\//, '');
  const moved =
    before === after ? `${branch} stays at ${before.slice(0, 12)}` : `${branch}: ${before.slice(0, 12)} → ${after.slice(0, 12)}`;
  const lines = [
    dryRun ? `dry run: ${branch} would go to ${after.slice(0, 12)}` : moved,
    ...(target.startsWith('refs/heads/aiop/') && before !== after
      ? [`the target is checked out here, and nobody's work tree is touched; take the work over with: git merge --ff-only ${branch}`]
      : []),
    ...(version === undefined ? [] : [version.released ? `next version: ${version.version} (${version.bump})` : 'no release called for']),
    ...(ledger === undefined ? [] : [`ledger: ${ledger.path}, ${ledger.added} entries added; anchor ${ledger.size}:${ledger.root}`]),
    `${duration(durationMs)} in all`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Where a part of the work has landed, nobody wants it done again. */
function howToGoOn({ workstreams, passed, dryRun }: RunReport): string {
  const landed = workstreams.some(({ outcome }) => outcome.state === 'merged');
  if (passed || dryRun || !landed) return '';
  return workstreams.some(({ outcome }) => mayEndOtherwise(outcome))
    ? 'the same command with --resume goes on with what is left, as long as the plan stays as it is\n'
    : 'what was refused would be refused again: change it, in a plan without what has landed, and run that one\n';
}
