import type { ReasonRule } from '../reasons.ts';

/** How a changelog is laid out: by https://keepachangelog.com, or as tools for Conventional Commits do. */
export type ChangelogStyle = 'keep-a-changelog' | 'conventional';

/** What belongs under headings, in the order of the headings, for each style. */
export const GROUPS: Readonly<Record<ChangelogStyle, readonly string[]>> = {
  'keep-a-changelog': ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'],
  conventional: ['⚠ BREAKING CHANGES', 'Features', 'Bug Fixes', 'Performance Improvements', 'Reverts', 'Other Changes'],
};

const KEPT: ReadonlyMap<string, string> = new Map([
  ['feat', 'Added'],
  ['fix', 'Fixed'],
  ['security', 'Security'],
  ['deprecate', 'Deprecated'],
  ['remove', 'Removed'],
]);

const CONVENTIONAL: ReadonlyMap<string, string> = new Map([
  ['feat', 'Features'],
  ['fix', 'Bug Fixes'],
  ['perf', 'Performance Improvements'],
  ['revert', 'Reverts'],
]);

/** The heading that a change belongs under. */
export function groupOf(style: ChangelogStyle, type: string, scope: string | undefined): string {
  if (style === 'conventional') return CONVENTIONAL.get(type) ?? 'Other Changes';
  return type === 'fix' && scope?.toLowerCase() === 'security' ? 'Security' : (KEPT.get(type) ?? 'Changed');
}

/** Whether a commit is worth telling to users: what releases, and what undoes a release. */
export const isTold = (rule: ReasonRule): boolean =>
  rule === 'breaking-footer' || rule === 'breaking-mark' || rule === 'type' || rule === 'revert';
