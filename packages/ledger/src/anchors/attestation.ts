import { createHash } from 'node:crypto';
import type { Signer } from '@sigstore/verify';
import { isRecord } from '../event.ts';
import { type Anchor, anchorIn } from './anchor.ts';

/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
export const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';

/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const STATEMENT = 'application/vnd.in-toto+json';

export interface AttestationRequest {
  /** A Sigstore bundle, JSON. */
  readonly bundle: string;
  /** Trusted roots of Sigstore, JSON or one a line, as `gh attestation trusted-root` prints them. */
  readonly trustedRoots: string;
  /** A repository (`https://github.com/owner/name`), or one workflow at one ref, which has to have signed. */
  readonly signer: string;
}

/** An anchor that was attested, or why the bundle does not say so. */
export type OpenedAttestation =
  | { readonly state: 'attested'; readonly anchor: Anchor }
  | { readonly state: 'refused'; readonly reason: string };

/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 */
export async function openAttestation({ bundle, trustedRoots, signer }: AttestationRequest): Promise<OpenedAttestation> {
  const refused = (reason: string): OpenedAttestation => ({ state: 'refused', reason });
  const { bundleFromJSON } = await import('@sigstore/bundle');
  try {
    const parsed = bundleFromJSON(JSON.parse(bundle));
    if (parsed.content.$case !== 'dsseEnvelope' || parsed.content.dsseEnvelope.payloadType !== STATEMENT)
      return refused('it carries no in-toto statement');
    const by = identityOf(await signerOf(parsed, trustedRoots));
    if (by === undefined || !isBy(by, signer)) return refused(`it was signed by ${by?.workflow ?? 'nobody known'}, not by ${signer}`);
    const anchor = anchorOf(JSON.parse(parsed.content.dsseEnvelope.payload.toString()));
    return typeof anchor === 'string' ? refused(anchor) : { state: 'attested', anchor: { ...anchor, by: `attested by ${by.workflow}` } };
  } catch (error) {
    // The libraries throw for whatever does not hold.
    return refused(error instanceof Error ? error.message : String(error));
  }
}

type Bundle = ReturnType<typeof import('@sigstore/bundle').bundleFromJSON>;

async function signerOf(bundle: Bundle, trustedRoots: string): Promise<Signer> {
  const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  const entity = toSignedEntity(bundle);
  let reason: unknown = new Error('there is no trusted root');
  for (const root of rootsIn(trustedRoots)) {
    const trusted = TrustedRoot.fromJSON(root);
    // GitHub's own instance, for private repositories, has timestamps in the place of logs.
    const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
    try {
      return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** One document, or one a line. */
function rootsIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  }
}

interface Identity {
  readonly workflow: string;
  readonly repository: string | undefined;
}

function identityOf({ identity }: Signer): Identity | undefined {
  const workflow = identity?.subjectAlternativeName;
  if (workflow === undefined || identity?.extensions?.issuer !== ISSUER) return undefined;
  const extension = identity.oids?.find(({ oid }) => oid?.id.join('.') === SOURCE_REPOSITORY);
  // A UTF8String in DER: its tag, its length in one byte, its text.
  const text = extension?.value[0] === 0x0c && extension.value[1] === extension.value.length - 2 ? extension.value.subarray(2) : undefined;
  return { workflow, repository: text?.toString() };
}

const isBy = ({ workflow, repository }: Identity, signer: string): boolean => workflow === signer || repository === signer;

/** The anchor of a statement, or why it has none. */
function anchorOf(statement: unknown): Anchor | string {
  if (!isRecord(statement) || statement.predicateType !== ANCHOR_PREDICATE || !isRecord(statement.predicate))
    return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
  const { size, root } = statement.predicate;
  const anchor = anchorIn(`${String(size)}:${String(root)}`);
  if (anchor === undefined) return 'its predicate has no size and root of a ledger';
  const subjects: readonly unknown[] = Array.isArray(statement.subject) ? statement.subject : [];
  const digest = createHash('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
  const isSubject = subjects.some((subject) => isRecord(subject) && isRecord(subject.digest) && subject.digest.sha256 === digest);
  return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}
