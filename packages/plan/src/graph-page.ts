import { escapeHtml, type Finding, renderHtmlPage } from '@aiop/diagnostics';
import { type GraphLayout, layOut, type PlacedWorkstream } from './graph-layout.ts';
import { pageStyle } from './graph-page-style.ts';
import type { Plan } from './plan-model.ts';
import type { PlanReport } from './plan-report.ts';

/** Workstreams that are drawn and described; a browser takes its time over more. */
export const MAX_DRAWN = 1_000;

/**
 * A plan as one HTML page that needs nothing else: the graph of its waves, and under it each workstream with what it claims, needs and holds
 * up. It has no script, loads nothing (a content security policy says so), follows the light or dark scheme of the reader, and can be used
 * with the keyboard alone: every box is a link to its description. Text of the plan is escaped.
 */
export function renderGraphPage(report: PlanReport & { readonly plan: Plan }): string {
  const { plan, waves, valid, errorCount, warningCount, findings } = report;
  const layout = layOut(plan, waves, MAX_DRAWN);
  const links = linksOf(plan, layout);
  const name = `${escapeHtml(plan.id)}${plan.title === undefined ? '' : `: ${escapeHtml(plan.title, 200)}`}`;
  const counts = `${counted(plan.workstreams.length, 'workstream')}, ${counted(plan.phases.length, 'phase')}, ${counted(waves.length, 'wave')}`;
  const verdict = `${valid ? 'valid' : 'not valid'}, ${counted(errorCount, 'error')}, ${counted(warningCount, 'warning')}`;
  const hidden = waves.length === 0 ? 0 : plan.workstreams.length - layout.boxes.length;
  const rest = hidden === 0 ? '' : `<p>${counted(hidden, 'more workstream')} ${hidden === 1 ? 'is' : 'are'} not shown.</p>\n`;
  const noOrder = waves.length === 0 ? '<p>The dependencies have no order, so there are no waves to draw.</p>\n' : '';
  const body = `<header>
<h1>Plan ${name}</h1>
<p class="${valid ? 'good' : 'bad'}">${verdict}</p>
<p>${counts}; plan hash <code>${escapeHtml(plan.hash)}</code></p>
</header>
<main>
${findingsList(findings)}${noOrder}${drawing(layout)}${rest}${layout.boxes.map((box) => description(box, links)).join('')}</main>
`;
  return renderHtmlPage({ title: `Plan ${plan.id}${plan.title === undefined ? '' : `: ${plan.title}`}`, style: pageStyle(layout), body });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function findingsList(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const byWeight = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const rows = byWeight.map(({ severity, code, message, witness, hint, file, line, column }) => {
    const proof = witness === undefined ? '' : ` (for example <code>${escapeHtml(witness, 200)}</code>)`;
    const where = `${file ?? ''}:${line ?? 1}:${column ?? 1}`;
    return `<li class="${severity}"><b>${severity} ${code}</b> <code>${escapeHtml(where)}</code> ${escapeHtml(message)}${proof}; ${escapeHtml(hint)}</li>\n`;
  });
  return `<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
<div class="scroll findings" tabindex="0" role="region" aria-labelledby="findings">
<ul>
${rows.join('')}</ul>
</div>
</section>
`;
}

/** What has to be mended comes first. */
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'notice'];

/** Boxes and arrows. A box is a link to the description of its workstream. */
function drawing({ width, height, boxWidth, boxHeight, columns, boxes, edges }: GraphLayout): string {
  if (boxes.length === 0) return '';
  const place = new Map(boxes.map((box) => [box.workstream.index, box]));
  const paths = edges.flatMap(({ from, to, kind }) => {
    const [start, end] = [place.get(from), place.get(to)];
    if (start === undefined || end === undefined) return [];
    const [x1, y1, x2, y2] = [start.x + boxWidth, start.y + boxHeight / 2, end.x - 6, end.y + boxHeight / 2];
    const bend = Math.max(30, (x2 - x1) / 2);
    return `<path class="edge by-${kind} e${from} e${to}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>\n`;
  });
  const heads = columns.map((x, index) => `<text class="wave" x="${x}" y="24">wave ${index + 1}</text>\n`);
  const nodes = boxes.map(({ workstream: { id, index, title, phase }, wave, x, y }) => {
    const label = `${id}, wave ${wave}: ${title}`;
    return `<a href="#w${index}" id="n${index}" aria-label="${escapeHtml(label, 300)}"><title>${escapeHtml(title, 200)}</title><rect class="p${phase.index % 8}" x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="6"/><text x="${x + 12}" y="${y + 16}" class="id">${escapeHtml(short(id))}</text><text x="${x + 12}" y="${y + 30}" class="phase">${escapeHtml(short(phase.key))}</text></a>\n`;
  });
  return `<section aria-labelledby="graph">
<h2 id="graph">Waves</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Graph of the waves; every box leads to its workstream">
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Workstreams by wave">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>
${heads.join('')}${paths.join('')}${nodes.join('')}</svg>
</div>
<p class="legend">An arrow leads to what waits; a broken one stands for a phase that needs a whole other one.</p>
</section>
`;
}

/** Names that are alike differ at their ends most often. */
const short = (text: string): string => (text.length > 19 ? `${text.slice(0, 9)}…${text.slice(-9)}` : text);

interface Links {
  /** A workstream by its id: a link where it is described. */
  link(id: string): string;
  /** Ids of those that name a workstream in their needs. */
  waitingFor(id: string): readonly string[];
}

function linksOf({ workstreams }: Plan, { boxes }: GraphLayout): Links {
  const described = new Map(boxes.map(({ workstream: { id, index } }) => [id, index]));
  const waiting = new Map<string, string[]>();
  for (const { id, needs } of workstreams) {
    for (const { name } of needs) {
      const others = waiting.get(name);
      if (others === undefined) waiting.set(name, [id]);
      else others.push(id);
    }
  }
  return {
    link(id) {
      const index = described.get(id);
      return index === undefined ? escapeHtml(id) : `<a href="#w${index}">${escapeHtml(id)}</a>`;
    },
    waitingFor: (id) => waiting.get(id) ?? [],
  };
}

function description({ workstream, wave }: PlacedWorkstream, { link, waitingFor }: Links): string {
  const { id, index, title, phase, module, role, wslid, needs, claims, items } = workstream;
  const list = (patterns: readonly string[]): string => patterns.map((pattern) => `<code>${escapeHtml(pattern, 200)}</code>`).join(' ');
  const rows: readonly (readonly [string, string])[] = [
    ['wave', String(wave)],
    ['phase', escapeHtml(phase.key)],
    ['module, role', `${escapeHtml(module)}, ${escapeHtml(role)}`],
    ['lineage id', `<code>${wslid}</code>`],
    ['needs', needs.map(({ name }) => link(name)).join(', ')],
    ['holds up', waitingFor(id).map(link).join(', ')],
    ['may write', list(claims.write)],
    ['may create', list(claims.create)],
    ['reads', list(claims.read)],
    ['except', list(claims.except)],
    ['protected, given back', list(claims.allowProtected.map(({ path }) => path))],
    ['deliverables', list(items.map(({ action, filePath }) => `${action} ${filePath}`))],
  ];
  const cells = rows.filter(([, value]) => value !== '').map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>\n`);
  return `<section id="w${index}" class="workstream">
<h3><a href="#n${index}" aria-label="${escapeHtml(`${id} in the graph`)}">${escapeHtml(id)}</a> ${title === id ? '' : escapeHtml(title, 200)}</h3>
<dl>
${cells.join('')}</dl>
</section>
`;
}
