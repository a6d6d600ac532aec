import { type Finding, hasError } from '@aiop/diagnostics';
import type { LedgerEvent } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import type { VerifyReport } from '@aiop/verify';
import type { StepName } from './events.ts';
import type { WorkstreamOutcome } from './report.ts';

/** `ws.create`: branch and worktree are there, or are not. */
export function created(manifest: WorkstreamManifest, base: ObjectId, findings: readonly Finding[], durationMs: number): LedgerEvent {
  const { wsid, wslid, id, branch, module } = manifest;
  return {
    t: 'ws.create',
    wsid,
    wslid,
    ws: id,
    module,
    branch,
    base,
    ...orderOf(manifest),
    ok: !hasError(findings),
    ms: Math.round(durationMs),
    ...codesOf(findings),
  };
}

/** `ws.step`: one step came to its end. */
export function stepped(
  { wsid, wslid, id }: WorkstreamManifest,
  step: StepName,
  findings: readonly Finding[],
  durationMs: number,
): LedgerEvent {
  return { t: 'ws.step', wsid, wslid, ws: id, step, ok: !hasError(findings), ms: Math.round(durationMs), ...codesOf(findings) };
}

/** `ws.done`: what became of a workstream. */
export function finished(manifest: WorkstreamManifest, outcome: WorkstreamOutcome, durationMs: number): LedgerEvent {
  const { wsid, wslid, id, branch } = manifest;
  const commit: { readonly commit?: ObjectId } = 'commit' in outcome ? { commit: outcome.commit } : {};
  const codes = 'findings' in outcome ? codesOf(outcome.findings) : {};
  const named = { wsid, wslid, ws: id, branch, ...orderOf(manifest) };
  return { t: 'ws.done', ...named, status: STATUS[outcome.state], ms: Math.round(durationMs), ...commit, ...codes };
}

/** What the last modes of the workstream action tell the ledger: its end, or what was taken away. The steps of the others speak for themselves. */
export function modeEvent(
  mode: 'merge' | 'cleanup',
  manifest: WorkstreamManifest,
  { status, findings }: Moded,
  durationMs: number,
): LedgerEvent {
  const { wsid, wslid, id, branch } = manifest;
  const common = { wsid, wslid, ws: id, ms: Math.round(durationMs), ...codesOf(findings) };
  const ok = status !== 'refused';
  if (mode === 'merge') return { t: 'ws.done', ...common, branch, status: ok ? 'succeeded' : 'refused' };
  return { t: 'ws.step', ...common, step: mode, ok };
}

interface Moded {
  readonly status: string;
  readonly findings: readonly Finding[];
}

/** `patch.applied` or `patch.refused`: what the check of a workstream's change came to. */
export function patchChecked(
  { wsid }: WorkstreamManifest,
  base: ObjectId,
  tree: ObjectId,
  files: number,
  findings: readonly Finding[],
): LedgerEvent {
  if (!hasError(findings)) return { t: 'patch.applied', wsid, base, tree, files };
  const errors = findings.filter(({ severity }) => severity === 'error');
  // Every error is a record with a code and a place; the share says so to whoever measures it.
  return {
    t: 'patch.refused',
    wsid,
    base,
    files,
    codes: errors.map(({ code }) => code),
    errors: errors.length,
    errors_captured: '1.000',
  };
}

/** `verify.run`: what the checks of a workstream came to. */
export function verified({ wsid }: WorkstreamManifest, report: VerifyReport): LedgerEvent {
  const { ok, ran, skipped, failed, durationMs, savedMs, skipRate, fileSkipRate, fingerprint } = report;
  const rates = { skip_rate: skipRate.toFixed(3), file_skip_rate: fileSkipRate.toFixed(3), saved_ms: Math.round(savedMs) };
  return { t: 'verify.run', wsid, ok, ran, skipped, failed, ms: Math.round(durationMs), fingerprint, ...rates };
}

/** `gate.decided`: whether the change may merge. */
export function gateDecided({ wsid }: WorkstreamManifest, tree: ObjectId, findings: readonly Finding[]): LedgerEvent {
  const reasons = findings.map(({ message }) => message);
  return { t: 'gate.decided', wsid, decision: !hasError(findings) ? 'merge' : 'block', tree, ...(reasons.length === 0 ? {} : { reasons }) };
}

/** An event names as many workstreams as its type may hold. */
const MAX_NEEDS = 1000;

/** Where a workstream stands among the others: what the graph of a run is drawn from. */
export const orderOf = ({ wave, needs }: WorkstreamManifest) => ({ wave, needs: needs.slice(0, MAX_NEEDS) });

function codesOf(findings: readonly Finding[]): { readonly codes?: readonly string[] } {
  return findings.length === 0 ? {} : { codes: [...new Set(findings.map(({ code }) => code))] };
}

// `succeeded` is the founding word for work that is done, whether or not there was anything to merge.
const STATUS: Readonly<Record<WorkstreamOutcome['state'], string>> = {
  merged: 'succeeded',
  unchanged: 'succeeded',
  ready: 'succeeded',
  refused: 'refused',
  failed: 'failed',
  blocked: 'skipped',
  interrupted: 'interrupted',
};
