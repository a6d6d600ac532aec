import type { Finding } from '@aiop/diagnostics';
import type { RunReport, WorkstreamOutcome } from '@aiop/pipeline';
import { describe, expect, it } from 'vitest';
import { renderRunReport } from '../../../packages/cli/src/render/run-report.ts';
import { Terminal } from '../../../packages/cli/src/terminal.ts';

const finding = (code: Finding['code']): Finding => ({ code, severity: 'error', message: 'no', related: [], hint: '', docs: '' });
const MERGED: WorkstreamOutcome = { state: 'merged', commit: 'c'.repeat(40), files: ['a'] };
const refused = (step: 'claims' | 'merge', ...codes: readonly Finding['code'][]): WorkstreamOutcome => ({
  state: 'refused',
  step,
  findings: codes.map(finding),
});
const FAILED: WorkstreamOutcome = { state: 'failed', step: 'execute', findings: [finding('AIOP-W002')] };

function shown(outcomes: readonly WorkstreamOutcome[], more: Partial<RunReport> = {}): string {
  const workstreams = outcomes.map((outcome, at) => ({
    ...{ id: `w${at}`, title: 't', wave: 1, wsid: 'w', branch: 'b', durationMs: 0 },
    tasks: { ran: 0, skipped: 0, failed: 0 },
    outcome,
  }));
  const report: RunReport = {
    ...{ run: 'R', plan: { id: 'p', hash: 'h' }, dryRun: false, target: 'refs/heads/main', before: 'a', after: 'b' },
    ...{ ledger: undefined, findings: [], interrupted: false, passed: false, durationMs: 0 },
    workstreams,
    ...more,
  };
  return renderRunReport(report, new Terminal(false));
}

const RESUMES = 'the same command with --resume goes on with what is left';
const CHANGES = 'what was refused would be refused again';

describe('the report of a run that did not land everything says how to go on', () => {
  it.each<readonly [string, WorkstreamOutcome]>([
    ['a command failed', FAILED],
    ['it was interrupted', { state: 'interrupted', step: 'verify' }],
    ['the target moved', refused('merge', 'AIOP-W010')],
    ['it met what landed before it', refused('merge', 'AIOP-W009')],
  ])('by resuming where %s', (_, outcome) => {
    expect(shown([MERGED, outcome])).toContain(RESUMES);
    // What is refused for good beside it does not take that away.
    expect(shown([MERGED, refused('claims', 'AIOP-S020'), outcome])).toContain(RESUMES);
  });

  it.each<readonly [string, readonly WorkstreamOutcome[]]>([
    ['a change strayed', [refused('claims', 'AIOP-S020')]],
    ['two changes fail together', [refused('merge', 'AIOP-W007')]],
    ['something waits for what was refused', [refused('claims', 'AIOP-S020'), { state: 'blocked', by: ['w1'] }]],
  ])('by changing the plan where %s', (_, outcomes) => {
    const text = shown([MERGED, ...outcomes]);
    expect(text).toContain(CHANGES);
    expect(text).not.toContain(RESUMES);
  });

  it('not at all where nothing landed, everything did, or it was a dry run', () => {
    for (const text of [shown([FAILED]), shown([MERGED], { passed: true }), shown([MERGED, FAILED], { dryRun: true })]) {
      expect(text).not.toContain(RESUMES);
      expect(text).not.toContain(CHANGES);
    }
  });
});
