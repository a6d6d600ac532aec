import { posix } from 'node:path';
import type { Finding } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import type { LedgerHead } from '../head.ts';
import { proofsFolder } from '../paths.ts';
import { rootAt, treeUnder } from '../proof/ledger-tree.ts';
import { type Anchor, formatAnchor, type NamedAnchor } from './anchor.ts';
import { type OpenedAttestation, openAttestation, readAttestation, type SignerTrust } from './attestation.ts';

/** What a bundle may have; those of Sigstore have some 10,000. */
export const MAX_BUNDLE_BYTES = 1 << 20;

/** Of one folder; more of them say nothing new. */
const MAX_FINDINGS = 20;

/** The proofs that lie beside a ledger. */
export interface StoredProofs {
  /** How messages name their folder. */
  readonly shown: string;
  /** How many files bear the name of a proof. */
  readonly count: number;
  /** Those that are believed. The ledger has still to be held against them. */
  readonly believed: readonly NamedAnchor[];
  /** Those that nobody's signature was asked for. */
  readonly unchecked: readonly NamedAnchor[];
  /** What is forged, foreign or does not belong there. */
  readonly findings: readonly Finding[];
}

/**
 * Reads `.runs/proofs/<run>.sigstore.json` beside a ledger: attestations that seals have kept.
 * @param trust absent: their signatures are not checked, and none is believed
 */
export async function readProofs(ledger: string, shownAs: string, trust: SignerTrust | undefined, files: Files): Promise<StoredProofs> {
  const [folder, shown] = [proofsFolder(ledger), proofsFolder(shownAs)];
  const believed: NamedAnchor[] = [];
  const unchecked: NamedAnchor[] = [];
  const findings: Finding[] = [];
  const found = (code: 'AIOP-L013' | 'AIOP-L014', name: string, reason: string): void => {
    const file = posix.join(shown, name);
    if (findings.length < MAX_FINDINGS) findings.push(report(code, { message: reason, at: { file, line: 1, column: 1 } }));
  };
  let count = 0;
  const kind = files.status(folder)?.kind;
  if (kind !== undefined && kind !== 'directory') found('AIOP-L014', '', `it is a ${kind}, where proofs lie in a folder`);
  for (const name of kind === 'directory' ? files.list(folder) : []) {
    const run = runOfProof(name);
    if (run === undefined) {
      found('AIOP-L014', name, 'it is not named after a run, <run>.sigstore.json');
      continue;
    }
    count++;
    const by = posix.join(shown, name);
    const text = bundleAt(posix.join(folder, name), files);
    if (typeof text !== 'string') found('AIOP-L013', name, text.reason);
    else if (trust === undefined) {
      const read = await readAttestation(text);
      if (read.state === 'read') unchecked.push({ ...read.anchor, by });
      else found('AIOP-L013', name, read.reason);
    } else {
      const opened = ofRun(await openAttestation(text, trust), run);
      if (opened.state === 'attested') believed.push({ ...opened.anchor, by: `${by}, ${opened.anchor.by}` });
      else found('AIOP-L013', name, opened.reason);
    }
  }
  return { shown, count, believed, unchecked, findings };
}

/** The findings about proofs that nobody's signature was asked for, and that do not fit a sound ledger. */
export function unfitProofs(ledger: string, head: LedgerHead, proofs: readonly NamedAnchor[], files: Files): readonly Finding[] {
  if (proofs.length === 0) return [];
  const fits = anchorFitter(ledger, head, files);
  return proofs
    .filter((anchor) => !fits(anchor))
    .slice(0, MAX_FINDINGS)
    .map((anchor) => {
      const message = `it attests ${formatAnchor(anchor)}, which this ledger has never been`;
      return report('AIOP-L013', { message, at: { file: anchor.by, line: 1, column: 1 } });
    });
}

/** Says whether a sound ledger, which ends at `head`, begins with what an anchor was taken of. An anchor of nothing fits none. */
export function anchorFitter(ledger: string, head: LedgerHead, files: Files): (anchor: Anchor) => boolean {
  const tree = treeUnder(ledger, head, files);
  return ({ size, root }) => tree !== undefined && size > 0 && rootAt(size, head.size, tree) === root;
}

/** A proof is named after the run that had it attested: under the name of another, it would speak for that one. */
export function ofRun(opened: OpenedAttestation, run: string): OpenedAttestation {
  if (opened.state === 'refused' || opened.run === run) return opened;
  return { state: 'refused', reason: opened.run === undefined ? NO_RUN : `it was made in run ${opened.run}` };
}

export const NO_RUN = 'its certificate names no run';

/** The text of a bundle, or why it is not read. */
export function bundleAt(path: string, files: Files): string | { readonly reason: string } {
  const status = files.status(path);
  if (status?.kind !== 'file') return { reason: 'it is not a regular file' };
  if (status.size > MAX_BUNDLE_BYTES) return { reason: `it has ${status.size} bytes, and a bundle ${MAX_BUNDLE_BYTES} at the most` };
  return Buffer.from(files.read(path, MAX_BUNDLE_BYTES)).toString();
}

const SUFFIX = '.sigstore.json';

/** Where the proof of a run lies beside a ledger. */
export const proofPath = (ledger: string, run: string): string => posix.join(proofsFolder(ledger), `${run}${SUFFIX}`);

/** The run in the name of a proof, or undefined for any other name. */
export function runOfProof(name: string): string | undefined {
  const run = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : '';
  return /^[1-9][0-9]{0,18}$/.test(run) ? run : undefined;
}
