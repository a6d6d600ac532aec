import { createHash } from 'node:crypto';
import type { Signer } from '@sigstore/verify';
import { isRecord } from '../event.ts';
import { type Anchor, anchorIn, type NamedAnchor } from './anchor.ts';

/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
export const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';

/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** The address of the run that asked for the certificate, with its attempt. */
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';
const STATEMENT = 'application/vnd.in-toto+json';

/** What an attestation is checked with. */
export interface SignerTrust {
  /** Trusted roots of Sigstore, each as it is in JSON. */
  readonly roots: readonly object[];
  /** A repository (`https://github.com/owner/name`), or one workflow of its own at one ref, which has to have signed. */
  readonly signer: string;
}

interface Refused {
  readonly state: 'refused';
  readonly reason: string;
}

/** What a Sigstore bundle says, whoever made it: nothing of it is to be believed yet. Or why it says nothing of a ledger. */
export type ReadAttestation = { readonly state: 'read'; readonly anchor: Anchor; readonly bundle: Bundle } | Refused;

/** An anchor that was attested, or why the bundle does not say so. */
export type OpenedAttestation =
  | {
      readonly state: 'attested';
      readonly anchor: NamedAnchor;
      /** The run of the workflow that had it attested; undefined where its certificate names none. */
      readonly run: string | undefined;
      /** The bundle, JSON, with nothing in it but what was read. */
      readonly text: string;
    }
  | Refused;

/** Reads the anchor in a Sigstore bundle (JSON), and checks no signature. */
export async function readAttestation(text: string): Promise<ReadAttestation> {
  const { bundleFromJSON } = await import('@sigstore/bundle');
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(JSON.parse(text));
  } catch (error) {
    return refused(`it is no bundle of Sigstore: ${said(error)}`);
  }
  if (bundle.content.$case !== 'dsseEnvelope' || bundle.content.dsseEnvelope.payloadType !== STATEMENT)
    return refused('it carries no in-toto statement');
  const anchor = anchorOf(bundle.content.dsseEnvelope.payload.toString());
  return typeof anchor === 'string' ? refused(anchor) : { state: 'read', anchor, bundle };
}

/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 * @param text a Sigstore bundle, JSON
 */
export async function openAttestation(text: string, { roots, signer }: SignerTrust): Promise<OpenedAttestation> {
  const read = await readAttestation(text);
  if (read.state === 'refused') return read;
  const { bundleToJSON } = await import('@sigstore/bundle');
  try {
    const by = identityOf(await signerOf(read.bundle, roots));
    if (by === undefined || !isBy(by, signer)) return refused(`it was signed by ${nameOf(by)}, not by ${signer}`);
    const anchor = { ...read.anchor, by: `attested by ${by.workflow}` };
    return { state: 'attested', anchor, run: by.run, text: `${JSON.stringify(bundleToJSON(read.bundle))}\n` };
  } catch (error) {
    // The libraries throw for whatever does not hold.
    return refused(said(error));
  }
}

type Bundle = ReturnType<typeof import('@sigstore/bundle').bundleFromJSON>;

const refused = (reason: string): Refused => ({ state: 'refused', reason });

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function signerOf(bundle: Bundle, roots: readonly object[]): Promise<Signer> {
  const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  const entity = toSignedEntity(bundle);
  let reason: unknown = new Error('there is no trusted root');
  for (const root of roots) {
    try {
      const trusted = TrustedRoot.fromJSON(root);
      // GitHub's own instance, for private repositories, has timestamps in the place of logs.
      const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
      return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

interface Identity {
  readonly workflow: string;
  readonly repository: string | undefined;
  readonly run: string | undefined;
}

function identityOf({ identity }: Signer): Identity | undefined {
  const workflow = identity?.subjectAlternativeName;
  if (workflow === undefined || identity?.extensions?.issuer !== ISSUER) return undefined;
  const textOf = (wanted: string): string | undefined => textIn(identity.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
  const [, run] = /\/actions\/runs\/([1-9][0-9]{0,18})\/attempts\/[1-9][0-9]{0,5}$/.exec(textOf(RUN_INVOCATION) ?? '') ?? [];
  return { workflow, repository: textOf(SOURCE_REPOSITORY), run };
}

/** A UTF8String in DER: its tag, its length in one byte, or in two for what is longer than 127, its text. */
function textIn(value: Uint8Array | undefined): string | undefined {
  if (value?.[0] !== 0x0c) return undefined;
  const from = value[1] === 0x81 ? 3 : 2;
  return value[from - 1] === value.length - from ? Buffer.from(value.subarray(from)).toString() : undefined;
}

/** A workflow stands for its own repository alone: one that others may call signs whatever they ask it to. */
const isBy = ({ workflow, repository }: Identity, signer: string): boolean =>
  repository !== undefined && (sameRepository(repository, signer) || (workflow === signer && workflow.startsWith(`${repository}/`)));

/** GitHub tells no two repositories apart by the case of their letters; an address copied from a browser may end in a slash. */
const sameRepository = (repository: string, signer: string): boolean =>
  repository.toLowerCase() === (signer.endsWith('/') ? signer.slice(0, -1) : signer).toLowerCase();

const nameOf = (by: Identity | undefined): string =>
  by === undefined ? 'nobody known' : `${by.workflow} for ${by.repository ?? 'a repository that it does not name'}`;

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The anchor of a statement, or why it has none. */
function anchorOf(payload: string): Anchor | string {
  const statement = documentIn(payload);
  if (!isRecord(statement) || statement.predicateType !== ANCHOR_PREDICATE || !isRecord(statement.predicate))
    return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
  const { size, root } = statement.predicate;
  // Of another type, it may have no text at all: `{"toString": 0}`, or lists in lists without end.
  const anchor = typeof size === 'number' && typeof root === 'string' ? anchorIn(`${size}:${root}`) : undefined;
  if (anchor === undefined) return 'its predicate has no size and root of a ledger';
  const subjects: readonly unknown[] = Array.isArray(statement.subject) ? statement.subject : [];
  const digest = createHash('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
  const isSubject = subjects.some((subject) => isRecord(subject) && isRecord(subject.digest) && subject.digest.sha256 === digest);
  return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}
