import type { GraphLayout } from './graph-layout.ts';

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
export function pageStyle({ boxes }: GraphLayout): string {
  const phases = HUES.map((hue, index) => `.p${index}{fill:hsl(${hue} 60% var(--fill));stroke:hsl(${hue} 45% var(--stroke))}`);
  const arrows = boxes.map(
    ({ workstream: { index } }) => `svg:has(#n${index}:is(:hover,:focus-visible,:target)) .e${index}{stroke:var(--mark);stroke-width:3}`,
  );
  return `${BASE}${phases.join('\n')}\n${arrows.join('\n')}\n`;
}
