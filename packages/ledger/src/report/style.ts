/** Colours of the steps, as hues that differ in both schemes. */
const HUES = [210, 265, 175, 120, 40, 320, 15, 85, 230];

const BASE = `
:root{color-scheme:light dark;--back:#fff;--panel:#f6f8fa;--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--edge:#8c959f;--mark:#0969da;--good:#1f7a6d;--warn:#bf7a00;--bad:#cf222e;--idle:#8c959f;--took:#3b6fb6;--saved:#9fc3e8;--good-text:#136456;--warn-text:#8a5200;--bad-text:#b31d28;--light:52%}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--panel:#151b23;--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--edge:#6e7681;--mark:#4493f8;--good:#39a795;--warn:#d9982f;--bad:#f0605a;--idle:#6e7681;--took:#5b93df;--saved:#2c5080;--good-text:#4fc3b0;--warn-text:#e3a94b;--bad-text:#ff8a84;--light:58%}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;background:var(--back);color:var(--text);overflow-wrap:break-word}
h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .5rem}
header p{margin:.25rem 0;color:var(--soft)}.note{color:var(--soft);font-size:.9rem}
code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem 1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.75rem;margin:0}
.tiles>div{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}
.tiles dt{color:var(--soft);font-size:.85rem}.tiles dd{margin:0}.tiles .value{font-size:1.35rem;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.tiles .why{color:var(--soft);font-size:.8rem;line-height:1.35}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem}figcaption{font-weight:600;margin-bottom:.5rem}
svg{display:block}.chart{width:100%;height:auto}
svg text{fill:var(--text);font:12px system-ui,sans-serif}svg .tick{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}svg .name{font-weight:600}
.grid{stroke:var(--line)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.5rem 0 0;padding:0;color:var(--soft);font-size:.85rem}.legend li{display:flex;align-items:center;gap:.35rem}
.k-succeeded,.k-passed{fill:var(--good)}.k-refused{fill:var(--warn)}.k-failed{fill:var(--bad)}.k-other{fill:var(--idle)}.k-took,.k-skipped{fill:var(--took)}.k-saved{fill:var(--saved)}
.l-passed,.l-skipped{fill:none;stroke-width:2}.l-passed{stroke:var(--good)}.l-skipped{stroke:var(--took);stroke-dasharray:6 3}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;margin:.5rem 0}.scroll>svg{margin:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding:.5rem .75rem}
th,td{text-align:left;padding:.4rem .75rem;border-top:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.when,td.state,td code{white-space:nowrap}td.name{min-width:9rem}td.steps{min-width:20rem}
.s-succeeded.word{color:var(--good-text)}.s-failed.word{color:var(--bad-text)}.s-refused.word{color:var(--warn-text)}.word{font-weight:600}
.box{fill:var(--panel);stroke:var(--idle);stroke-width:2}.box.s-succeeded{stroke:var(--good)}.box.s-failed{stroke:var(--bad);stroke-dasharray:6 3}.box.s-refused{stroke:var(--warn);stroke-dasharray:2 3}
.edge{fill:none;stroke:var(--edge);stroke-width:1.5}.tip{fill:var(--edge)}
.t-bad{fill:var(--bad)}
.meter{width:100%;min-width:6rem;height:.75rem}
details{border:1px solid var(--line);border-radius:8px;padding:0 1rem;margin:.75rem 0;scroll-margin:1rem}details[open]{padding-bottom:1rem}
summary{cursor:pointer;padding:.75rem 0;font-weight:600}summary .note{font-weight:400}
details:target{border-color:var(--mark);box-shadow:0 0 0 2px var(--mark)}
@media print{.scroll{overflow:visible}.skip{display:none}}
`;

/** The one style sheet of a report. */
export const REPORT_STYLE = `${BASE}${HUES.map((hue, index) => `.t-${index}{fill:hsl(${hue} 45% var(--light))}`).join('\n')}\n`;
