import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { SignedTags } from '@aiop/ports';
import { report } from '../codes.ts';
import type { ReadingPorts } from '../ports.ts';
import { type LedgerVerdict, type VerifyRequest, verifyOnThreads } from '../verify.ts';
import { type Anchor, anchorIn } from './anchor.ts';
import { openAttestation } from './attestation.ts';
import { anchorInMessage } from './tag-message.ts';

const MAX_ATTESTATION_BYTES = 1 << 20;

/** An anchor as somebody names it, and what it is to be checked with. */
export interface GivenAnchor {
  /** `SIZE:ROOT`, the path of a Sigstore bundle, or the name of a signed tag. */
  readonly text: string;
  /** How a message names it, such as `--anchor`. */
  readonly where: string;
  /** Paths are relative to it. */
  readonly directory: string;
  /** Path of the trusted roots, for a bundle. */
  readonly trustedRoot?: string;
  /** Who has to have signed, for a bundle: a repository's URL, or the identity of a workflow. */
  readonly signer?: string;
  /** Path of a file of SSH keys, for a tag; the user's own configuration of git where absent. */
  readonly allowedSigners?: string;
}

export interface AnchorPorts extends ReadingPorts {
  /** Absent where there is no repository. */
  readonly tags?: SignedTags;
}

/**
 * `verifyLedger` against an anchor of any kind. An anchor that cannot be believed is an error in the findings, and proves nothing.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
export async function verifyAnchored(
  request: Omit<VerifyRequest, 'anchor'>,
  given: GivenAnchor | undefined,
  ports: AnchorPorts,
): Promise<LedgerVerdict> {
  const anchor = given === undefined ? undefined : await believed(given, ports);
  if (anchor === undefined || typeof anchor === 'object') return verifyOnThreads({ ...request, ...(anchor && { anchor }) }, ports);
  const verdict = await verifyOnThreads(request, ports);
  const { ledger, shownAs = ledger } = request;
  return {
    ...verdict,
    findings: [...verdict.findings, report('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })],
  };
}

/** The anchor that is named, or why it is not to be believed. */
async function believed(given: GivenAnchor, ports: AnchorPorts): Promise<Anchor | string> {
  const { text, directory } = given;
  const noted = anchorIn(text);
  if (noted !== undefined) return noted;
  if (ports.files.status(posix.resolve(directory, text))?.kind === 'file') return attested(given, ports);
  // No tag has a colon in its name.
  if (text.includes(':') || ports.tags === undefined) throw noAnchor(given);
  const allowed = given.allowedSigners === undefined ? undefined : posix.resolve(directory, given.allowedSigners);
  const tag = await ports.tags.signedTag(text, allowed);
  if (tag.state === 'absent') throw noAnchor(given);
  if (tag.state === 'unsigned') return `tag ${text}: ${tag.reason}`;
  const anchor = anchorInMessage(tag.message);
  return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}

async function attested({ text, where, directory, trustedRoot, signer }: GivenAnchor, { files }: ReadingPorts): Promise<Anchor | string> {
  if (trustedRoot === undefined || signer === undefined) {
    throw new UsageError({
      what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
      where,
      expected: "a trusted root of Sigstore, and the signer's repository or workflow",
      fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
    });
  }
  const read = (path: string): string => Buffer.from(files.read(posix.resolve(directory, path), MAX_ATTESTATION_BYTES)).toString();
  const opened = await openAttestation({ bundle: read(text), trustedRoots: read(trustedRoot), signer });
  return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}

const noAnchor = ({ text, where }: GivenAnchor): UsageError =>
  new UsageError({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
  });
