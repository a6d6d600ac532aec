import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { UsageError } from '@aiop/diagnostics';

/** The one signature type that is used here: Ed25519 (https://c2sp.org/signed-note). */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;

/** A DER header that makes a key object of 32 raw bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A key that signs notes. */
export interface NoteSigner {
  readonly name: string;
  /** What others check the signature with: `name+hash+key`. */
  readonly verifierKey: string;
  /** The text, a blank line and the signature. @param text ends with a line feed */
  sign(text: string): string;
}

/** A key that checks notes. */
export interface NoteVerifier {
  readonly name: string;
  /** The text of a note that this key has signed, or why it is none. */
  open(note: string): OpenedNote;
}

export type OpenedNote =
  | { readonly state: 'signed'; readonly text: string }
  /** Neither a good nor a bad signature of this key. */
  | { readonly state: 'unsigned' }
  | { readonly state: 'bad-signature' }
  | { readonly state: 'malformed'; readonly reason: string };

/**
 * Reads `PRIVATE+KEY+name+hash+key`, the form of golang.org/x/mod/sumdb/note.
 * @throws UsageError naming `where`, and nothing of the key
 */
export function parseSigner(text: string, where: string): NoteSigner {
  const [, name = '', hash = '', key = ''] = /^PRIVATE\+KEY\+([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) throw malformedKey(where, 'PRIVATE+KEY+<name>+<hash>+<key>');
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' });
  const publicBytes = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const id = keyId(name, publicBytes);
  if (id.toString('hex') !== hash) throw malformedKey(where, 'a key whose hash fits its name');
  return {
    name,
    verifierKey: `${name}+${hash}+${Buffer.concat([Buffer.of(ED25519), publicBytes]).toString('base64')}`,
    sign: (note) => `${note}\n— ${name} ${Buffer.concat([id, sign(null, Buffer.from(note), privateKey)]).toString('base64')}\n`,
  };
}

/** Reads `name+hash+key`. @throws UsageError naming `where` */
export function parseVerifier(text: string, where: string): NoteVerifier {
  const [, name = '', hash = '', key = ''] = /^([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) throw malformedKey(where, '<name>+<hash>+<key>');
  const id = keyId(name, bytes.subarray(1));
  if (id.toString('hex') !== hash) throw malformedKey(where, 'a key whose hash fits its name');
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
  return { name, open: (note) => openNote(note, name, id, publicKey) };
}

interface Signature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

function openNote(note: string, name: string, id: Uint8Array, publicKey: KeyObject): OpenedNote {
  const parsed = parseNote(note);
  if (typeof parsed === 'string') return { state: 'malformed', reason: parsed };
  const own = parsed.signatures.find((signature) => signature.name === name && Buffer.compare(signature.id, id) === 0);
  if (own === undefined) return { state: 'unsigned' };
  return verify(null, Buffer.from(parsed.text), publicKey, own.bytes) ? { state: 'signed', text: parsed.text } : { state: 'bad-signature' };
}

/** A note's text, its last line feed included, and its signatures; or why it is none. */
export function parseNote(note: string): { readonly text: string; readonly signatures: readonly Signature[] } | string {
  if (note.length > MAX_NOTE_BYTES) return 'it is too long';
  if (!note.isWellFormed()) return 'it is not well-formed text';
  if (/[^\P{Cc}\n]/u.test(note)) return 'it holds control characters';
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return 'it has no signatures';
  const lines = note.slice(split + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) return 'it does not end with a signature and a line feed';
  if (lines.length > MAX_SIGNATURES) return 'it has too many signatures';
  const signatures: Signature[] = [];
  for (const line of lines) {
    const [, name = '', encoded = ''] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== encoded) return 'a signature is malformed';
    signatures.push({ name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
}

/** SHA-256(name ‖ LF ‖ type ‖ key), the first four bytes. */
const keyId = (name: string, key: Uint8Array): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);

const malformedKey = (where: string, expected: string): UsageError =>
  new UsageError({ what: 'it is not an Ed25519 key of a signed note', where, expected, fix: 'see https://c2sp.org/signed-note' });
