import { visible } from '@aiop/diagnostics';
import type { ExplainedOrder, Explanation, Meeting, Wait } from '@aiop/plan';
import type { Terminal } from '../terminal.ts';
import { renderFindings } from './findings.ts';
import { counted } from './table.ts';

/** At most so many lines of one kind: the rest is counted, and stands in the JSON. */
const MAX_LINES = 20;

/** Everything about one workstream, for people. Text of the plan is made visible. */
export function renderExplanation(explanation: Explanation, terminal: Terminal): string {
  const { id, title, phase, module, role, wslid, lineage, branchTemplate, order, base, findings, manifest } = explanation;
  const heading = (text: string): string => terminal.paint('bold', text, 'stdout');
  const commit = base?.sha === undefined ? 'not found' : `${visible(base.ref, 100)} at ${base.sha}`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      'ids',
      [
        `phase    ${visible(phase.key)} (${phase.seq}), ${phase.phaseLineageId}`,
        `module   ${visible(module)}, role ${visible(role)}`,
        `wslid    ${wslid}, of ${visible(lineage)}`,
        `wsid     ${manifest === undefined ? 'made for each run' : `${manifest.wsid}, made for each run where the plan gives none`}`,
        `branch   ${visible(manifest?.branch ?? branchTemplate)}`,
      ],
    ],
    ['order', order === undefined ? ['the dependencies run in a circle, so there is no order'] : orderLines(order)],
    ['claims', claimLines(explanation)],
    ['where its claims meet others', explanation.meetings.map(meetingLine)],
    ['base', [commit]],
  ];
  const body = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `\n${heading(name)}\n${shownLines(lines)}`);
  const found = findings.length === 0 ? '' : `\n${heading('findings')}\n${renderFindings(findings, terminal)}`;
  return `${heading(visible(id))}${title === id ? '' : ` ${visible(title)}`}\n${body.join('')}${found}`;
}

function shownLines(lines: readonly string[]): string {
  const rest = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more`] : [];
  return [...lines.slice(0, MAX_LINES), ...rest].map((line) => `  ${line}\n`).join('');
}

function orderLines({ wave, waitsFor, chain, holdsUp, sameWave }: ExplainedOrder): string[] {
  const names = (ids: readonly string[]): string =>
    `${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ` and ${ids.length - 10} more` : ''}`;
  const because = ({ id, wave: at, because: why, at: { line, column } }: Wait): string =>
    `waits for ${id} (wave ${at}): ${visible(why)} (${line}:${column})`;
  return [
    `wave ${wave}`,
    ...(waitsFor.length === 0 ? ['waits for nothing'] : waitsFor.slice(0, 10).map(because)),
    ...(waitsFor.length > 10 ? [`waits for ${waitsFor.length - 10} more`] : []),
    ...(chain.length > 1 ? [`wave ${wave}, because of the chain ${chain.map(({ id }) => id).join(' → ')}`] : []),
    ...(holdsUp.length === 0 ? [] : [`holds up ${names(holdsUp)}`]),
    ...(sameWave.length === 0 ? [] : [`runs beside ${names(sameWave)}`]),
  ];
}

function claimLines({ claims, matched }: Explanation): string[] {
  const files = new Map((matched ?? []).map((each) => [each.pattern, each]));
  const list = (name: string, patterns: readonly string[]): string[] => patterns.map((pattern) => `${name.padEnd(8)} ${visible(pattern)}`);
  const write = claims.write.map((pattern) => {
    const found = files.get(pattern);
    const examples = found === undefined || found.files === 0 ? '' : `: ${found.examples.map((path) => visible(path, 100)).join(', ')}`;
    const more = found !== undefined && found.files > found.examples.length ? ', …' : '';
    const facts = found === undefined ? '' : ` (${counted(found.files, 'file')} in the base${examples}${more})`;
    return `write    ${visible(pattern)}${facts}`;
  });
  return [
    `policy   ${claims.policy}`,
    ...write,
    ...list('create', claims.create),
    ...list('read', claims.read),
    ...list('except', claims.except),
    ...claims.allowProtected.map(({ path, reason }) => `allowed  ${visible(path)}: ${visible(reason, 200)}`),
  ];
}

const KIND: Readonly<Record<Meeting['kind'], string>> = {
  overlap: 'both may write',
  folded: 'but for case or Unicode form, both may write',
  shadow: 'what is a file to one is a folder to the other:',
  'read-write': 'one reads what the other may write:',
};

function meetingLine({ with: other, order, allowed, kind, mine, theirs, witness }: Meeting): string {
  const verdict = allowed
    ? `allowed, it comes ${order} ${other}`
    : order === 'unordered'
      ? 'refused, they may run at once'
      : 'refused by the policy';
  const path = witness === undefined ? 'a path that could not be decided' : visible(witness);
  return `${other}: ${KIND[kind]} ${path} ("${visible(mine)}", "${visible(theirs)}"); ${verdict}`;
}
