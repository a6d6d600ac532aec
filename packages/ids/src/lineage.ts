import { hash } from 'node:crypto';

/** Of the largest whole number that JSON holds exactly. */
const MAX_SEQ_DIGITS = 16;
/** The two bits `10`, before the two that the hash gives. */
const VARIANTS = ['8', '9', 'a', 'b'];
/** RFC 9562, section 6.6. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
export const NAMESPACE = uuidv5('https://aiop.dev/ns/v1', bytesOf(URL_NAMESPACE));
const NAMESPACE_BYTES = bytesOf(NAMESPACE);

/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
export function phaseLineageId(phaseKey: string): string {
  return uuidv5(`phase:${phaseKey}`, NAMESPACE_BYTES);
}

/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
export function workstreamLineageId(phaseLineage: string, moduleId: string, role: string): string {
  return uuidv5(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE_BYTES);
}

/** What recognises a repeated event. `seq` counts inside a job, from 0. */
export interface EventKey {
  readonly repo: string;
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly seq: number;
}

/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
export const eventLineageId = ({ seq, ...job }: EventKey): string => eventLineageIds(job)(seq);

/** `eventLineageId` for the events of one job, by their `seq`. What they share is put together once. */
export function eventLineageIds({ repo, run, attempt, job }: Omit<EventKey, 'seq'>): (seq: number) => string {
  const shared = Buffer.concat([NAMESPACE_BYTES, Buffer.from(`event:${repo}|${run}|${attempt}|${job}|`)]);
  const input = Buffer.alloc(shared.length + MAX_SEQ_DIGITS);
  input.set(shared);
  return (seq) => uuidOf(input.subarray(0, shared.length + input.write(String(seq), shared.length, 'latin1')));
}

/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
export function isLineageId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

/**
 * UUIDv5 (RFC 9562, section 5.5): SHA-1 over the 16 bytes of the namespace and the name in UTF-8, its first 128 bits, with version and variant put in. Of our own because
 * the ledger computes one an entry, and `uuid` takes four times as long over it.
 */
export function uuidv5(name: string, namespace: Uint8Array): string {
  return uuidOf(Buffer.concat([namespace, Buffer.from(name)]));
}

/** @param input the namespace and the name */
function uuidOf(input: Uint8Array): string {
  const digest = hash('sha1', input, 'hex');
  const variant = VARIANTS[Number.parseInt(digest.charAt(16), 16) & 3] ?? '';
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

function bytesOf(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
