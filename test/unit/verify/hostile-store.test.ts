import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '@aiop/ports';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scratch, task } from './scratch.ts';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const build = task('build', 'mkdir -p out; echo sound > out/a.txt', { inputs: ['src/**'], outputs: ['out/**'] });

/** What an attacker who can write to the store makes of an entry. */
interface Forgery {
  readonly outputs: readonly object[];
  /** The contents of all files, joined. */
  readonly content: string;
}

const file = (path: string, content = 'hello world\n', more: object = {}): object => ({
  kind: 'file',
  path,
  executable: false,
  size: content.length,
  digest: sha256(content),
  ...more,
});

/** A tree with a passed task, whose stored record is then replaced. Beside the tree stands a file that must never change. */
class Attacked extends Scratch {
  static async make(): Promise<Attacked> {
    const scratch = new Attacked();
    scratch.write('src/a.txt', 'one\n').write('.gitignore', 'out/\nnode_modules/\n').commit().write('../canary.txt', 'alive\n');
    await scratch.verify([build]);
    scratch.remove('out').remove('.aiop');
    return scratch;
  }

  entries(kind: string): string[] {
    return readdirSync(this.store, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes(`${kind}-`))
      .map((path) => join(this.store, path));
  }

  replaceRecord(change: (record: Record<string, unknown>) => unknown): void {
    for (const path of this.entries('record')) writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  }

