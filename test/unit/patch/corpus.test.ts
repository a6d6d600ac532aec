import { readFileSync } from 'node:fs';
import { applyPatch, type PatchCode, parsePatch } from '@aiop/patch';
import { describe, expect, it } from 'vitest';
import { CORPUS_BASE, codesOf, policyOf } from './fixture.ts';

const patchOf = (name: string) => readFileSync(new URL(`../../fixtures/patch/${name}.diff`, import.meta.url));

async function judged(name: string, write: readonly string[]): Promise<string> {
  const parsed = parsePatch(patchOf(name), { name });
  if (!parsed.ok) return codesOf(parsed.errors).join(' ');
  const applied = await applyPatch(parsed.patch, CORPUS_BASE, policyOf(write));
  return applied.ok ? applied.changes.map(({ kind, path }) => `${kind} ${path}`).join(', ') : codesOf(applied.errors).join(' ');
}

describe('ordinary patches apply', () => {
  it.each([
    ['c-content-looks-like-header', 'write src/doc.md'],
    ['c-crlf-body', 'write src/crlf.txt'],
    ['c-delete', 'delete src/util.txt'],
    ['c-dotdot-in-name', 'write src/a..b/x...txt'],
    ['c-minus-line-is-dashes', 'write src/sql.txt'],
    ['c-modify', 'write src/app.txt'],
    ['c-new', 'write src/new.txt'],
    ['c-nonl', 'write src/nonl.txt'],
    ['c-quoted-utf8', 'write src/été.txt'],
    ['c-rename', 'delete src/util.txt, write src/util2.txt'],
    ['c-space-name', 'write src/a b.txt'],
    ['d115-wfcmd-content', 'write src/log.txt'],
    ['d83-hunk-swallows-header', 'write src/app.txt'],
  ])('%s: %s', async (name, changes) => {
    expect(await judged(name, ['src/**'])).toBe(changes);
  });
});

/** What has to be refused with the claim `src/**`, and the codes. */
const HOSTILE: readonly (readonly [name: string, ...codes: PatchCode[]])[] = [
  ['d01-traversal-new', 'AIOP-S008'],
  ['d03-traversal-mid', 'AIOP-S008'],
  ['d05-double-slash', 'AIOP-S008'],
  ['d07-absolute-after-strip', 'AIOP-S008'],
  ['d09-backslash', 'AIOP-S008'],
  ['d101-nul-bytes', 'AIOP-S004'],
  ['d103-binary', 'AIOP-S005'],
  ['d105-binary-length-lie', 'AIOP-S005'],
  ['d107-case-collision', 'AIOP-S036'],
  ['d109-win-reserved', 'AIOP-S037', 'AIOP-S037'],
  ['d11-quoted-octal-slash', 'AIOP-S008'],
  ['d111-trailing-dot', 'AIOP-S037'],
  ['d113-glob-name', 'AIOP-S037'],
  ['d117-long-path', 'AIOP-S008'],
  ['d126-rename-smuggle', 'AIOP-S007'],
  ['d13-quoted-nul', 'AIOP-S009'],
  ['d15-bidi-name', 'AIOP-S009'],
  ['d17-homoglyph-dir', 'AIOP-S020'],
  ['d19-outside-claim', 'AIOP-S020'],
  ['d21-case-dir', 'AIOP-S020', 'AIOP-S036'],
  ['d23-rename-out', 'AIOP-S020'],
  ['d25-copy-in', 'AIOP-S013'],
  ['d27-header-mismatch', 'AIOP-S007'],
  ['d29-rename-header-lie', 'AIOP-S007'],
  ['d31-no-prefix', 'AIOP-S008'],
  ['d33-prose-then-hidden', 'AIOP-S003'],
  ['d45-hfs-ignorable-2', 'AIOP-S009'],
  ['d67-symlink-new', 'AIOP-S011'],
  ['d69-symlink-then-write-reversed', 'AIOP-S011'],
  ['d71-symlink-retarget', 'AIOP-S011'],
  ['d73-symlink-reject-bait', 'AIOP-S011'],
  ['d75-mode-exec-new', 'AIOP-S010'],
  ['d77-mode-777', 'AIOP-S010'],
  ['d79-mode-garbage', 'AIOP-S010'],
  ['d81-hunk-too-long', 'AIOP-S014'],
  ['d85-hunk-negative', 'AIOP-S014'],
  ['d87-ambiguous-context', 'AIOP-S030'],
  ['d89-nonl-middle', 'AIOP-S015'],
  ['d91-cr-in-path', 'AIOP-S009'],
  ['d93-devnull-both', 'AIOP-S007'],
  ['d95-create-twice', 'AIOP-S016'],
  ['d97-empty', 'AIOP-S002'],
  ['d99-bom', 'AIOP-S003'],
];

describe('hostile patches are refused, each with its code and a record that fits the schema', () => {
  it.each(HOSTILE)('%s', async (name, ...codes) => {
    expect(await judged(name, ['src/**'])).toBe(codes.join(' '));
  });

  it.each([
    'd35-dotgit-config',
    'd37-dotgit-upper',
    'd39-ntfs-short',
    'd41-ntfs-trailing-space',
    'd43-ntfs-ads',
    'd47-nested-dotgit',
    'd49-nested-ntfs',
    'd51-fullwidth',
    'd53-prot-workflow-case',
    'd55-prot-codeowners',
    'd57-prot-gitmodules',
    'd59-prot-npmrc-in-claim',
    'd61-prot-vscode-tasks',
    'd63-prot-agent-settings',
    'd65-prot-ledger-self-edit',
  ])('%s, as protected, even where everything is claimed', async (name) => {
    expect(await judged(name, ['**'])).toContain('AIOP-S021');
  });
});
