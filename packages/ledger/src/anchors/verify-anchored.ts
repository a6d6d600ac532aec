import { posix } from 'node:path';
import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Files, SignedTags } from '@aiop/ports';
import { report } from '../codes.ts';
import type { ReadingPorts } from '../ports.ts';
import { type LedgerVerdict, type VerifyRequest, verifyOnThreads } from '../verify.ts';
import { type Anchor, anchorIn } from './anchor.ts';
import { openAttestation, readAttestation, type SignerTrust } from './attestation.ts';
import { bundleAt, readProofs, type StoredProofs, unfitProofs } from './stored-proofs.ts';
import { anchorInMessage } from './tag-message.ts';
import { readRoots } from './trusted-roots.ts';

/** An anchor as somebody names it, and what it, and the proofs beside the ledger, are to be checked with. */
export interface GivenAnchor {
  /** `SIZE:ROOT`, the path of a Sigstore bundle, or the name of a signed tag; absent where the proofs beside the ledger are all there is. */
  readonly text?: string;
  /** How a message names it, such as `--anchor`. */
  readonly where: string;
  /** Paths are relative to it. */
  readonly directory: string;
  /** Path of the trusted roots, for bundles. */
  readonly trustedRoot?: string;
  /** Who has to have signed, for bundles: a repository's URL, or the identity of a workflow. */
  readonly signer?: string;
  /** Path of a file of SSH keys, for a tag; the user's own configuration of git where absent. */
  readonly allowedSigners?: string;
}

export interface AnchorPorts extends ReadingPorts {
  /** Absent where there is no repository. */
  readonly tags?: SignedTags;
}

/**
 * `verifyLedger` against an anchor of any kind, and against the proofs that lie beside the ledger. What cannot be believed is an error in the
 * findings, and proves nothing; proofs that nothing is given to check with are not believed, and named.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
export async function verifyAnchored(
  request: Omit<VerifyRequest, 'anchor' | 'proofs'>,
  given: GivenAnchor,
  ports: AnchorPorts,
): Promise<LedgerVerdict> {
  const { ledger, shownAs = ledger } = request;
  const anchor = given.text === undefined ? undefined : await believed(given, given.text, ports);
  const proofs = await readProofs(ledger, shownAs, trustOf(given, ports.files), ports.files);
  const known = { proofs: proofs.believed, ...(typeof anchor === 'object' && { anchor }) };
  const verdict = await verifyOnThreads({ ...request, ...known }, ports);
  const distrust = typeof anchor === 'string' ? [report('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })] : [];
  const state = verdict.verdict === 'tampered' ? [] : proofState(verdict, given, proofs);
  const unfit = verdict.verdict === 'tampered' ? [] : unfitProofs(ledger, verdict, proofs.unchecked, ports.files);
  return { ...verdict, findings: [...verdict.findings, ...distrust, ...proofs.findings, ...unfit, ...state] };
}

/** What is worth knowing of the proofs: that they were not checked, or that the end of the ledger waits for one. */
function proofState(
  verdict: Exclude<LedgerVerdict, { readonly verdict: 'tampered' }>,
  { text, trustedRoot, signer }: GivenAnchor,
  { shown, count, believed }: StoredProofs,
): readonly Finding[] {
  const at = { file: shown, line: 1, column: 1 };
  if (trustedRoot === undefined || signer === undefined) {
    const lacking = signer === undefined ? 'no signer given' : 'no trusted root given';
    const what = count === 1 ? '1 proof was' : `${count} proofs were`;
    return count === 0 ? [] : [report('AIOP-L025', { message: `${what} not checked: ${lacking}`, at })];
  }
  // Whoever names an anchor, and keeps no proofs, does not wait for one.
  if ((count === 0 && text !== undefined) || verdict.count === 0) return [];
  const proven = Math.max(0, ...believed.map(({ size }) => size));
  if (proven >= verdict.size) return [];
  const message = proven === 0 ? 'nothing of the ledger is attested yet' : `what follows byte ${proven} of the ledger is not attested yet`;
  return [report('AIOP-L026', { message, at })];
}

/** What signatures are checked with, where all of it is given. @throws UsageError for a file that is not there */
const trustOf = ({ trustedRoot, signer, directory }: GivenAnchor, files: Files): SignerTrust | undefined =>
  trustedRoot === undefined || signer === undefined ? undefined : { roots: readRoots(trustedRoot, directory, files), signer };

/** The anchor that is named, or why it is not to be believed. */
async function believed(given: GivenAnchor, text: string, ports: AnchorPorts): Promise<Anchor | string> {
  const { directory, where } = given;
  const noted = anchorIn(text);
  if (noted !== undefined) return noted;
  if (ports.files.status(posix.resolve(directory, text))?.kind === 'file') return attested(given, text, ports);
  // No tag has a colon in its name.
  if (text.includes(':') || ports.tags === undefined) throw noAnchor(text, where);
  const allowed = given.allowedSigners === undefined ? undefined : posix.resolve(directory, given.allowedSigners);
  const tag = await ports.tags.signedTag(text, allowed);
  if (tag.state === 'absent') throw noAnchor(text, where);
  if (tag.state === 'unsigned') return `tag ${text}: ${tag.reason}`;
  const anchor = anchorInMessage(tag.message);
  return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}

async function attested(given: GivenAnchor, text: string, { files }: ReadingPorts): Promise<Anchor | string> {
  const bundle = bundleAt(posix.resolve(given.directory, text), files);
  if (typeof bundle !== 'string') return `attestation ${text}: ${bundle.reason}`;
  // What is no bundle at all needs nobody to have signed it.
  const read = await readAttestation(bundle);
  if (read.state === 'refused') return `attestation ${text}: ${read.reason}`;
  const trust = trustOf(given, files);
  if (trust === undefined) throw nothingToCheckWith(given, text);
  const opened = await openAttestation(bundle, trust);
  return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}

const nothingToCheckWith = ({ where, signer }: GivenAnchor, text: string): UsageError =>
  new UsageError({
    what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
    where,
    expected: "a trusted root of Sigstore, and the signer's repository or workflow",
    fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
  });

const noAnchor = (text: string, where: string): UsageError =>
  new UsageError({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
  });
