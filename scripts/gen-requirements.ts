import { existsSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './gen.ts';
import { GENERATED, tableCell } from './page-text.ts';

/** One thing that the suite has to do, and what shows that it does. */
export interface Requirement {
  readonly id: string;
  readonly requirement: string;
  /** Files of tests, relative to the repository. */
  readonly tests?: readonly string[];
  /** Files of benchmarks, relative to the repository. */
  readonly benchmarks?: readonly string[];
  /** What is done otherwise than it was asked for, and why. */
  readonly deviation?: string;
  /** What is not built, or not shown, yet. A row without it claims that tests, benchmarks and deviation cover all of it. */
  readonly open?: string;
}

const TABLE = 'test/requirements.json';

export function readRequirements(root: string): Requirement[] {
  return JSON.parse(readFileSync(`${root}/${TABLE}`, 'utf8'));
}

/** What is wrong with the table: a row that claims nothing, a path that leads nowhere, an id that stands twice or out of order. */
export function requirementProblems(root: string, rows: readonly Requirement[]): string[] {
  return rows.flatMap((row, index) => {
    const { id, tests = [], benchmarks = [], deviation = '', open = '' } = row;
    const paths = [...tests, ...benchmarks];
    const problems = paths.filter((path) => !existsSync(`${root}/${path}`)).map((path) => `there is no file ${path}`);
    if (paths.length === 0 && deviation === '' && open === '') problems.push('it has no test, no benchmark, no deviation, and is not open');
    if (index > 0 && id <= (rows[index - 1]?.id ?? '')) problems.push('its id stands twice or out of order');
    return problems.map((problem) => `${TABLE}: ${id}: ${problem}`);
  });
}

/** `open` outweighs the rest: what is built in part is not done. */
function stateOf({ deviation, open }: Requirement): 'open' | 'deviation' | 'shown' {
  if (open !== undefined) return 'open';
  return deviation === undefined ? 'shown' : 'deviation';
}

/** The page that says what is required, and what shows it. */
export function generateRequirements(root: string): GeneratedFile[] {
  const rows = readRequirements(root);
  const link = (path: string): string => `[${path}](../${path})`;
  const lines = rows.map((row) => {
    const { id, requirement, tests = [], benchmarks = [], deviation, open } = row;
    const parts = [
      ...(open === undefined ? [] : [`Open: ${tableCell(open)}`]),
      ...(deviation === undefined ? [] : [`Deviation: ${tableCell(deviation)}`]),
      ...[...tests, ...benchmarks].map(link),
    ];
    return `| ${id} | ${tableCell(requirement)} | ${stateOf(row)} | ${parts.join('<br>')} |\n`;
  });
  const count = (state: string): number => rows.filter((row) => stateOf(row) === state).length;
  const text = `${GENERATED}
# Requirements

What the first release has to do, as it was asked for, and the tests and benchmarks that show it; from \`${TABLE}\`.

- **shown** (${count('shown')}): tests or benchmarks show all of it
- **deviation** (${count('deviation')}): it is done, in a form of its own, which is recorded here
- **open** (${count('open')}): something of it is not built or not shown yet; tests show what is there

| id | requirement | state | shown by |
|---|---|---|---|
${lines.join('')}`;
  return [{ path: 'action-docs/requirements.md', text }];
}
