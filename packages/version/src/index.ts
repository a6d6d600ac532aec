export { VERSION_CODES, type VersionCode } from './codes.ts';
export type { CommitProblem, ConventionalCommit, Footer, OtherCommit, OtherKind, ParsedCommit, Reading, RuleNumber } from './commit.ts';
export { decideNextVersion, type VersionDecision, type VersionRequest } from './decide.ts';
export type { Bump } from './level.ts';
export { parseCommit } from './parse-commit.ts';
export type { Reason, ReasonRule } from './reasons.ts';
export { DEFAULT_RELEASE_TYPES, levelOf, parseReleaseTypes, type ReleaseTypes } from './release-types.ts';
export type { ZeroMajorPolicy } from './step.ts';
export { renderVersionSummary } from './summary.ts';
