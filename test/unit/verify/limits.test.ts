import { spawn } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { requireEvent } from '@aiop/ledger';
import type { Files } from '@aiop/ports';
import { verifyEvent } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { isWorkedIn, until } from '../../support/running.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { Scratch, task } from './scratch.ts';

const MIB = 1024 * 1024;

/** The port with some of its methods refusing some paths. */
function refusing(method: 'write' | 'read' | 'readRange' | 'append', refuses: (path: string) => boolean): Files {
  const refuse = (path: string): void => {
    if (refuses(path)) throw new UsageError({ what: 'no space left on the device', where: path, expected: '', fix: '' });
  };
  const methods = {
    write: (path: string, content: Uint8Array | string, options?: { executable?: boolean; sync?: boolean }) => {
      refuse(path);
      nodeFiles.write(path, content, options);
    },
    append: (path: string, content: Uint8Array | string, options?: { sync?: boolean }) => {
      refuse(path);
      nodeFiles.append(path, content, options);
    },
    read: (path: string, maxBytes?: number) => {
      refuse(path);
      return nodeFiles.read(path, maxBytes);
    },
    readRange: (path: string, offset: number, length: number) => {
      refuse(path);
      return nodeFiles.readRange(path, offset, length);
    },
  };
  return { ...nodeFiles, [method]: methods[method] };
}

describe('large files', () => {
  it('count as inputs to their last byte', async () => {
    const scratch = new Scratch().write('src/big', new Uint8Array(20 * MIB)).commit();
    const test = task('test', 'true', { inputs: ['src/**'] });
    const { fingerprint } = (await scratch.verify([test])).task('test');
    const plain = new Scratch({ git: false }).write('src/big', new Uint8Array(20 * MIB));
    expect((await plain.verify([test])).task('test').fingerprint).toBe(fingerprint);
    const bytes = new Uint8Array(20 * MIB);
    bytes[bytes.length - 1] = 1;
    scratch.write('src/big', bytes);
    expect(await scratch.state(test)).toBe('passed');
  });

  it('come back as outputs, in several packs and over the border of two', async () => {
    const scratch = new Scratch().write('.gitignore', 'out/\n').write('src/x', '').commit();
    const build = task(
      'build',
      `mkdir out; for i in 1 2 3; do head -c ${20 * MIB} /dev/zero | tr '\\0' $i > out/$i; done; head -c ${70 * MIB} /dev/zero > out/large; : > out/none`,
      { inputs: ['src/**'], outputs: ['out/**'] },
    );
    await scratch.verify([build]);
    const sums = scratch.run('bash', '-c', 'sha256sum out/*');
    expect(scratch.run('bash', '-c', 'ls ../store/*/pack-* | wc -l').trim()).not.toBe('1');
    scratch.remove('out');
    expect(await scratch.state(build)).toBe('skipped');
    expect(scratch.run('bash', '-c', 'sha256sum out/*')).toBe(sums);
  });

  it('are not kept where one changes its length while it is saved', async () => {
    const scratch = new Scratch().write('.gitignore', 'out/\n').write('src/x', '').commit();
    const build = task('build', `mkdir out; head -c ${20 * MIB} /dev/zero > out/large`, { inputs: ['src/**'], outputs: ['out/**'] });
    const files: Files = {
      ...nodeFiles,
      readRange(path, offset, length) {
        if (path.endsWith('out/large') && offset > 0) truncateSync(path, offset);
        return nodeFiles.readRange(path, offset, length);
      },
    };
    const { task: of, codes } = await scratch.verify([build], { ports: { files } });
    expect(of('build')).toMatchObject({ state: 'passed', saved: false });
    expect(codes).toEqual(['AIOP-V012']);
  });
});

describe('a disk or a file that refuses', () => {
  const build = task('build', 'mkdir -p out; echo made > out/a.txt', { inputs: ['src/**'], outputs: ['out/**'] });
  const repository = (): Scratch => new Scratch().write('.gitignore', 'out/\n').write('src/x', 'one\n').commit();

  it('while outputs are restored leaves the tree to the task', async () => {
    const scratch = repository();
    await scratch.verify([build]);
    scratch.remove('out');
    const files = refusing('append', (path) => path.includes('/stage-'));
    const { task: of, codes } = await scratch.verify([build], { ports: { files } });
    expect(of('build').state).toBe('passed');
    expect(codes).toEqual(['AIOP-V011']);
    expect(scratch.read('out/a.txt')).toBe('made\n');
  });

  it('while an input is read makes the task run', async () => {
    const scratch = new Scratch({ git: false }).write('src/x', 'one\n');
    const files = refusing('read', (path) => path.endsWith('src/x'));
    for (const run of ['first', 'second']) {
      const { task: of, codes } = await scratch.verify([task('test', 'true', { inputs: ['src/**'] })], { ports: { files } });
      expect(of('test'), run).toMatchObject({ state: 'passed', saved: false });
      expect(codes, run).toEqual(['AIOP-V014']);
    }
  });

  it('while the working files are written makes every input be read, no more', async () => {
    const scratch = repository();
    const files = refusing('write', (path) => path.includes('/.aiop/'));
    const { locks: _, ...ports } = await scratch.ports({ files });
    const test = task('test', 'true', { inputs: ['src/**'] });
    const verified = () => scratch.verify([test], { ports: { ...ports, locks: undefined } as Partial<typeof ports> });
    expect((await verified()).ok).toBe(true);
    expect((await verified()).task('test').state).toBe('skipped');
  });
});

describe('a verification that is killed at any moment', () => {
  it('leaves a tree and a store that the next one is right with', async () => {
    const scratch = new Scratch().write('.gitignore', 'out/\n').write('src/x', '').commit();
    scratch.write(
      'aiop.yaml',
      `apiVersion: aiop.dev/v1
verify:
  tasks:
    build: { run: "mkdir -p out/deep; for i in 1 2 3 4 5; do cat src/x > out/deep/$i; done", inputs: ["src/**"], outputs: ["out/**"] }
    test: { run: "for i in 1 2 3 4 5; do cmp src/x out/deep/$i; done", inputs: ["src/**"], needs: [build] }
`,
    );
    const main = await sourceProgram('actions/incremental-verify/src/main.ts');
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: scratch.root, RUNNER_TEMP: scratch.store };
    const start = () => spawn(process.execPath, [main], { env, stdio: 'ignore' });
    const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.on('close', resolve));
    for (let round = 0; round < 8; round++) {
      scratch.write('src/x', `${round % 3}\n`);
      if (round % 2 === 1) scratch.remove('out');
      const killed = start();
      const gone = ended(killed);
      await sleep(120 + round * 45);
      killed.kill('SIGKILL');
      await gone;
      // Its tasks outlive it, and write what the next one is to find or to write itself.
      await until(() => !isWorkedIn(scratch.root));
      expect(await ended(start()), `round ${round}`).toBe(0);
      for (const name of [1, 2, 3, 4, 5]) expect(scratch.read(`out/deep/${name}`), `round ${round}`).toBe(`${round % 3}\n`);
    }
  });
});

describe('the event of a verification', () => {
  it('is one that the ledger takes', async () => {
    const scratch = new Scratch().write('src/x', '').commit();
    for (const tasks of [[task('a', 'true')], [task('a', 'false'), task('b', 'true', { needs: ['a'] })]]) {
      const event = verifyEvent(await scratch.verify(tasks));
      expect(requireEvent(event, 'the event', new Set())).toBe(event);
    }
  });
});
