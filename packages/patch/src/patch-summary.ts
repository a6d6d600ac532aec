import { markdownCode } from '@aiop/diagnostics';
import type { Landing } from './land-patch.ts';

/** Rows that a summary shows; the rest stands in the result files. */
const MAX_ROWS = 100;

const VERDICTS = { applied: 'applied', permitted: 'permitted (dry run)', refused: 'refused' } as const;

/** Markdown for a job's summary. What the patch says in it stands in code, so that it cannot be read as markup. */
export function renderPatchSummary(landing: Landing, name: string): string {
  const lines = [`## ${landing.state === 'refused' ? '❌' : '✅'} Patch ${code(name)} ${VERDICTS[landing.state]}`, ''];
  const errors = landing.state === 'refused' ? landing.errors : landing.warnings;
  if (errors.length > 0) {
    lines.push('| code | where | what | expected | found | how to mend it |', '|---|---|---|---|---|---|');
    for (const { code: id, file, line, message, expected, found, hint } of errors.slice(0, MAX_ROWS)) {
      const where = [file, line === null ? undefined : `line ${line}`].filter((part) => part !== null && part !== undefined).join(', ');
      lines.push(`| ${id} | ${code(where)} | ${code(message)} | ${code(expected)} | ${code(found)} | ${hint} |`);
    }
    if (errors.length > MAX_ROWS) lines.push('', `${errors.length - MAX_ROWS} more stand in the result file.`);
    lines.push('');
  }
  if (landing.state === 'refused') return lines.join('\n');
  for (const path of landing.paths.slice(0, MAX_ROWS)) lines.push(`- ${code(path)}`);
  if (landing.paths.length > MAX_ROWS) lines.push(`- and ${landing.paths.length - MAX_ROWS} more`);
  return `${[...lines, '', `Tree ${code(landing.tree)} on base ${code(landing.base)}`].join('\n')}\n`;
}

const code = (text: string): string => markdownCode(text, 200);
