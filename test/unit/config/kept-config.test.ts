import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, loadKeptConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

const CONFIG = 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: npm test, inputs: ["src/**"], timeout: 10m } } }\n';

function setUp(text = CONFIG) {
  const root = scratchFolder();
  mkdirSync(join(root, 'tree'));
  const [tree, kept] = [join(root, 'tree'), join(root, 'kept')];
  writeFileSync(join(tree, 'aiop.yaml'), text);
  return { tree, kept, file: join(kept, 'config.json'), load: () => loadKeptConfig(tree, nodeFiles, 'aiop.yaml', kept) };
}

describe('a configuration that is kept', () => {
  it('says what the file says', async () => {
    const { tree, load } = setUp();
    const parsed = loadConfig(tree, nodeFiles);
    expect([await load(), await load()]).toEqual([parsed, parsed]);
  });

  it('is taken for the very bytes of the file alone', async () => {
    const { tree, load } = setUp();
    await load();
    writeFileSync(join(tree, 'aiop.yaml'), CONFIG.replace('npm test', 'npm nest'));
    expect((await load()).tasks[0]?.run).toBe('npm nest');
    writeFileSync(join(tree, 'aiop.yaml'), CONFIG.replace('npm test', '[not text]'));
    await expect(load()).rejects.toThrow('AIOP-C008');
    await expect(load()).rejects.toThrow('AIOP-C008');
  });

  it.each([
    ['is something else', () => 'damaged'],
    ['is empty', () => ''],
    ['was changed in one place', (text: string) => text.replace('npm test', 'npm nest')],
    ['lost its end', (text: string) => text.slice(0, -1)],
  ])('is left where what was kept %s', async (_, damage) => {
    const { file, load } = setUp();
    await load();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect((await load()).tasks[0]).toMatchObject({ run: 'npm test', timeoutMs: 600_000 });
  });

  it('spares the parser, and nothing else', async () => {
    const { file, load } = setUp();
    const parsed = await load();
    const written = statSync(file, { bigint: true }).mtimeNs;
    expect(await load()).toEqual(parsed);
    // Whoever parses the file keeps it anew.
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(written);
  });

  it('need not be kept', async () => {
    const { tree, kept } = setUp();
    const full: Files = {
      ...nodeFiles,
      write: (path) => {
        throw new UsageError({ what: 'the disk is full', where: path, expected: 'room', fix: 'make room' });
      },
    };
    expect((await loadKeptConfig(tree, full, 'aiop.yaml', kept)).tasks[0]?.run).toBe('npm test');
  });
});
