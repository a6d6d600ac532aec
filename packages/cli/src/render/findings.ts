import { countFindings, type Finding, formatFinding, visible } from '@aiop/diagnostics';
import type { Terminal } from '../terminal.ts';
import { counted } from './table.ts';

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** Findings one a line, what belongs to them indented below. Untrusted text is made visible. */
export function renderFindings(findings: readonly Finding[], terminal: Terminal): string {
  return findings
    .map((finding) => {
      const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${visible(formatFinding(finding))}\n`;
      return (
        line +
        finding.related.map(({ file, line, column, message }) => `      ${visible(`${file}:${line}:${column} ${message}`)}\n`).join('')
      );
    })
    .join('');
}

/** `2 errors, 1 warning`. */
export function renderCounts(findings: readonly Finding[]): string {
  const { error, warning } = countFindings(findings);
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}`;
}
