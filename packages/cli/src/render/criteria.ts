import { visible } from '@aiop/diagnostics';
import { type CriteriaReport, formatMeasured, type JudgedCriterion } from '@aiop/ledger';
import type { Terminal } from '../terminal.ts';
import { counted, table } from './table.ts';

/** The board of exit criteria for a terminal, and on whose word it stands. */
export function renderCriteria({ run, criteria, met, evidence }: CriteriaReport, terminal: Terminal): string {
  const rows = criteria.map((criterion) => [
    terminal.paint(COLOURS[criterion.state], STATES[criterion.state], 'stdout'),
    visible(criterion.phase, 40),
    visible(criterion.id, 40),
    visible(criterion.metric, 64),
    criterion.state === 'not-measured' ? '-' : formatMeasured(criterion.measured, criterion.unit),
    `${criterion.op} ${criterion.value}`,
    criterion.state === 'not-measured' ? visible(criterion.reason, 200) : `from ${counted(criterion.events, 'event')}`,
  ]);
  const good = criteria.filter(({ state }) => state === 'met').length;
  const of = run === undefined ? '' : ` by run ${visible(run.run, 100)}`;
  const word = evidence === 'claimed' ? ', on the word of this machine: elsewhere it is a claim, and no evidence' : '';
  const verdict = `${good} of ${criteria.length} exit criteria met${of}${word}`;
  return `${table(['state', 'phase', 'criterion', 'metric', 'measured', 'threshold', ''], rows)}\n${terminal.paint(met ? 'green' : 'red', verdict, 'stdout')}\n`;
}

const STATES: Readonly<Record<JudgedCriterion['state'], string>> = { met: 'met', 'not-met': 'not met', 'not-measured': 'not measured' };
const COLOURS = { met: 'green', 'not-met': 'red', 'not-measured': 'yellow' } as const;
