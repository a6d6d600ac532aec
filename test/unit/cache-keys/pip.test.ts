import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, folderOf, keyOf, keyOfFile } from './room.ts';

const key = async (text: string): Promise<string> => (await keyOfFile('requirements.txt', text)).key;
const codes = async (text: string): Promise<readonly string[]> =>
  (await keyOfFile('requirements.txt', text)).findings.map(({ code }) => code);

describe('requirements.txt', () => {
  it('is read with its includes and constraints', async () => {
    const { lockFiles, findings } = await keyOf(fixtures('pip'));
    // The options, certifi, Flask_Login, demo, the project, idna, and two constraints.
    expect(lockFiles).toMatchObject([
      { path: 'pip/requirements.txt', state: 'read', packages: 8 },
      { path: 'pip/requirements/base.txt', state: 'read', packages: 1 },
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['Flask_Login==1.0', 'flask-login == 1.0'],
    ['a[x,y]>=1,<2', 'a [Y, x] <2, >=1'],
    ['a (==1.0)', 'a==1.0'],
    ["a==1; python_version<'3'", 'a==1 ; python_version < "3"'],
    ['a==1 --hash=sha256:a --hash=sha256:b', 'a==1 \\\n  --hash=sha256:b \\\n --hash sha256:a'],
    ['-i https://x', '-i=https://x'],
    ['-r b.txt', '--requirement=b.txt'],
    ['a==1', 'a==1\\\n#why'],
    ['--extra-index-url=https://x', '--extra-index-url   https://x'],
    ['a==1 # why', '# why\na==1'],
    ['a==1', '\ufeffa==1'],
  ])('%j and %j lock the same', async (one, other) => {
    expect(await key(one)).toBe(await key(other));
  });

  it.each([
    ['a==1', 'a==1.0'],
    ['a==1', 'a===1'],
    ['a==1', 'a[x]==1'],
    ['a==1', 'a==1; x=="y"'],
    ['a==1; x=="y z"', 'a==1; x=="yz"'],
    ['a==1 --hash=sha256:a', 'a==1 --hash=sha256:b'],
    ['a @ https://x/a#1', 'a @ https://x/a#2'],
    ['https://x/a.whl', 'https://x/b.whl'],
    ['-i https://x\n-i https://y', '-i https://y\n-i https://x'],
    ['--pre', '--no-binary=:all:'],
    ['-i https://x?a=b', '-i https://x?a==b'],
    ['-i https://x?a=b', '-i https://x?a b'],
    ['a==1', '-c c.txt\na==1'],
  ])('%j and %j do not', async (one, other) => {
    expect(await key(one)).not.toBe(await key(other));
  });

  it.each([
    'a',
    'a>=1',
    'a==1.*',
    'a~=1.0',
    'a==1,<2',
    'a @ https://x/a.whl',
    'git+https://x/a@main#egg=a',
    'a @ git+https://x/a@v1',
    '???',
  ])('%j is not locked, and says so', async (text) => {
    const { findings } = await keyOfFile('requirements.txt', `b==1\n${text}\n`);
    expect(findings).toMatchObject([{ code: 'AIOP-K003', file: 'requirements.txt', line: 2 }]);
    expect(findings[0]?.message).not.toContain('//');
  });

  it.each([
    'a==1',
    'a===1',
    'a @ https://x/a.whl#sha256=00',
    'https://x/a.whl --hash=sha256:00',
    `git+https://x/a@${'a'.repeat(40)}`,
    '-e .',
    './wheels/a.whl',
    'a @ file:///a.whl',
  ])('%j is locked', async (text) => {
    expect(await codes(text)).toEqual([]);
  });

  it('counts what is not locked in one finding a file', async () => {
    const { findings } = await keyOfFile('requirements.txt', 'a\nb\nc\n');
    expect(findings.map(({ message }) => message)).toEqual(['a is not locked to one version, and 2 more of this file are not']);
  });

  it('changes with an included file, and with its being a constraint', async () => {
    const base = { 'requirements.txt': '-r sub/a.txt\n', 'sub/a.txt': '-r b.txt\n', 'sub/b.txt': '-r a.txt\nx==1\n' };
    const { key: before, findings } = await keyOf(folderOf(base));
    expect(findings).toEqual([]);
    expect((await keyOf(folderOf({ ...base, 'sub/b.txt': 'x==2\n' }))).key).not.toBe(before);
    expect((await keyOf(folderOf({ ...base, 'sub/a.txt': '-c b.txt\n' }))).key).not.toBe(before);
  });

  it.each(['-r ../secret.txt', '-r /etc/passwd', '-r https://x/r.txt', '-c missing.txt', '-rlink.txt'])(
    'does not follow %s',
    async (include) => {
      const root = folderOf({ 'requirements.txt': `x==1\n${include}\n` });
      symlinkSync('/etc/hostname', join(root, 'link.txt'));
      expect((await keyOf(root)).findings).toMatchObject([{ code: 'AIOP-K005', line: 2 }]);
    },
  );

  it('bounds how many files it draws in', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`r/${index}.txt`, `-r ${index + 1}.txt\n`]));
    const { findings } = await keyOf(folderOf({ ...files, 'r/300.txt': 'a==1', 'requirements.txt': '-r r/0.txt' }));
    expect(findings).toMatchObject([{ code: 'AIOP-K001', message: expect.stringContaining('more than 200 files') }]);
  });
});
