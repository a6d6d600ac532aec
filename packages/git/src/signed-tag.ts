import type { SignedTag } from '@aiop/ports';
import type { RunGit } from './command.ts';

/** The programs that check signatures: no repository's configuration names another one. */
const CHECKERS: readonly string[] = ['gpg.program=gpg', 'gpg.openpgp.program=gpg', 'gpg.ssh.program=ssh-keygen', 'gpg.x509.program=gpgsm'];

const SIGNATURE = /^-----BEGIN (PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m;

/** Checks the signature of a tag and reads it, both by the id of its object. @param name without `refs/tags/` */
export async function readSignedTag(git: RunGit, name: string, allowedSigners: string | undefined): Promise<SignedTag> {
  const named = await git(['check-ref-format', `refs/tags/${name}`], { accept: [0, 1] });
  const found = named.code === 0 ? await git(['rev-parse', '--verify', '--quiet', `refs/tags/${name}`], { accept: [0, 1] }) : named;
  if (found.code !== 0) return { state: 'absent' };
  const oid = found.text.trim();
  if ((await git(['cat-file', '-t', oid])).text.trim() !== 'tag') return { state: 'unsigned', reason: 'it is no annotated tag' };
  const config = allowedSigners === undefined ? CHECKERS : [...CHECKERS, `gpg.ssh.allowedSignersFile=${allowedSigners}`];
  const checked = await git(['verify-tag', oid], { config, accept: [0, 1, 128] });
  const said = checked.stderr.split('\n').map((line) => line.trim());
  if (checked.code !== 0)
    return { state: 'unsigned', reason: said.findLast((line) => line !== '') ?? 'git does not find its signature good' };
  const content = (await git(['cat-file', 'tag', oid])).text;
  const message = content.slice(content.indexOf('\n\n') + 2);
  const signature = message.search(SIGNATURE);
  const signer = said.find((line) => line.startsWith('Good ') || line.includes('Good signature')) ?? 'a good signature';
  return { state: 'signed', message: signature < 0 ? message : message.slice(0, signature), signer };
}
