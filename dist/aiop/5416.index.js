export const id = 5416;
export const ids = [5416];
export const modules = {

/***/ 8342:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addPlanCommands: () => (/* binding */ addPlanCommands)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/claims/lib/conflicts.js
var conflicts = __webpack_require__(6392);
;// CONCATENATED MODULE: ./packages/plan/lib/explain-order.js
/** @param graph of the same plan. */
function explainOrder(plan, graph, workstream) {
    const byId = new Map(plan.workstreams.map((each) => [each.id, each]));
    const waveOf = ({ index }) => graph.waveOf[index] ?? 1;
    const waits = (who) => graph.directNeeds(who).flatMap((id) => {
        const needed = byId.get(id);
        return needed === undefined ? [] : [{ id, wave: waveOf(needed), ...reason(plan, who, needed) }];
    });
    const wave = waveOf(workstream);
    return {
        wave,
        waitsFor: waits(workstream),
        chain: chainTo(workstream, wave, byId, waits),
        holdsUp: plan.workstreams.filter((other) => waitsDirectly(plan, other, workstream)).map(({ id }) => id),
        sameWave: (graph.waves[wave - 1] ?? []).filter((id) => id !== workstream.id),
    };
}
/** Back from a workstream to the first wave: of what each waits for, one of the wave before. */
function chainTo(workstream, wave, byId, waits) {
    const chain = [];
    let [at, level] = [workstream, wave];
    while (at !== undefined && level > 1) {
        const before = level - 1;
        const step = waits(at).find((wait) => wait.wave === before);
        if (step !== undefined)
            chain.push(step);
        [at, level] = [step === undefined ? undefined : byId.get(step.id), before];
    }
    return chain.reverse();
}
function reason(plan, who, needed) {
    const own = who.needs.find(({ name }) => name === needed.id);
    if (own !== undefined)
        return { because: `"${who.id}" needs it`, at: plan.position(own.pointer) };
    const phase = who.phase.needs.find(({ name }) => name === needed.phase.key);
    const because = `phase "${who.phase.key}" needs phase "${needed.phase.key}"`;
    return { because, at: plan.position(phase?.pointer ?? who.phase.pointer) };
}
function waitsDirectly(plan, other, workstream) {
    if (other === workstream)
        return false;
    if (other.needs.some(({ name }) => name === workstream.id))
        return true;
    // Of two phases with one key only the first can be meant.
    const meant = plan.phases.find(({ key }) => key === workstream.phase.key);
    return meant === workstream.phase && other.phase.needs.some(({ name }) => name === workstream.phase.key);
}

;// CONCATENATED MODULE: ./packages/plan/lib/explain.js


const EXAMPLES = 3;
/** Explains one workstream of a validated plan, or undefined where there is none of that id. */
function explainWorkstream(report, id) {
    const { plan, analysis, manifests } = report;
    const workstream = plan?.workstreams.find((each) => each.id === id);
    if (plan === undefined || analysis === undefined || workstream === undefined)
        return undefined;
    const { title, phase, module, role, wslid, branchTemplate, claims } = workstream;
    const { policy, write, create, read, except, allowProtected } = claims;
    const set = analysis.claims.get(workstream);
    const manifest = manifests.find((each) => each.wslid === wslid);
    const order = analysis.graph === undefined ? {} : { order: explainOrder(plan, analysis.graph, workstream) };
    return {
        id,
        title,
        phase: { key: phase.key, seq: phase.seq, phaseLineageId: phase.lineageId },
        module,
        role,
        wslid,
        lineage: `${phase.lineageId}|${module}|${role}`,
        branchTemplate,
        ...order,
        claims: { policy, write, create, read, except, allowProtected },
        meetings: set === undefined ? [] : meetingsOf(report, workstream, set),
        findings: report.findings.filter((finding) => concerns(finding, plan, workstream)),
        base: analysis.base,
        ...(set === undefined || analysis.tree === undefined ? {} : { matched: matchedBy(set, analysis.tree) }),
        ...(manifest === undefined ? {} : { manifest }),
    };
}
function meetingsOf({ analysis }, workstream, own) {
    const meetings = [];
    for (const [other, set] of analysis?.claims ?? []) {
        if (other === workstream)
            continue;
        for (const { kind, mine, theirs, witness } of (0,conflicts/* conflicts */.e)(own, set)) {
            const order = orderOf(workstream, other, analysis?.graph);
            const strict = kind !== 'read-write' && [workstream, other].some(({ claims }) => claims.policy === 'strict');
            const proof = witness === undefined ? {} : { witness };
            const allowed = order !== 'unordered' && !strict;
            meetings.push({ with: other.id, order, allowed, kind, mine: mine.source, theirs: theirs.source, ...proof });
        }
    }
    return meetings;
}
function orderOf(workstream, other, graph) {
    if (graph?.isAfter(workstream, other) === true)
        return 'after';
    return graph?.isAfter(other, workstream) === true ? 'before' : 'unordered';
}
function concerns({ pointer, related }, plan, { index, phase, pointer: own }) {
    if (pointer === own || pointer?.startsWith(`${own}/`) === true)
        return true;
    const start = plan.position(own);
    const next = plan.workstreams[index + 1];
    const end = next === undefined ? undefined : plan.position(next.phase === phase ? next.pointer : next.phase.pointer);
    const before = (a, b) => a.line < b.line || (a.line === b.line && a.column < b.column);
    return related.some((place) => !before(place, start) && (end === undefined || before(place, end)));
}
function matchedBy(set, tree) {
    return set.write.map((pattern) => {
        const found = [...tree.matching(pattern)].filter((path) => set.permits(path).state === 'claimed');
        return { pattern: pattern.source, files: found.length, examples: found.slice(0, EXAMPLES) };
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/plan-file.js + 48 modules
var plan_file = __webpack_require__(4820);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
;// CONCATENATED MODULE: ./packages/cli/lib/render/explanation.js



/** At most so many lines of one kind: the rest is counted, and stands in the JSON. */
const MAX_LINES = 20;
/** Everything about one workstream, for people. Text of the plan is made visible. */
function renderExplanation(explanation, terminal) {
    const { id, title, phase, module, role, wslid, lineage, branchTemplate, order, base, findings, manifest } = explanation;
    const heading = (text) => terminal.paint('bold', text, 'stdout');
    const commit = base?.sha === undefined ? 'not found' : `${(0,visible/* visible */.RK)(base.ref, 100)} at ${base.sha}`;
    const sections = [
        [
            'ids',
            [
                `phase    ${(0,visible/* visible */.RK)(phase.key)} (${phase.seq}), ${phase.phaseLineageId}`,
                `module   ${(0,visible/* visible */.RK)(module)}, role ${(0,visible/* visible */.RK)(role)}`,
                `wslid    ${wslid}, of ${(0,visible/* visible */.RK)(lineage)}`,
                `wsid     ${manifest === undefined ? 'made for each run' : `${manifest.wsid}, made for each run where the plan gives none`}`,
                `branch   ${(0,visible/* visible */.RK)(manifest?.branch ?? branchTemplate)}`,
            ],
        ],
        ['order', order === undefined ? ['the dependencies run in a circle, so there is no order'] : orderLines(order)],
        ['claims', claimLines(explanation)],
        ['where its claims meet others', explanation.meetings.map(meetingLine)],
        ['base', [commit]],
    ];
    const body = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `\n${heading(name)}\n${shownLines(lines)}`);
    const found = findings.length === 0 ? '' : `\n${heading('findings')}\n${(0,render_findings/* renderFindings */.v)(findings, terminal)}`;
    return `${heading((0,visible/* visible */.RK)(id))}${title === id ? '' : ` ${(0,visible/* visible */.RK)(title)}`}\n${body.join('')}${found}`;
}
function shownLines(lines) {
    const rest = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more`] : [];
    return [...lines.slice(0, MAX_LINES), ...rest].map((line) => `  ${line}\n`).join('');
}
function orderLines({ wave, waitsFor, chain, holdsUp, sameWave }) {
    const names = (ids) => `${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ` and ${ids.length - 10} more` : ''}`;
    const because = ({ id, wave: at, because: why, at: { line, column } }) => `waits for ${id} (wave ${at}): ${(0,visible/* visible */.RK)(why)} (${line}:${column})`;
    return [
        `wave ${wave}`,
        ...(waitsFor.length === 0 ? ['waits for nothing'] : waitsFor.slice(0, 10).map(because)),
        ...(waitsFor.length > 10 ? [`waits for ${waitsFor.length - 10} more`] : []),
        ...(chain.length > 1 ? [`wave ${wave}, because of the chain ${chain.map(({ id }) => id).join(' → ')}`] : []),
        ...(holdsUp.length === 0 ? [] : [`holds up ${names(holdsUp)}`]),
        ...(sameWave.length === 0 ? [] : [`runs beside ${names(sameWave)}`]),
    ];
}
function claimLines({ claims, matched }) {
    const files = new Map((matched ?? []).map((each) => [each.pattern, each]));
    const list = (name, patterns) => patterns.map((pattern) => `${name.padEnd(8)} ${(0,visible/* visible */.RK)(pattern)}`);
    const write = claims.write.map((pattern) => {
        const found = files.get(pattern);
        const examples = found === undefined || found.files === 0 ? '' : `: ${found.examples.map((path) => (0,visible/* visible */.RK)(path, 100)).join(', ')}`;
        const more = found !== undefined && found.files > found.examples.length ? ', …' : '';
        const facts = found === undefined ? '' : ` (${(0,table/* counted */.hS)(found.files, 'file')} in the base${examples}${more})`;
        return `write    ${(0,visible/* visible */.RK)(pattern)}${facts}`;
    });
    return [
        `policy   ${claims.policy}`,
        ...write,
        ...list('create', claims.create),
        ...list('read', claims.read),
        ...list('except', claims.except),
        ...claims.allowProtected.map(({ path, reason }) => `allowed  ${(0,visible/* visible */.RK)(path)}: ${(0,visible/* visible */.RK)(reason, 200)}`),
    ];
}
const KIND = {
    overlap: 'both may write',
    folded: 'but for case or Unicode form, both may write',
    shadow: 'what is a file to one is a folder to the other:',
    'read-write': 'one reads what the other may write:',
};
function meetingLine({ with: other, order, allowed, kind, mine, theirs, witness }) {
    const verdict = allowed
        ? `allowed, it comes ${order} ${other}`
        : order === 'unordered'
            ? 'refused, they may run at once'
            : 'refused by the policy';
    const path = witness === undefined ? 'a path that could not be decided' : (0,visible/* visible */.RK)(witness);
    return `${other}: ${KIND[kind]} ${path} ("${(0,visible/* visible */.RK)(mine)}", "${(0,visible/* visible */.RK)(theirs)}"); ${verdict}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/plan-explain.js







/** `aiop plan explain`. */
function addPlanExplain(plan) {
    const explain = plan
        .command('explain')
        .description('say all about one workstream: ids, wave, what it waits for and why, claims and what meets them, its files in the base')
        .argument('<workstream>', 'the id of the workstream')
        .argument('[file]', 'the plan', 'modification_plan.yaml');
    (0,lib_session/* withSession */.fQ)(explain, 'aiop plan explain WS1.2\n  aiop plan explain docs plans/fix-docs.yaml --json', async (session, _options, [id = '', file = 'modification_plan.yaml']) => {
        const { terminal, directory } = session;
        const git = await (0,lib_session/* repositoryIfAny */.E$)(session);
        const { report } = await (0,plan_file/* loadPlan */.Y)({ plan: file, where: 'argument file', directory, git });
        if (report.plan === undefined) {
            terminal.result({ findings: report.findings }, (0,render_findings/* renderFindings */.v)(report.findings, terminal));
            return exit_status/* EXIT */.d.negative;
        }
        const explanation = explainWorkstream(report, id);
        if (explanation === undefined)
            throw unknownWorkstream(id, report.plan);
        terminal.result(explanation, renderExplanation(explanation, terminal));
        return (0,finding/* hasError */.JD)(explanation.findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
    });
}
function unknownWorkstream(id, { workstreams }) {
    const ids = workstreams.slice(0, 1_000).map((workstream) => workstream.id);
    const meant = (0,nearest/* nearest */.p)(id, ids);
    return new usage_error/* UsageError */.e({
        what: `the plan has no workstream "${(0,visible/* visible */.RK)(id, 100)}"`,
        where: 'argument workstream',
        expected: 'the id of a workstream',
        fix: meant === undefined ? `name one of them, such as ${ids.slice(0, 5).join(', ')}` : `did you mean ${meant}?`,
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var lib_files = __webpack_require__(8655);
;// CONCATENATED MODULE: ./packages/plan/lib/mermaid.js
/**
 * The dependencies of a plan as a Mermaid flowchart: phases as groups, workstreams with their waves, an arrow to what waits. Nodes are
 * numbered, and their labels are ids, which hold letters, digits, dot, underscore and hyphen only: no text of the plan can be markup.
 * @param waves ids by wave; empty where the dependencies have no order, and then no wave is named.
 */
function mermaidGraph({ workstreams, phases }, waves) {
    const waveOf = new Map(waves.flatMap((ids, index) => ids.map((id) => [id, index + 1])));
    const byId = new Map(workstreams.map(({ id, index }) => [id, index]));
    const byKey = new Map(phases.map(({ key, index }) => [key, index]));
    const members = Map.groupBy(workstreams, ({ phase }) => phase);
    const lines = ['flowchart LR'];
    for (const phase of phases) {
        lines.push(`  subgraph p${phase.index}["${phase.key}"]`);
        for (const { id, index } of members.get(phase) ?? []) {
            const wave = waveOf.get(id);
            lines.push(`    w${index}["${id}${wave === undefined ? '' : ` (wave ${wave})`}"]`);
        }
        lines.push('  end');
    }
    for (const { index, needs } of phases) {
        for (const { name } of needs) {
            const needed = byKey.get(name);
            if (needed !== undefined)
                lines.push(`  p${needed} --> p${index}`);
        }
    }
    for (const { index, needs } of workstreams) {
        for (const { name } of needs) {
            const needed = byId.get(name);
            if (needed !== undefined)
                lines.push(`  w${needed} --> w${index}`);
        }
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/html.js
var html = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/diagnostics/lib/html-page.js
var html_page = __webpack_require__(5637);
;// CONCATENATED MODULE: ./packages/plan/lib/graph-layout.js
/** Pixels of the drawing. */
const [COLUMN, ROW, WIDTH, HEIGHT, TOP, MARGIN] = [220, 54, 160, 38, 44, 16];
/** Places at most `most` workstreams: a column for each wave, in each the order of the plan. */
function layOut(plan, waves, most) {
    const byId = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
    const boxes = [];
    for (const [column, ids] of waves.entries()) {
        for (const [row, id] of ids.entries()) {
            const workstream = byId.get(id);
            if (workstream === undefined || boxes.length >= most)
                continue;
            boxes.push({ workstream, wave: column + 1, x: MARGIN + column * COLUMN, y: TOP + row * ROW });
        }
    }
    const columns = [...new Set(boxes.map(({ x }) => x))];
    const drawn = new Set(boxes.map(({ workstream }) => workstream.index));
    return {
        width: Math.max(MARGIN, ...columns) + WIDTH + MARGIN,
        height: boxes.reduce((lowest, { y }) => Math.max(lowest, y), TOP) + HEIGHT + MARGIN,
        boxWidth: WIDTH,
        boxHeight: HEIGHT,
        columns,
        boxes,
        edges: edgesOf(plan, byId, most * 10).filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    };
}
/** A phase that needs another is drawn from the last workstreams of the one to the first of the other: the rest follows. */
function edgesOf({ workstreams, phases }, byId, most) {
    const edges = [];
    const hasEarlier = new Set();
    const hasLater = new Set();
    for (const workstream of workstreams) {
        for (const { name } of workstream.needs) {
            const needed = byId.get(name);
            if (needed === undefined)
                continue;
            edges.push({ from: needed.index, to: workstream.index, kind: 'workstream' });
            if (needed.phase !== workstream.phase)
                continue;
            hasEarlier.add(workstream);
            hasLater.add(needed);
        }
    }
    const members = Map.groupBy(workstreams, ({ phase }) => phase.key);
    for (const { key, needs } of phases) {
        const first = (members.get(key) ?? []).filter((each) => !hasEarlier.has(each));
        for (const { name } of needs) {
            const last = (members.get(name) ?? []).filter((each) => !hasLater.has(each));
            for (const from of last) {
                for (const to of first) {
                    if (edges.length >= most)
                        return edges;
                    edges.push({ from: from.index, to: to.index, kind: 'phase' });
                }
            }
        }
    }
    return edges;
}

;// CONCATENATED MODULE: ./packages/plan/lib/graph-page-style.js
/** Colours of phases as hues, far from each other in both schemes. */
const HUES = [210, 30, 140, 280, 0, 180, 55, 320];
const BASE = `
:root{color-scheme:light dark;--back:#fff;--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--edge:#8c959f;--mark:#0969da;--bad:#cf222e;--good:#1a7f37;--chip:#eff1f3;--fill:94%;--stroke:45%}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--edge:#6e7681;--mark:#4493f8;--bad:#f85149;--good:#3fb950;--chip:#212830;--fill:16%;--stroke:60%}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;background:var(--back);color:var(--text)}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem}h3{font-size:1rem;margin:0 0 .25rem}
header p{margin:.25rem 0;color:var(--soft)}header .good{color:var(--good)}header .bad{color:var(--bad)}
code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere;background:var(--chip);border-radius:4px;padding:.1em .35em}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:4px}
.scroll{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:8px}
svg{display:block}svg text{fill:var(--text);font:600 12px ui-monospace,monospace}
svg .phase{fill:var(--soft);font-weight:400;font-size:10px}svg .wave{fill:var(--soft);font-weight:400}
svg a{text-decoration:none}svg a:focus-visible{outline:none}
svg a:is(:hover,:focus-visible) rect,svg a:target rect{stroke:var(--mark);stroke-width:3}
.edge{fill:none;stroke:var(--edge);stroke-width:1.5;marker-end:url(#tip)}.edge.by-phase{stroke-dasharray:5 4}
marker path{fill:context-stroke}
.legend{color:var(--soft);font-size:.85rem}
.workstream{border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;margin:.75rem 0;scroll-margin:1rem}
.workstream:target{border-color:var(--mark);box-shadow:0 0 0 2px var(--mark)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}dt{color:var(--soft)}dd{margin:0;min-width:0}
li.error b{color:var(--bad)}.findings{max-height:16rem;padding-right:1rem}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
@media print{.scroll{max-height:none;overflow:visible}}
`;
/** The one style sheet of the page. The arrows of a box stand out while it is pointed at or has the focus. */
function pageStyle({ boxes }) {
    const phases = HUES.map((hue, index) => `.p${index}{fill:hsl(${hue} 60% var(--fill));stroke:hsl(${hue} 45% var(--stroke))}`);
    const arrows = boxes.map(({ workstream: { index } }) => `svg:has(#n${index}:is(:hover,:focus-visible,:target)) .e${index}{stroke:var(--mark);stroke-width:3}`);
    return `${BASE}${phases.join('\n')}\n${arrows.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./packages/plan/lib/graph-page.js



/** Workstreams that are drawn and described; a browser takes its time over more. */
const MAX_DRAWN = 1_000;
/**
 * A plan as one HTML page that needs nothing else: the graph of its waves, and under it each workstream with what it claims, needs and holds
 * up. It has no script, loads nothing (a content security policy says so), follows the light or dark scheme of the reader, and can be used
 * with the keyboard alone: every box is a link to its description. Text of the plan is escaped.
 */
function renderGraphPage(report) {
    const { plan, waves, valid, errorCount, warningCount, findings } = report;
    const layout = layOut(plan, waves, MAX_DRAWN);
    const links = linksOf(plan, layout);
    const name = `${(0,html/* escapeHtml */.Z)(plan.id)}${plan.title === undefined ? '' : `: ${(0,html/* escapeHtml */.Z)(plan.title, 200)}`}`;
    const counts = `${counted(plan.workstreams.length, 'workstream')}, ${counted(plan.phases.length, 'phase')}, ${counted(waves.length, 'wave')}`;
    const verdict = `${valid ? 'valid' : 'not valid'}, ${counted(errorCount, 'error')}, ${counted(warningCount, 'warning')}`;
    const hidden = waves.length === 0 ? 0 : plan.workstreams.length - layout.boxes.length;
    const rest = hidden === 0 ? '' : `<p>${counted(hidden, 'more workstream')} ${hidden === 1 ? 'is' : 'are'} not shown.</p>\n`;
    const noOrder = waves.length === 0 ? '<p>The dependencies have no order, so there are no waves to draw.</p>\n' : '';
    const body = `<header>
<h1>Plan ${name}</h1>
<p class="${valid ? 'good' : 'bad'}">${verdict}</p>
<p>${counts}; plan hash <code>${(0,html/* escapeHtml */.Z)(plan.hash)}</code></p>
</header>
<main>
${findingsList(findings)}${noOrder}${drawing(layout)}${rest}${layout.boxes.map((box) => description(box, links)).join('')}</main>
`;
    return (0,html_page/* renderHtmlPage */.L)({ title: `Plan ${plan.id}${plan.title === undefined ? '' : `: ${plan.title}`}`, style: pageStyle(layout), body });
}
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
function findingsList(findings) {
    if (findings.length === 0)
        return '';
    const byWeight = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const rows = byWeight.map(({ severity, code, message, witness, hint, file, line, column }) => {
        const proof = witness === undefined ? '' : ` (for example <code>${(0,html/* escapeHtml */.Z)(witness, 200)}</code>)`;
        const where = `${file ?? ''}:${line ?? 1}:${column ?? 1}`;
        return `<li class="${severity}"><b>${severity} ${code}</b> <code>${(0,html/* escapeHtml */.Z)(where)}</code> ${(0,html/* escapeHtml */.Z)(message)}${proof}; ${(0,html/* escapeHtml */.Z)(hint)}</li>\n`;
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
const SEVERITIES = ['error', 'warning', 'notice'];
/** Boxes and arrows. A box is a link to the description of its workstream. */
function drawing({ width, height, boxWidth, boxHeight, columns, boxes, edges }) {
    if (boxes.length === 0)
        return '';
    const place = new Map(boxes.map((box) => [box.workstream.index, box]));
    const paths = edges.flatMap(({ from, to, kind }) => {
        const [start, end] = [place.get(from), place.get(to)];
        if (start === undefined || end === undefined)
            return [];
        const [x1, y1, x2, y2] = [start.x + boxWidth, start.y + boxHeight / 2, end.x - 6, end.y + boxHeight / 2];
        const bend = Math.max(30, (x2 - x1) / 2);
        return `<path class="edge by-${kind} e${from} e${to}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>\n`;
    });
    const heads = columns.map((x, index) => `<text class="wave" x="${x}" y="24">wave ${index + 1}</text>\n`);
    const nodes = boxes.map(({ workstream: { id, index, title, phase }, wave, x, y }) => {
        const label = `${id}, wave ${wave}: ${title}`;
        return `<a href="#w${index}" id="n${index}" aria-label="${(0,html/* escapeHtml */.Z)(label, 300)}"><title>${(0,html/* escapeHtml */.Z)(title, 200)}</title><rect class="p${phase.index % 8}" x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="6"/><text x="${x + 12}" y="${y + 16}" class="id">${(0,html/* escapeHtml */.Z)(graph_page_short(id))}</text><text x="${x + 12}" y="${y + 30}" class="phase">${(0,html/* escapeHtml */.Z)(graph_page_short(phase.key))}</text></a>\n`;
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
const graph_page_short = (text) => (text.length > 19 ? `${text.slice(0, 9)}…${text.slice(-9)}` : text);
function linksOf({ workstreams }, { boxes }) {
    const described = new Map(boxes.map(({ workstream: { id, index } }) => [id, index]));
    const waiting = new Map();
    for (const { id, needs } of workstreams) {
        for (const { name } of needs) {
            const others = waiting.get(name);
            if (others === undefined)
                waiting.set(name, [id]);
            else
                others.push(id);
        }
    }
    return {
        link(id) {
            const index = described.get(id);
            return index === undefined ? (0,html/* escapeHtml */.Z)(id) : `<a href="#w${index}">${(0,html/* escapeHtml */.Z)(id)}</a>`;
        },
        waitingFor: (id) => waiting.get(id) ?? [],
    };
}
function description({ workstream, wave }, { link, waitingFor }) {
    const { id, index, title, phase, module, role, wslid, needs, claims, items } = workstream;
    const list = (patterns) => patterns.map((pattern) => `<code>${(0,html/* escapeHtml */.Z)(pattern, 200)}</code>`).join(' ');
    const rows = [
        ['wave', String(wave)],
        ['phase', (0,html/* escapeHtml */.Z)(phase.key)],
        ['module, role', `${(0,html/* escapeHtml */.Z)(module)}, ${(0,html/* escapeHtml */.Z)(role)}`],
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
<h3><a href="#n${index}" aria-label="${(0,html/* escapeHtml */.Z)(`${id} in the graph`)}">${(0,html/* escapeHtml */.Z)(id)}</a> ${title === id ? '' : (0,html/* escapeHtml */.Z)(title, 200)}</h3>
<dl>
${cells.join('')}</dl>
</section>
`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/plan-graph.js









/** `aiop plan graph`. */
function addPlanGraph(plan) {
    const graph = plan
        .command('graph')
        .description('draw what waits for what: as Mermaid, or as one HTML page that needs nothing else')
        .argument('[file]', 'the plan', 'modification_plan.yaml')
        .option('--html <file>', 'write a page to look at');
    (0,lib_session/* withSession */.fQ)(graph, 'aiop plan graph > plan.mmd\n  aiop plan graph --html plan.html', async (session, options, [file = 'modification_plan.yaml']) => {
        const { terminal, directory } = session;
        const git = await (0,lib_session/* repositoryIfAny */.E$)(session);
        const { report } = await (0,plan_file/* loadPlan */.Y)({ plan: file, where: 'argument file', directory, git });
        const { plan, waves, findings } = report;
        if (plan === undefined) {
            terminal.result({ drawn: false, findings }, (0,render_findings/* renderFindings */.v)(findings, terminal));
            return exit_status/* EXIT */.d.negative;
        }
        const mermaid = mermaidGraph(plan, waves);
        if (options.html === undefined) {
            terminal.result({ drawn: true, plan: plan.id, waves, mermaid }, mermaid);
            return exit_status/* EXIT */.d.good;
        }
        lib_files/* nodeFiles */.k.write((0,external_node_path_.resolve)(directory, options.html), renderGraphPage({ ...report, plan }));
        const size = `${(0,table/* counted */.hS)(plan.workstreams.length, 'workstream')} in ${(0,table/* counted */.hS)(waves.length, 'wave')}`;
        terminal.result({ drawn: true, plan: plan.id, waves, page: options.html }, `wrote ${(0,visible/* visible */.RK)(options.html)}: ${size}\n`);
        return exit_status/* EXIT */.d.good;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/diagnostics/lib/project.gen.js
var project_gen = __webpack_require__(6407);
;// CONCATENATED MODULE: ./packages/diagnostics/lib/sarif.js




/** The address of the schema that a log follows. */
const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** The base of every relative address, as code scanning knows it. */
const ROOT = '%SRCROOT%';
/**
 * Findings as a log of SARIF 2.1.0 (OASIS, errata 01): one run, one result a finding in the order given, one rule for each code that occurs.
 * Columns count UTF-16 code units, as those of findings do. What cannot be seen is shown, and nothing in a message is a link.
 */
function sarifLog(findings, { tool, catalogue, folder }) {
    const codes = [...new Set(findings.map(({ code }) => code))].sort();
    const place = new Map(codes.map((code, index) => [code, index]));
    const seen = new Map();
    return {
        $schema: SARIF_SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: `aiop ${tool}`,
                        semanticVersion: project_gen/* PROJECT */.y.version,
                        informationUri: project_gen/* PROJECT */.y.url,
                        rules: codes.map((code) => rule(code, catalogue[code])),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                results: findings.map((finding) => result(finding, place.get(finding.code) ?? 0, folder, seen)),
            },
        ],
    };
}
function rule(code, entry) {
    const helpUri = (0,finding/* docsAddress */.y5)(code);
    if (entry === undefined)
        return { id: code, helpUri };
    return {
        id: code,
        shortDescription: { text: message(`${entry.title}.`) },
        help: { text: message(`How to mend it: ${entry.hint}.`) },
        helpUri,
        defaultConfiguration: { level: LEVEL[entry.severity] },
    };
}
function result(finding, ruleIndex, folder, seen) {
    const { code, severity, message: what, file, line, column, pointer, related, witness, hint } = finding;
    const proof = witness === undefined ? '' : ` (for example ${witness})`;
    return {
        ruleId: code,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: message(`${what}${proof}; ${hint}`) },
        locations: file === undefined ? [] : [{ physicalLocation: physical({ file, line, column }, folder) }],
        relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: physical(place, folder),
            message: { text: message(place.message) },
        })),
        partialFingerprints: { 'aiopFinding/v1': fingerprint(finding, seen) },
        properties: { ...(pointer === undefined ? {} : { pointer }), ...(witness === undefined ? {} : { witness }) },
    };
}
function physical({ file, line, column }, folder) {
    const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
    return { artifactLocation: artifact(file ?? '', folder), ...region };
}
/** An address (RFC 3986): relative to the repository, or that of an absolute path. */
function artifact(file, folder) {
    const path = file.replaceAll('\\', '/');
    if (/^[A-Za-z]:\//.test(path))
        return { uri: `file:///${path.slice(0, 2)}${encoded(path.slice(2))}` };
    if (path.startsWith('/'))
        return { uri: `file://${encoded(path)}` };
    const segments = [];
    for (const segment of `${folder}/${path}`.split('/')) {
        if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return { uri: encoded(segments.join('/')), uriBaseId: ROOT };
}
const encoded = (path) => path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
/** Text as §3.11.5 and §3.11.6 want it: braces are doubled, as single ones hold a placeholder, and no bracket begins a link. */
const message = (text) => (0,visible/* visible */.RK)(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
/** The same for one finding whatever moves around it: made of its code, file and words. Those that agree in all of them are counted. */
function fingerprint({ code, file = '', message: what, witness = '' }, seen) {
    const same = JSON.stringify([code, file, what, witness]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return `${(0,external_node_crypto_.createHash)('sha256').update(same).digest('hex').slice(0, 32)}:${count}`;
}

// EXTERNAL MODULE: ./packages/plan/lib/codes.js
var codes = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/plan/lib/binding-commit.js + 2 modules
var binding_commit = __webpack_require__(3779);
// EXTERNAL MODULE: ./packages/cli/lib/ledger-branch.js + 1 modules
var ledger_branch = __webpack_require__(2054);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/cli/lib/watch-changes.js


/** How often the state is looked at, and how long it has to stay the same before it counts. */
const INTERVAL_MS = 250;
/**
 * Calls `work` once at first and then whenever `state` has changed and settled, until the signal. It looks instead of being told: editors replace
 * files in many ways, a branch can move in several files of git, and file systems over a network tell nothing. A user's mistake, such as a
 * file that is gone for a moment, is shown, and the watch goes on.
 * @param state JSON data
 * @param work is given the state that it was called for, and returns it, or what `state` would have said then, had it known what the work has
 * learned, such as the base that the plan names. A change while it works is a change.
 */
async function watchChanges(state, signal, work) {
    let known;
    while (await paused(known === undefined ? 0 : INTERVAL_MS, signal)) {
        const seen = await state();
        const now = JSON.stringify(seen);
        if (now === known || !(await paused(INTERVAL_MS, signal)) || now !== JSON.stringify(await state()))
            continue;
        known = now;
        try {
            known = JSON.stringify(await work(seen));
        }
        catch (error) {
            if (!(error instanceof usage_error/* UsageError */.e))
                throw error;
            process.stderr.write(`aiop: ${error.message}\n`);
        }
    }
}
/** False when the signal came instead. */
async function paused(ms, signal) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, { signal });
        return true;
    }
    catch (error) {
        if (signal.aborted)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/plan-validate.js











/** `aiop plan validate`. */
function addPlanValidate(plan) {
    const validate = plan
        .command('validate')
        .description('prove that a plan is sound and that no two workstreams can touch one file at once')
        .argument('[file]', 'the plan', 'modification_plan.yaml')
        .option('--strict', 'count warnings as errors')
        .option('--base <revision>', 'the base of a plan that names none', 'HEAD')
        .option('--policy <file>', 'the policy that the plan may not be weaker than (default: .github/aiop-policy.yaml where there is one)')
        .option('--sarif <file>', 'write the findings as SARIF 2.1.0 too')
        .option('--watch', 'validate again whenever the plan, its base, the policy or the configuration has changed, until Ctrl-C');
    (0,lib_session/* withSession */.fQ)(validate, 'aiop plan validate plans/fix-docs.yaml --strict\n  aiop plan validate --watch', async (session, options, [file = 'modification_plan.yaml']) => {
        const git = await (0,lib_session/* repositoryIfAny */.E$)(session);
        if (options.watch === true)
            return watchPlan(session, options, file, git);
        const report = await validated(session, options, file, git);
        session.terminal.result(summaryOf(report), render(report, session.terminal));
        return report.valid ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
    });
}
async function validated({ directory }, { strict, base, policy, sarif }, file, git) {
    const source = { plan: file, where: 'argument file', directory, git, strict: strict === true, baseRef: base };
    const { report } = await (0,plan_file/* loadPlan */.Y)({ ...source, ...(policy === undefined ? {} : { policy }) });
    if (sarif !== undefined) {
        const folder = git === undefined ? '' : (0,external_node_path_.relative)(git.root, directory);
        const log = sarifLog(report.findings, { tool: 'plan validate', catalogue: codes/* PLAN_CODES */.T, folder });
        lib_files/* nodeFiles */.k.write((0,external_node_path_.resolve)(directory, sarif), `${JSON.stringify(log, null, 2)}\n`);
    }
    return report;
}
async function watchPlan(session, options, file, git) {
    const { terminal, directory, signal } = session;
    let [base, plan] = [options.base, file];
    const top = { ...session, directory: git?.root ?? directory };
    const policy = options.policy === undefined ? (0,lib_session/* pathIn */.lW)(top, binding_commit/* DEFAULT_POLICY */.zj) : (0,external_node_path_.resolve)(directory, options.policy);
    const tip = async () => (await git?.resolveCommit(base)) ?? (await git?.resolveCommit(`refs/remotes/origin/${base}`));
    const state = async () => {
        const files = [(0,external_node_path_.resolve)(directory, plan), policy, (0,lib_session/* pathIn */.lW)(top, ledger_branch/* CONFIG */.PI)].map((path) => lib_files/* nodeFiles */.k.status(path));
        return { files: files.map((status) => [status?.modifiedMs, status?.size]), tip: await tip() };
    };
    terminal.progress(`watching ${(0,visible/* visible */.RK)(file)}, its base, the policy and the configuration; Ctrl-C ends it`);
    await watchChanges(state, signal, async (seen) => {
        const report = await validated(session, options, file, git);
        const [before, looked] = [base, plan];
        base = report.plan?.base?.ref ?? options.base;
        plan = report.path;
        terminal.nextResult(summaryOf(report), `\n${new Date().toTimeString().slice(0, 8)}\n${render(report, terminal)}`);
        if (plan !== looked)
            return state();
        return base === before ? seen : { ...seen, tip: await tip() };
    });
    return exit_status/* EXIT */.d.interrupted;
}
/** What machines need of a report: the parsed plan itself stays out. */
function summaryOf({ path, valid, planId, planHash, findings, errorCount, warningCount, notRun, waves, matrices }) {
    return { path, valid, planId, planHash, errorCount, warningCount, findings, notRun, waves, matrices };
}
function render(report, terminal) {
    const findings = (0,render_findings/* renderFindings */.v)(report.findings, terminal);
    const verdict = report.valid ? terminal.paint('green', 'valid', 'stdout') : terminal.paint('red', 'not valid', 'stdout');
    const waves = report.waves.map((ids, index) => [String(index + 1), ids.map((id) => (0,visible/* visible */.RK)(id, 64)).join(', ')]);
    const order = report.valid ? `\n${(0,table/* table */.tp)(['wave', 'workstreams'], waves)}` : '';
    return `${findings}${(0,visible/* visible */.RK)(report.path)}: ${verdict}, ${(0,render_findings/* renderCounts */.P)(report.findings)}\n${order}`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/plan.js



/** `aiop plan validate · graph · explain`. */
function addPlanCommands(root) {
    const plan = root.command('plan').description('modification plans').helpOption('--help', 'show this help').helpCommand(false);
    for (const add of [addPlanValidate, addPlanGraph, addPlanExplain])
        add(plan);
}


/***/ }),

/***/ 2054:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ CONFIG),
  nU: () => (/* binding */ DEFAULT_BRANCH),
  O5: () => (/* binding */ branchOfOrigin),
  Iz: () => (/* binding */ declaredTypes),
  DA: () => (/* binding */ readingBranch)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/config/lib/read-config.js + 2 modules
var read_config = __webpack_require__(8946);
;// CONCATENATED MODULE: ./packages/config/lib/ledger-config.js


/**
 * What a configuration says of the ledger; where there is no file, what holds without one.
 * @throws UsageError for a configuration that cannot be used
 */
function ledgerConfig(path, shownAs, files) {
    if (files.status(path) === undefined)
        return { events: [] };
    const config = (0,read_config/* readConfig */.X)({ path: shownAs, bytes: files.read(path) });
    if (config.ok)
        return config.value.ledger;
    const [reason] = config.findings;
    throw new usage_error/* UsageError */.e({
        what: reason === undefined ? 'it cannot be used' : (0,finding/* formatFinding */.tf)(reason),
        where: shownAs,
        expected: 'a sound configuration',
        fix: 'mend it; it says which event types may be recorded, and where',
    });
}

// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/ledger-branch.js





const CONFIG = 'aiop.yaml';
const DEFAULT_BRANCH = 'aiop-ledger';
const configured = (session) => ledgerConfig((0,lib_session/* pathIn */.lW)(session, CONFIG), CONFIG, files/* nodeFiles */.k);
/** The event types that `aiop.yaml` declares. @throws UsageError for a configuration that cannot be used */
const declaredTypes = (session) => new Set(configured(session).events);
/** The branch of origin that an option `--branch` names. @throws UsageError without a remote origin */
async function branchOfOrigin(session, given) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    if ((await repository.config('remote.origin.url')) === undefined) {
        throw new usage_error/* UsageError */.e({
            what: 'the repository has no remote origin',
            where: '--branch',
            expected: 'a remote that has the branch of the ledger',
            fix: 'add one (git remote add origin …), or leave --branch out for the ledger of the work tree',
        });
    }
    const name = given === true ? (configured(session).branch ?? DEFAULT_BRANCH) : given;
    return repository.remoteBranch(name, { name: 'origin' });
}
/**
 * A command as it is, for a ledger in the work tree; with `--branch`, the same on the ledger as the branch of origin has it now.
 * @throws UsageError where there is no such branch
 */
function readingBranch(read) {
    return async (session, options) => {
        if (options.branch === undefined)
            return read(session, options);
        const branch = await branchOfOrigin(session, options.branch);
        return (0,branch_ledger/* withBranchLedger */.Y)({ branch, files: files/* nodeFiles */.k }, ({ ledger, shownAs }) => read(session, { ...options, ledger, shownAs }));
    };
}


/***/ }),

/***/ 2883:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderCounts),
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);


const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Findings one a line, what belongs to them indented below. Untrusted text is made visible. */
function renderFindings(findings, terminal) {
    return findings
        .map((finding) => {
        const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(finding))}\n`;
        return (line +
            finding.related.map(({ file, line, column, message }) => `      ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${file}:${line}:${column} ${message}`)}\n`).join(''));
    })
        .join('');
}
/** `2 errors, 1 warning`. */
function renderCounts(findings) {
    const { error, warning } = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings);
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(error, 'error')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warning, 'warning')}`;
}


/***/ }),

/***/ 5637:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderHtmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);


/**
 * One HTML document for a file of its own. Its content security policy lets it run no script, load nothing and send nothing; only this very
 * style sheet applies. It follows the light or dark scheme of the reader.
 */
function renderHtmlPage({ title, style, body }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(style).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}


/***/ }),

/***/ 8462:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);

const MEANING = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Untrusted text for the content of an HTML element or a quoted attribute: it can begin no markup, and what cannot be seen is shown. */
function escapeHtml(text, maxLength = 2000) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, maxLength).replace(/[&<>"']/g, (mark) => MEANING.get(mark) ?? mark);
}


/***/ }),

/***/ 9177:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ machine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4262);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2440);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);




/** Every port that this machine implements, for whoever wires a domain. */
const machine = {
    files: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k,
    locks: _locks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLocks */ .HP,
    processes: _processes_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeProcesses */ .C,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    random: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemRandom */ .v,
    /** Operating system and processor, such as `linux-x64`. */
    platform: `${process.platform}-${process.arch}`,
    /** The node that runs this: its program, without links, and the number of its binary interface. */
    ownNode: { program: process.execPath, abi: process.versions.modules },
};


/***/ }),

/***/ 9013:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ lengthPrefixedFields),
/* harmony export */   Lg: () => (/* binding */ fileHash),
/* harmony export */   YG: () => (/* binding */ moduleFileId)
/* harmony export */ });
/* unused harmony exports normalizedPath, lengthPrefixed */
const utf8 = new TextEncoder();
/** A repository-relative path as ids see it: `/` between segments, Unicode NFC. */
function normalizedPath(path) {
    return path.normalize('NFC');
}
/**
 * `module_file_id`: the first 20 hex digits of BLAKE3(normalized path ‖ content), the founding formula to the letter.
 * A name only: `ab` + `c` and `a` + `bc` share one, so whatever decides something compares `fileHash`.
 * @param content the raw bytes of the git blob; line-ending filters must not change an id.
 */
function moduleFileId(blake3, path, content) {
    return blake3.hex(normalizedPath(path), content).slice(0, 20);
}
/** BLAKE3(u32be(length of path in bytes) ‖ path ‖ content), 64 hex digits: what a pin compares. */
function fileHash(blake3, path, content) {
    return blake3.hex(...lengthPrefixed(normalizedPath(path)), content);
}
/** A field of a hash over several fields: its length in bytes as 32 bits, big-endian, then its bytes. */
function lengthPrefixed(field) {
    const bytes = typeof field === 'string' ? utf8.encode(field) : field;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    return [length, bytes];
}
/** Several fields, each with its length before it, one after the other. */
function lengthPrefixedFields(fields) {
    const joined = Buffer.allocUnsafe(fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0));
    let at = 0;
    for (const field of fields) {
        const length = joined.write(field, at + 4);
        joined.writeUInt32BE(length, at);
        at += 4 + length;
    }
    return joined;
}


/***/ })

};
