import { formatFinding, visible, visibleLines } from '@aiop/diagnostics';
import type { Observe, PipelineEvent, WorkstreamOutcome } from '@aiop/pipeline';
import type { Terminal } from '../terminal.ts';
import { counted, duration } from './table.ts';

/** How an outcome reads, and in which colour. */
export const OUTCOMES: Readonly<
  Record<WorkstreamOutcome['state'], { readonly word: string; readonly colour: 'green' | 'red' | 'yellow' | 'cyan' }>
> = {
  merged: { word: 'merged', colour: 'green' },
  ready: { word: 'ready', colour: 'green' },
  unchanged: { word: 'nothing to do', colour: 'cyan' },
  refused: { word: 'refused', colour: 'red' },
  failed: { word: 'failed', colour: 'red' },
  blocked: { word: 'blocked', colour: 'yellow' },
  interrupted: { word: 'interrupted', colour: 'yellow' },
};

/** How an outcome reads: of what an earlier run landed, that too. */
export const outcomeWord = (outcome: WorkstreamOutcome): string => `${OUTCOMES[outcome.state].word}${isEarlier(outcome) ? ' before' : ''}`;

/** Whether another run landed it. */
export const isEarlier = (outcome: WorkstreamOutcome): boolean => outcome.state === 'merged' && outcome.earlier === true;

/** Shows a run while it runs: a line for each step that ended, and on a terminal what is under way now. */
export function runProgress(terminal: Terminal, verbose: boolean): Observe {
  const underWay = new Map<string, string>();
  const show = (): void => terminal.status([...underWay].map(([id, step]) => `${id}: ${step}`).join(' · '));
  const label = (id: string): string => terminal.paint('bold', visible(id, 40).padEnd(16));
  return (event: PipelineEvent) => {
    switch (event.type) {
      case 'planned':
        return terminal.progress(`${counted(event.workstreams.length, 'workstream')} in ${counted(event.waves, 'wave')}`);
      case 'wave':
        return terminal.progress(`wave ${event.wave} of ${event.of}: ${event.workstreams.map((id) => visible(id, 40)).join(', ')}`);
      case 'step':
        underWay.set(event.workstream, event.step);
        return show();
      case 'step-done':
        underWay.delete(event.workstream);
        return terminal.progress(
          `  ${label(event.workstream)} ${event.step.padEnd(8)} ${event.ok ? 'ok' : terminal.paint('red', 'failed')} ${duration(event.durationMs)}`,
        );
      case 'task':
        return terminal.progress(
          `  ${label(event.workstream)} ${terminal.paint('dim', `${visible(event.task, 60)} ${event.state}: ${visible(event.sentence, 200)}`)}`,
        );
      case 'output':
        if (verbose)
          terminal.progress(
            visibleLines(event.text)
              .trimEnd()
              .replace(/^/gm, `  ${visible(event.workstream, 40)} | `),
          );
        return;
      case 'finding':
        return terminal.progress(`  ${label(event.workstream)} ${terminal.paint('red', visible(formatFinding(event.finding), 600))}`);
      case 'workstream': {
        const { id, outcome, durationMs } = event;
        const took = isEarlier(outcome) ? '' : ` after ${duration(durationMs)}`;
        return terminal.progress(`  ${label(id)} ${terminal.paint(OUTCOMES[outcome.state].colour, outcomeWord(outcome))}${took}`);
      }
      case 'versioned':
        return terminal.progress(`next version: ${event.version || 'none'} (${event.bump})`);
      case 'sealed':
        return terminal.progress(`sealed ${counted(event.entries, 'event')} in ${event.ledger}`);
    }
  };
}
