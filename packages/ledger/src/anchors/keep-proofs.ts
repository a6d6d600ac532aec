import { posix } from 'node:path';
import { type Finding, UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import type { LedgerHead } from '../head.ts';
import { formatAnchor, type NamedAnchor } from './anchor.ts';
import { openAttestation, type SignerTrust } from './attestation.ts';
import { anchorFitter, bundleAt, NO_RUN, ofRun, proofPath } from './stored-proofs.ts';
import { readRoots } from './trusted-roots.ts';

/** Bundles of Sigstore that attest anchors of a ledger, to be kept beside it. */
export interface GivenProofs {
  /** Files, or folders with such files in them or in their folders, as artifacts are downloaded; relative to `directory`. */
  readonly bundles: readonly string[];
  readonly directory: string;
  /** How a message names them, such as `input bundles`. */
  readonly where: string;
  /** Path of the trusted roots. */
  readonly trustedRoot?: string | undefined;
  /** Who has to have signed: a repository's URL, or the identity of a workflow. */
  readonly signer?: string | undefined;
}

/** A proof whose signature holds. The ledger has still to be held against it. */
export interface OpenedProof {
  readonly run: string;
  readonly anchor: NamedAnchor;
  /** The bundle, JSON. */
  readonly text: string;
  /** How findings name the file that it came in. */
  readonly shown: string;
}

/** Proofs that may be kept; those that may not are findings. */
export interface OpenedProofs {
  readonly proofs: readonly OpenedProof[];
  readonly trust: SignerTrust | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Checks every bundle: nothing that is not signed by the signer enters a ledger's folder.
 * @throws UsageError for a file that is not there, and where nothing is named that they could be checked with
 */
export async function openProofs(given: GivenProofs | undefined, files: Files): Promise<OpenedProofs> {
  if (given === undefined || given.bundles.length === 0) return { proofs: [], trust: undefined, findings: [] };
  const trust = trustOf(given, files);
  const proofs: OpenedProof[] = [];
  const findings: Finding[] = [];
  for (const shown of given.bundles.flatMap((bundle) => bundlesAt(bundle, given, files))) {
    const text = bundleAt(posix.resolve(given.directory, shown), files);
    const opened = typeof text === 'string' ? await openAttestation(text, trust) : text;
    if ('reason' in opened) findings.push(unkept(shown, opened.reason));
    else if (opened.run === undefined) findings.push(unkept(shown, NO_RUN));
    else proofs.push({ run: opened.run, anchor: opened.anchor, text: opened.text, shown });
  }
  return { proofs, trust, findings };
}

/** Which proofs are beside the ledger now that were not before, by run; those that do not fit it are findings. */
export interface KeptProofs {
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Puts proofs beside a sound ledger that ends at `head`, one a run: the one that proves most. What stands there in its name stays, unless it is
 * no proof of this ledger, or proves less.
 */
export async function keepProofs(
  ledger: string,
  head: LedgerHead,
  { proofs, trust }: Pick<OpenedProofs, 'proofs' | 'trust'>,
  files: Files,
): Promise<KeptProofs> {
  const kept = new Set<string>();
  const findings: Finding[] = [];
  if (trust === undefined || proofs.length === 0) return { kept: [], findings };
  const fits = anchorFitter(ledger, head, files);
  for (const { run, anchor, text, shown } of proofs) {
    if (!fits(anchor)) {
      findings.push(unkept(shown, `it attests ${formatAnchor(anchor)}, which this ledger has never been`));
      continue;
    }
    const path = proofPath(ledger, run);
    const standing = bundleAt(path, files);
    if (standing === text) continue;
    const opened = typeof standing === 'string' ? ofRun(await openAttestation(standing, trust), run) : undefined;
    if (opened?.state === 'attested' && fits(opened.anchor) && opened.anchor.size >= anchor.size) continue;
    files.write(path, text);
    kept.add(run);
  }
  return { kept: [...kept], findings };
}

/** Where the proofs would lie beside a ledger. */
export const pathsOfProofs = (ledger: string, proofs: readonly OpenedProof[]): ReadonlySet<string> =>
  new Set(proofs.map(({ run }) => proofPath(ledger, run)));

function trustOf({ where, directory, trustedRoot, signer }: GivenProofs, files: Files): SignerTrust {
  if (trustedRoot !== undefined && signer !== undefined) return { roots: readRoots(trustedRoot, directory, files), signer };
  throw new UsageError({
    what: signer === undefined ? 'nobody is named who may have signed the bundles' : 'there are no roots to check the bundles with',
    where,
    expected: "a trusted root of Sigstore, and the signer's repository or workflow",
    fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
  });
}

/** A file itself; of a folder, the files of JSON in it and in its folders. Links are not followed. */
function bundlesAt(bundle: string, { directory, where }: GivenProofs, files: Files): readonly string[] {
  const kindOf = (path: string) => files.status(posix.resolve(directory, path))?.kind;
  const within = (folder: string) => files.list(posix.resolve(directory, folder)).map((name) => posix.join(folder, name));
  const documents = (paths: readonly string[]) => paths.filter((path) => path.endsWith('.json') && kindOf(path) === 'file');
  switch (kindOf(bundle)) {
    case 'directory': {
      const paths = within(bundle);
      return [...documents(paths), ...paths.filter((path) => kindOf(path) === 'directory').flatMap((path) => documents(within(path)))];
    }
    case undefined:
      throw new UsageError({
        what: `there is no file ${JSON.stringify(bundle.slice(0, 200))}`,
        where,
        expected: 'a bundle of Sigstore, or a folder of them',
        fix: 'correct the path; actions/attest puts it out as bundle-path',
      });
    default:
      return [bundle];
  }
}

const unkept = (shown: string, reason: string): Finding =>
  report('AIOP-L013', { message: reason, at: { file: shown, line: 1, column: 1 } });
