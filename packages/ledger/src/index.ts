export { type Anchor, formatAnchor, parseAnchor } from './anchors/anchor.ts';
export type { GivenProofs } from './anchors/keep-proofs.ts';
export { type GivenAnchor, verifyAnchored } from './anchors/verify-anchored.ts';
export { type AppendOutcome, type AppendRequest, appendEvents } from './append.ts';
export { type LedgerPlace, withBranchLedger, withCommittedLedger } from './branch-ledger.ts';
export { LEDGER_CODES, type LedgerCode } from './codes.ts';
export { renderBoard } from './criteria/board.ts';
export { criteriaDocument } from './criteria/document.ts';
export {
  type CriteriaReport,
  type CriteriaRequest,
  type CriterionOperator,
  type ExitCriterion,
  formatMeasured,
  type JudgedCriterion,
  judgeCriteria,
} from './criteria/judge.ts';
export { METRICS, type Metric, type MetricUnit } from './criteria/metrics.ts';
export type { LedgerEntry } from './entry.ts';
export { EVENT_TYPES, isKnownType, isTypeName, type JsonValue, type LedgerEvent } from './event.ts';
export { requireEvent } from './event-check.ts';
export { parseEventText } from './event-text.ts';
export { excludeOwnFolders } from './exclude-own-folders.ts';
export { type GivenEvents, type NamedEvent, parseJobKeys, readGivenEvents } from './given-events.ts';
export { type LedgerHead, readHead } from './head.ts';
export { type IdRecord, projectIds, writeIdAuthority } from './id-authority.ts';
export { appendToJobLog, closeJobLog, type JobLog, type JobLogRequest, jobLogAt, jobLogPath, openJobLog, whileWriting } from './job-log.ts';
export { parseAttestedJobs, type TrustOf } from './job-trust.ts';
export { type KnownPast, pastIn } from './known-past.ts';
export { MAX_LINE_BYTES } from './lines.ts';
export { type MerkleRange, merkleRange } from './merkle.ts';
export type { LedgerPorts, ReadingPorts, WritingPorts } from './ports.ts';
export { type CheckedProof, checkProof } from './proof/check-proof.ts';
export { type ConsistencyProof, type InclusionProof, type ProofRequest, proveConsistency, proveInclusion } from './proof/prove.ts';
export { type NoteSigner, type NoteVerifier, parseSigner, parseVerifier } from './proof/signed-note.ts';
export { type EventQuery, readEvents } from './read-events.ts';
export { type JobLogContent, readJobLog } from './read-job-log.ts';
export { findIds, type IdPlace } from './reading/find-id.ts';
export { type InstanceQuery, recordedInstances } from './reading/recorded-instances.ts';
export { type EntryFilter, entrySelector } from './reading/select.ts';
export { followLedger, type Growth, type LedgerEnd } from './reading/tail.ts';
export { collectReport } from './report/collect.ts';
export type { LedgerReport } from './report/model.ts';
export { renderReport } from './report/page.ts';
export { type SealRequest, seal } from './seal.ts';
export { type BranchPorts, type BranchSealOutcome, type BranchSealRequest, sealToBranch } from './seal-branch.ts';
export type { SealOutcome } from './sequence-logs.ts';
export { type EventSource, isJobKey, type Trust, type TrustedSource } from './source.ts';
export { checkStretch, type StretchReport, type StretchRequest } from './stretch.ts';
export { describeVerdict, type LedgerVerdict, unproven, type VerifyRequest, verifyLedger, verifyOnThreads } from './verify.ts';
