import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileLocks } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/running.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../../..');
const node = (script: string) => [['--conditions=aiop-source', '--input-type=module', '-e', script], { cwd: ROOT }] as const;

describe('a lock', () => {
  it('lets one at a time through, in one process and in several', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'count'), '0');
    const add = `import { fileLocks } from '@aiop/host';
      import { readFileSync, writeFileSync } from 'node:fs';
      for (let i = 0; i < 20; i++) await fileLocks.withLock('${folder}/lock', async () => {
        const count = Number(readFileSync('${folder}/count', 'utf8'));
        await new Promise((resolve) => setTimeout(resolve, 1));
        writeFileSync('${folder}/count', String(count + 1));
      }, 240_000);`;
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, ...node(add))));
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('60');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('is let go when the work throws', async () => {
    const path = join(scratchFolder(), 'lock');
    await expect(fileLocks.withLock(path, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(existsSync(path)).toBe(false);
  });

  it('names its holder to one who waits in vain', async () => {
    const path = join(scratchFolder(), 'lock');
    await fileLocks.withLock(path, async () => {
      await expect(fileLocks.withLock(path, () => 1, 50)).rejects.toThrow(new RegExp(`held by process ${process.pid}`));
    });
  });

  it('of a killed process is taken over', async () => {
    const path = join(scratchFolder(), 'lock');
    const [args, options] = node(
      `import { fileLocks } from '@aiop/host'; await fileLocks.withLock('${path}', () => new Promise((r) => setTimeout(r, 60000)));`,
    );
    const child = spawn(process.execPath, args, options);
    await until(() => existsSync(path));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    expect(existsSync(path)).toBe(true);
    expect(await fileLocks.withLock(path, () => 'mine', 60_000)).toBe('mine');
  });

  it('of a process id that another program has by now is taken over', async () => {
    const path = join(scratchFolder(), 'lock');
    writeFileSync(path, JSON.stringify({ host: hostname(), pid: process.pid, start: '1' }));
    expect(await fileLocks.withLock(path, () => 'mine', 60_000)).toBe('mine');
  });

  it('on another machine is respected', async () => {
    const path = join(scratchFolder(), 'lock');
    writeFileSync(path, JSON.stringify({ host: 'elsewhere', pid: 1, start: '' }));
    await expect(fileLocks.withLock(path, () => 1, 50)).rejects.toThrow(/process 1 on elsewhere/);
  });
});
