import { escapeMarkdown, type Finding, markdownCode } from '@aiop/diagnostics';
import { mermaidGraph } from './mermaid.ts';
import type { Plan, Workstream } from './plan-model.ts';
import type { PlanReport } from './plan-report.ts';

/** A summary holds at most this many rows of findings and of workstreams: GitHub cuts it at 1 MiB. */
const MAX_ROWS = 200;
/** Other places that a row names. */
const MAX_RELATED = 3;
/** Beyond this a graph is no help, and GitHub draws none (Mermaid stops at 500 edges). */
const [MAX_GRAPH_NODES, MAX_GRAPH_EDGES] = [100, 300];

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
    parts.push(renderWorkstreams(plan, report.waves), renderGraph(plan, report.waves));
    parts.push(`Plan hash ${markdownCode(planHash ?? '')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Findings as a Markdown table, at most 200 rows, with every text escaped. */
export function renderFindingsTable(findings: readonly Finding[]): string {
  const rows = findings.slice(0, MAX_ROWS).map(({ code, severity, message, witness, hint, file, line, column, related, docs }) => {
    const where = file === undefined ? '' : markdownCode(`${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);
    const others = related
      .slice(0, MAX_RELATED)
      .map((place) => `<br>${escapeMarkdown(place.message, 100)}: ${markdownCode(`${place.file}:${place.line}:${place.column}`)}`);
    const more = related.length > MAX_RELATED ? `<br>… ${related.length - MAX_RELATED} more` : '';
    const proof = witness === undefined ? '' : ` (for example ${markdownCode(witness, 200)})`;
    return `| ${severity} | [${code}](${docs}) | ${where} | ${escapeMarkdown(message)}${proof}${others.join('')}${more} | ${escapeMarkdown(hint)} |`;
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

/** The graph as Mermaid in Markdown, or a sentence where it is larger than GitHub draws. */
export function renderGraph(plan: Plan, waves: readonly (readonly string[])[]): string {
  const { workstreams, phases } = plan;
  const edges = [...workstreams, ...phases].reduce((sum, { needs }) => sum + needs.length, 0);
  if (workstreams.length > MAX_GRAPH_NODES || edges > MAX_GRAPH_EDGES) {
    return `The graph of ${counted(workstreams.length, 'workstream')} is too large to draw here; \`aiop plan graph --html\` makes a page of it.`;
  }
  return `\`\`\`mermaid\n${mermaidGraph(plan, waves)}\`\`\``;
}
