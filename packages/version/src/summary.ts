import { markdownCode } from '@aiop/diagnostics';
import type { VersionDecision } from './decide.ts';
import type { ModuleDecision } from './modules/decide-modules.ts';
import type { Reason, ReasonRule } from './reasons.ts';

/** So many commits are shown: the ones that raise most. */
const MAX_ROWS = 50;
const MAX_SUBJECT = 100;

const RULES: Readonly<Record<ReasonRule, string>> = {
  'breaking-footer': 'breaking change in a footer',
  'breaking-mark': 'breaking change marked with !',
  type: 'its type releases',
  'silent-type': 'its type does not release',
  revert: 'undoes an earlier release',
  undone: 'undone by a later commit',
  undoes: 'undoes an earlier commit of this range',
  merge: 'merge',
  fixup: 'fixup',
  'not-conventional': 'no conventional header',
};

const WEIGHT: Readonly<Record<Reason['bump'], number>> = { major: 0, minor: 1, patch: 2, none: 3 };

/** The decision as Markdown for a job's summary. Text of commits and tags is shown as code that cannot act. */
export function renderVersionSummary(decision: VersionDecision): string {
  const { version, previous, bump, level, released, commits, compliance, findings } = decision;
  const name = (text: string | undefined): string => (text === undefined ? 'none' : markdownCode(text, 100));
  const title = released ? `Next version: ${name(version)}` : 'Nothing to release';
  const facts = [
    ['last version', name(previous)],
    ['tag', released ? name(decision.tag) : 'none'],
    ['step', bump === level ? bump : `${bump} (the commits call for ${level})`],
    ['commits', String(commits)],
    ['conventional', `${(Number(compliance) * 100).toFixed(1)} %`],
  ];
  return [
    `### ${title}`,
    '',
    '| | |',
    '|---|---|',
    ...facts.map(([key, value]) => `| ${key} | ${value} |`),
    ...decision.explanation.map((sentence, index) => `${index === 0 ? '\n' : ''}- ${markdownCode(sentence, 400)}`),
    ...findings.map(({ code, message, hint }) => `\n**${code}** ${markdownCode(message, 500)}: ${markdownCode(hint, 500)}`),
    ...reasonTable(decision.reasons),
    '',
  ].join('\n');
}

function reasonTable(reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];
  const rows = reasons.toSorted((a, b) => WEIGHT[a.bump] - WEIGHT[b.bump]).slice(0, MAX_ROWS);
  const rest = reasons.length - rows.length;
  return [
    '',
    '| commit | subject | raises | because |',
    '|---|---|---|---|',
    ...rows.map(
      ({ commit, subject, rule, bump }) => `| ${commit.slice(0, 12)} | ${markdownCode(subject, MAX_SUBJECT)} | ${bump} | ${RULES[rule]} |`,
    ),
    ...(rest > 0 ? ['', `${rest} more commits are not shown.`] : []),
  ];
}

/** The versions of modules as Markdown for a job's summary: those that are released first. */
export function renderModulesSummary(modules: readonly ModuleDecision[]): string {
  const sorted = modules.toSorted((a, b) => Number(b.decision.released) - Number(a.decision.released));
  const rows = sorted.slice(0, MAX_ROWS);
  const rest = modules.length - rows.length;
  return [
    '### Versions of modules',
    '',
    '| module | last | next | step | commits | because |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ module, decision }) => {
      const { previous = 'none', version = 'none', released, bump, commits, explanation } = decision;
      const next = released ? markdownCode(version, 100) : 'nothing to release';
      const because = markdownCode(explanation.at(-1) ?? '', 200);
      return `| ${markdownCode(module.name, 100)} | ${markdownCode(previous, 100)} | ${next} | ${bump} | ${commits} | ${because} |`;
    }),
    ...(rest > 0 ? ['', `${rest} more modules are not shown.`] : []),
    '',
  ].join('\n');
}
