import { escapeMarkdown, type Finding, markdownCode } from '@aiop/diagnostics';
import type { Plan, Workstream } from './plan-model.ts';
import type { PlanReport } from './validate-plan.ts';

/** A summary holds at most this many rows of findings and of workstreams, and edges of the graph: GitHub cuts it at 1 MiB. */
const MAX_ROWS = 200;
/** GitHub draws no larger graphs. */
const MAX_GRAPH_NODES = 100;

/** The report as Markdown for a job's summary: verdict, findings, workstreams by wave and their graph. Text of the plan is escaped. */
export function renderPlanSummary(report: PlanReport): string {
  const { valid, plan, planHash, errorCount, warningCount, findings, notRun } = report;
  const name =
    plan === undefined
      ? markdownCode(report.path)
      : `${markdownCode(plan.id)}${plan.title === undefined ? '' : `: ${escapeMarkdown(plan.title)}`}`;
  const counts = `${counted(errorCount, 'error')}, ${counted(warningCount, 'warning')}`;
  const parts = [`## ${valid ? '✅' : '❌'} Plan ${name}`, `${valid ? 'Valid' : 'Not valid'}: ${counts}.`];
  if (findings.length > 0) parts.push(renderFindingsTable(findings));
  if (notRun.length > 0) parts.push(`Not run:\n\n${notRun.map((check) => `- ${escapeMarkdown(check)}`).join('\n')}`);
  if (plan !== undefined && report.waves.length > 0) {
    parts.push(renderWorkstreams(plan, report.waves), renderGraph(plan));
    parts.push(`Plan hash ${markdownCode(planHash ?? '')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Findings as a Markdown table, at most 200 rows, with every text escaped. */
export function renderFindingsTable(findings: readonly Finding[]): string {
  const rows = findings.slice(0, MAX_ROWS).map(({ code, severity, message, witness, hint, file, line, column, docs }) => {
    const where = file === undefined ? '' : markdownCode(`${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);
    const proof = witness === undefined ? '' : ` (for example ${markdownCode(witness, 200)})`;
    return `| ${severity} | [${code}](${docs}) | ${where} | ${escapeMarkdown(message)}${proof} | ${escapeMarkdown(hint)} |`;
  });
  const rest = findings.length > MAX_ROWS ? `\n\n${findings.length - MAX_ROWS} more findings stand in the result file.` : '';
  return `| severity | code | where | what | how to mend it |\n|---|---|---|---|---|\n${rows.join('\n')}${rest}`;
}

function renderWorkstreams(plan: Plan, waves: readonly (readonly string[])[]): string {
  const byId = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
  const rows: string[] = [];
  for (const [wave, ids] of waves.entries()) {
    for (const id of ids) {
      const workstream = byId.get(id);
      if (workstream !== undefined && rows.length < MAX_ROWS) rows.push(workstreamRow(wave + 1, workstream));
    }
  }
  const rest = plan.workstreams.length > rows.length ? `\n\n${plan.workstreams.length - rows.length} more workstreams are not shown.` : '';
  return `| wave | workstream | title | module | needs | claims |\n|---|---|---|---|---|---|\n${rows.join('\n')}${rest}`;
}

function workstreamRow(wave: number, { id, title, module, needs, claims }: Workstream): string {
  const list = (texts: readonly string[]): string => {
    const shown = texts.slice(0, 10).map((text) => markdownCode(text, 120));
    return [...shown, ...(texts.length > 10 ? [`… ${texts.length - 10} more`] : [])].join(' ');
  };
  const cells = [
    String(wave),
    markdownCode(id),
    escapeMarkdown(title),
    markdownCode(module),
    list(needs.map(({ name }) => name)),
    list(claims.write),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * The dependencies as a Mermaid flowchart, phases as groups. Nodes are numbered, and their labels are ids, which hold letters, digits, dot,
 * underscore and hyphen only. A large plan gets a sentence instead.
 */
export function renderGraph({ workstreams, phases }: Plan): string {
  if (workstreams.length > MAX_GRAPH_NODES) return `The graph of ${workstreams.length} workstreams is too large to draw.`;
  const byId = new Map(workstreams.map(({ id, index }) => [id, index]));
  const lines = ['flowchart LR'];
  for (const phase of phases) {
    lines.push(`  subgraph p${phase.index}["${phase.key}"]`);
    for (const { id, index, phase: own } of workstreams) if (own === phase) lines.push(`    w${index}["${id}"]`);
    lines.push('  end');
  }
  const byKey = new Map(phases.map(({ key, index }) => [key, index]));
  const edges = [
    ...phases.flatMap(({ index, needs }) => needs.map(({ name }) => `  p${byKey.get(name) ?? index} --> p${index}`)),
    ...workstreams.flatMap(({ index, needs }) => needs.map(({ name }) => `  w${byId.get(name) ?? index} --> w${index}`)),
  ];
  return ['```mermaid', ...lines, ...edges.slice(0, MAX_ROWS), '```'].join('\n');
}
