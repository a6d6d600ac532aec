export { type ChangelogRequest, changelogText, writeChangelog } from './changelog/changelog.ts';
export type { ChangelogReport } from './changelog/changelog-of.ts';
export type { ChangelogStyle } from './changelog/groups.ts';
export { hostedRepository } from './changelog/web-addresses.ts';
export { VERSION_CODES, type VersionCode } from './codes.ts';
export type { CommitProblem, ConventionalCommit, Footer, OtherCommit, OtherKind, ParsedCommit, Reading, RuleNumber } from './commit.ts';
export { findCommitlint } from './commitlint/find-commitlint.ts';
export { decideNextVersion, type VersionDecision, type VersionRequest } from './decide.ts';
export type { WholeRange } from './deepen-clone.ts';
export { type LintEvent, lintEvent, type VersionEvent, versionEvent } from './event.ts';
export type { Bump } from './level.ts';
export { type LintReport, type LintRequest, lintCommits } from './lint.ts';
export { lintMessage } from './lint-message.ts';
export { renderLintSummary } from './lint-summary.ts';
export { type ConfiguredModule, configuredModules } from './modules/configured-modules.ts';
export { decideModules, type ModuleDecision, type ModulesReport, moduleNamed, modulesAsJson, together } from './modules/decide-modules.ts';
export { type DetectedModules, detectModules } from './modules/detect-modules.ts';
export {
  type ModuleChangelog,
  type ModuleChangelogsReport,
  type ModuleChangelogsRequest,
  writeModuleChangelogs,
} from './modules/module-changelogs.ts';
export type { ModuleArea, ModuleDependency, ModuleSpec } from './modules/module-spec.ts';
export { parseCommit } from './parse-commit.ts';
export { type PullRequestCommits, pullRequestCommits } from './pull-request.ts';
export type { Reason, ReasonRule } from './reasons.ts';
export type { ModuleRelease, ModulesReleaseReport } from './release/modules-release-report.ts';
export { type ReleaseReport, type ReleaseRequest, releaseVersion, type StandingRelease } from './release/release.ts';
export { type ModulesReleaseRequest, releaseModules } from './release/release-modules.ts';
export type { ReleasePorts } from './release/release-ports.ts';
export { releaseEvent, renderReleaseSummary } from './release/told.ts';
export {
  moduleNotes,
  moduleReleaseEvents,
  moduleSections,
  releasedModulesAsJson,
  renderModulesReleaseSummary,
} from './release/told-modules.ts';
export { DEFAULT_RELEASE_TYPES, levelOf, parseReleaseTypes, type ReleaseTypes } from './release-types.ts';
export { type ConfiguredCommits, type LintRules, lintRules } from './rules/lint-rules.ts';
export type { RuleSetting } from './rules/message-rule.ts';
export type { ZeroMajorPolicy } from './step.ts';
export { renderModulesSummary, renderVersionSummary } from './summary.ts';
export { wholeLintRange } from './whole-lint-range.ts';
export { wholeRange } from './whole-range.ts';
