import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GivenProofs } from '@aiop/ledger';
import { Origin } from './branch-room.ts';
import { Room } from './room.ts';

export const PROOFS = fileURLToPath(new URL('../../fixtures/ledger/proofs/', import.meta.url));
const ATTESTED = fileURLToPath(new URL('../../fixtures/ledger/attested/', import.meta.url));

/** Who has signed the bundles of the fixture. */
export const SIGNED = { trustedRoot: join(PROOFS, 'trusted-root.json'), signer: 'https://github.com/octo/hello' } as const;

export const bundle = (name: string): string => join(PROOFS, `${name}.sigstore.json`);

export const bundleText = (name: string): string => readFileSync(bundle(name), 'utf8');

export const given = (...names: readonly string[]): { readonly proofs: GivenProofs } => ({
  proofs: {
    bundles: names.map((name) => (name.includes('/') ? name : bundle(name))),
    directory: PROOFS,
    where: 'input bundles',
    ...SIGNED,
  },
});

/** A ledger of ten entries, whose beginnings the bundles attest. */
export async function attestedRoom(proofs: Readonly<Record<string, string>> = {}): Promise<Room> {
  const room = await Room.open();
  mkdirSync(join(room.folder, '.runs'));
  copyFileSync(join(ATTESTED, 'ledger.jsonl'), room.ledger);
  copyFileSync(join(ATTESTED, 'ledger.head'), room.head);
  for (const [name, text] of Object.entries(proofs)) room.ports.files.write(join(room.folder, '.runs/proofs', name), text);
  return room;
}

/** The same ledger on the branch of an origin. */
export function attestedOrigin(more: Readonly<Record<string, string | { readonly link: string }>> = {}): Origin {
  const origin = new Origin();
  origin.replace({
    '.runs/ledger.jsonl': readFileSync(join(ATTESTED, 'ledger.jsonl'), 'utf8'),
    '.runs/ledger.head': readFileSync(join(ATTESTED, 'ledger.head'), 'utf8'),
    ...more,
  });
  return origin;
}