  forge({ outputs, content }: Forgery): void {
    const digest = sha256(content);
    const path = join(this.store, digest.slice(-2), `pack-${digest}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    this.replaceRecord((record) => ({ ...record, outputs, packs: content === '' ? [] : [{ digest, size: content.length }] }));
  }

  /** The task must run, warn, and leave nothing but its own output. */
  async refused(what: string): Promise<void> {
    const { task: of, findings, ok } = await this.verify([build]);
    expect(ok, what).toBe(true);
    expect(of('build').state, what).toBe('passed');
    expect(findings, what).toMatchObject([{ code: 'AIOP-V011', severity: 'warning' }]);
    expect(this.read('../canary.txt'), what).toBe('alive\n');
    expect(readdirSync(this.path('out')), what).toEqual(['a.txt']);
    expect(this.read('out/a.txt'), what).toBe('sound\n');
    expect(readdirSync(this.root).sort(), what).toEqual(['.aiop', '.git', '.gitignore', 'out', 'src']);
    expect(
      readdirSync(this.path('.aiop')).filter((name) => name.startsWith('stage')),
      what,
    ).toEqual([]);
    expect(await this.state(build), what).toBe('skipped');
  }
}

const HELLO = 'hello world\n';
const twins = (a: string, b: string): Forgery => ({ outputs: [file(a), file(b)], content: HELLO + HELLO });
const one = (entry: object): Forgery => ({ outputs: [entry], content: HELLO });

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a path with ..': one(file('out/../../canary.txt')),
  'a path that begins with ..': one(file('../canary.txt')),
  'an absolute path': one(file('/tmp/aiop-canary-abs.txt')),
  'a path with a dot': one(file('out/./a.txt')),
  'a path with an empty segment': one(file('out//a.txt')),
  'a path with a backslash': one(file('out\\..\\..\\canary.txt')),
  'a path with NUL': one(file('out/a\0.txt')),
  'an empty path': one(file('')),
  'a link, and a file through it': { outputs: [{ kind: 'link', path: 'out/l', target: '..' }, file('out/l/canary.txt')], content: HELLO },
  'a file, and a file through it': twins('out/a', 'out/a/b'),
  'a file through a link that comes later': { outputs: [file('out/l/x'), { kind: 'link', path: 'out/l', target: 'y' }], content: HELLO },
  'a link to an absolute path': { outputs: [{ kind: 'link', path: 'out/l', target: '/tmp' }], content: '' },
  'a link out of the tree': { outputs: [{ kind: 'link', path: 'out/l', target: '../../canary.txt' }], content: '' },
  'a link out of the tree by a detour': { outputs: [{ kind: 'link', path: 'out/l', target: 'a/../../../canary.txt' }], content: '' },
  'a link into git': { outputs: [{ kind: 'link', path: 'out/l', target: '../.git/hooks' }], content: '' },
  'an empty link': { outputs: [{ kind: 'link', path: 'out/l', target: '' }], content: '' },
  'a file that was never declared': twins('out/a.txt', 'node_modules/.bin/tsc'),
  'a hook of git': twins('out/a.txt', '.git/hooks/post-checkout'),
  'a hook of git in a folder': one(file('out/.git/hooks/post-checkout')),
  'a hook of git in other letters': one(file('out/.GIT/hooks/post-checkout')),
  'a hook of git with an invisible letter': one(file('out/.g\u200cit/hooks/post-checkout')),
  'a hook of git by its short name': one(file('out/git~1/hooks/post-checkout')),
  'a hook of git with a trailing dot': one(file('out/.git./hooks/post-checkout')),
  'the working files of aiop': one(file('.aiop/verify/x.json')),
  'a FIFO': { outputs: [{ kind: 'fifo', path: 'out/f' }], content: '' },
  'a device': { outputs: [{ kind: 'device', path: 'out/f' }], content: '' },
  'a hard link': { outputs: [{ kind: 'hardlink', path: 'out/f', target: 'out/a.txt' }], content: '' },
  'names that differ only in case': twins('out/a.txt', 'out/A.txt'),
  'names that differ only in Unicode form': twins('out/caf\u00e9', 'out/cafe\u0301'),
  'folders that differ only in case': twins('out/d/a', 'out/D/b'),
  'a folder and a file that differ only in case': twins('out/d/a', 'out/D'),
  'a name twice': twins('out/a.txt', 'out/a.txt'),
  'a digest of other content': one(file('out/a.txt', HELLO, { digest: sha256('other') })),
  'a size beyond the content': { outputs: [file('out/a.txt', HELLO, { size: 13 })], content: HELLO },
  'a size that is negative': { outputs: [file('out/a.txt', HELLO, { size: -1 })], content: '' },
  'a size that is no number': { outputs: [file('out/a.txt', HELLO, { size: '12' })], content: HELLO },
  'more bytes than any task may leave': { outputs: [file('out/a.txt', HELLO, { size: 2 ** 33 })], content: HELLO },
  'a digest that is a path': { outputs: [file('out/a.txt', HELLO, { digest: '../../../etc/passwd' })], content: HELLO },
  'half of a character': one(file('out/\ud800.txt')),
  'a name that no file system holds': one(file(`out/${'a'.repeat(300)}`)),
  'a path that no file system holds': one(file(`out/${'a/'.repeat(3000)}b`)),
  'a folder of git': { outputs: [{ kind: 'folder', path: 'out/.git' }], content: '' },
  'a link whose target holds NUL': { outputs: [{ kind: 'link', path: 'out/l', target: 'a.txt\0' }], content: '' },
  'a link out of the tree through another one': {
    outputs: [
      { kind: 'link', path: 'out/l', target: 'm/../canary.txt' },
      { kind: 'link', path: 'out/m', target: '..' },
    ],
    content: '',
  },
  'a link into the working files of aiop': { outputs: [{ kind: 'link', path: 'out/l', target: '../.aiop/verify' }], content: '' },
  'a size that is no whole number': { outputs: [file('out/a.txt', HELLO, { size: 11.5 })], content: HELLO },
  'an executable bit that is a word': { outputs: [file('out/a.txt', HELLO, { executable: 'yes' })], content: HELLO },
  'content that no file takes': { outputs: [], content: HELLO },
};

describe('a forged entry of the store is refused, and the task runs', () => {
  for (const [what, forgery] of Object.entries(FORGERIES)) {
    it(`with ${what}`, async () => {
      const scratch = await Attacked.make();
      scratch.forge(forgery);
      await scratch.refused(what);
      expect(existsSync('/tmp/aiop-canary-abs.txt')).toBe(false);
    });
  }

  it('while a sound one, made the same way, is restored; and no bit beyond the executable one can be asked for', async () => {
    const scratch = await Attacked.make();
    scratch.forge(one(file('out/deep/b.txt', HELLO, { executable: true, mode: 0o4755 })));
    const { task: of, findings } = await scratch.verify([build]);
    expect(findings).toEqual([]);
    expect(of('build').state).toBe('skipped');
    expect(scratch.read('out/deep/b.txt')).toBe(HELLO);
    expect(lstatSync(scratch.path('out/deep/b.txt')).mode & 0o7777 & ~0o022).toBe(0o755);
  });

  it.each([
    ['that is empty', () => ''],
    ['that is no JSON', () => '{"version":1'],
    ['that is no UTF-8', () => Buffer.from([0xff, 0xfe])],
    ['of another version', (text: string) => text.replace('"version":1', '"version":2')],
    [
      'of another fingerprint',
      (text: string) => text.replace(/"fingerprint":"./, '"fingerprint":"0').replace(/("fingerprint":".)./, '$10'),
    ],
    ['without a field', (text: string) => text.replace('"outputs"', '"other"')],
    ['with a negative time', (text: string) => text.replace(/"durationMs":\d+/, '"durationMs":-1')],
    ['that is a list', (text: string) => `[${text}]`],
    ['that is null', () => 'null'],
  ])('with a record %s', async (what, change) => {
    const scratch = await Attacked.make();
    for (const path of scratch.entries('record')) writeFileSync(path, change(readFileSync(path, 'utf8')));
    await scratch.refused(what);
  });

  it('with a pack or a log that is missing, cut or changed', async () => {
    const log = { ...build, run: `${build.run}; echo printed` };
    for (const kind of ['pack', 'log']) {
      for (const damage of [
        rmSync,
        (path: string) => writeFileSync(path, ''),
        (path: string) => writeFileSync(path, 'x'.repeat(readFileSync(path).length)),
      ]) {
        const scratch = await Attacked.make();
        await scratch.verify([log]);
        scratch.remove('out').remove('.aiop');
        scratch.entries(kind).forEach((path) => void damage(path));
        const { task: of, codes } = await scratch.verify([log]);
        expect(of('build').state).toBe('passed');
        expect(codes).toEqual(['AIOP-V011']);
        expect(scratch.read('out/a.txt')).toBe('sound\n');
      }
    }
  });

  it.each([
    ['is a link', (scratch: Scratch) => scratch.write('../elsewhere/x', '').link('out', '../elsewhere')],
    [
      'is a link that git tracks',
      (scratch: Scratch) => scratch.write('../elsewhere/x', '').link('out', '../elsewhere').run('git', 'add', '-f', 'out'),
    ],
  ])('where the folder it belongs into %s, and what is written through it is not kept', async (_, prepare) => {
    const scratch = await Attacked.make();
    prepare(scratch);
    for (const run of ['first', 'second']) {
      const { task: of, codes } = await scratch.verify([build]);
      expect(of('build'), run).toMatchObject({ state: 'passed', saved: false });
      expect(codes, run).toEqual(['AIOP-V016']);
    }
    expect(readdirSync(scratch.path('../elsewhere')).sort()).toEqual(['a.txt', 'x']);
  });

  it('where a folder stands in the place of a file, or a file in the place of a folder', async () => {
    for (const [there, forged] of [
      ['out/a.txt/x', file('out/a.txt')],
      ['out/b', file('out/b/c')],
    ] as const) {
      const scratch = await Attacked.make();
      scratch.forge({ outputs: [forged], content: HELLO });
      scratch.write(there, '').run('git', 'add', '--force', there);
      const { codes } = await scratch.verify([build]);
      expect(codes[0], there).toBe('AIOP-V011');
      expect(scratch.has(there)).toBe(true);
    }
  });

  it('whatever the bytes of a record are', async () => {
    const scratch = await Attacked.make();
    const [path = ''] = scratch.entries('record');
    const sound = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (at, byte, cut) => {
        const bytes = Buffer.from(cut ? sound.subarray(0, at) : sound);
        if (!cut) bytes[at] = byte;
        writeFileSync(path, bytes);
        scratch.remove('out').remove('.aiop');
        const { ok } = await scratch.verify([build]);
        expect(ok).toBe(true);
        expect(scratch.read('out/a.txt')).toBe('sound\n');
        expect(scratch.read('../canary.txt')).toBe('alive\n');
      }),
      { seed: 20, numRuns: 25 },
    );
  });
});

describe('a store that fails', () => {
  const failing = (often: (count: number) => boolean, store: Store): Store => {
    let count = 0;
    const refuse = (): void => {
      if (often(count++)) throw new Error('the disk is on fire');
    };
    return {
      name: 'failing',
      async get(key) {
        refuse();
        return store.get(key);
      },
      async put(key, content) {
        refuse();
        return store.put(key, content);
      },
    };
  };

  it('never fails a run, and is left out after three failures', async () => {
    const scratch = await Attacked.make();
    let asked = 0;
    const store = failing(() => ++asked > 0, (await scratch.ports()).store);
    const tasks = ['a', 'b', 'c', 'd'].map((name, index, names) =>
      task(name, 'true', { inputs: ['src/**'], needs: names.slice(index - 1, index) }),
    );
    const { ok, codes, findings } = await scratch.verify(tasks, { ports: { store }, concurrency: 1 });
    expect(ok).toBe(true);
    expect(asked).toBe(3);
    expect(codes).toEqual(['AIOP-V010', 'AIOP-V010', 'AIOP-V010']);
    expect(findings[2]?.message).toContain('left out for the rest of this run');
  });

  it('now and then gives no wrong result', async () => {
    const scratch = await Attacked.make();
    for (let round = 0; round < 12; round++) {
      scratch.write('src/a.txt', `${round % 3}\n`);
      const copy = task('build', 'mkdir -p out; cp src/a.txt out/a.txt', { inputs: ['src/**'], outputs: ['out/**'] });
      const store = failing((count) => (count + round) % 3 === 0, (await scratch.ports()).store);
      const { ok } = await scratch.verify([copy], { ports: { store } });
      expect(ok).toBe(true);
      expect(scratch.read('out/a.txt')).toBe(`${round % 3}\n`);
      if (round % 2 === 0) scratch.remove('out');
    }
  });
});
