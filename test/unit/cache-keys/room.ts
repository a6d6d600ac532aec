import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CacheKey, type CacheKeyPorts, type CacheKeyRequest, cacheKey } from '@aiop/cache-keys';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { Command, Exit } from '@aiop/ports';
import { scratchFolder } from '../../support/scratch-repository.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/cache-keys');

const utf8 = new TextEncoder();

/** Tools that answer at once, and remember who was asked. */
export function fakeTools(
  answers: Readonly<Record<string, string>> = { go: 'go1.26.8\n', node: '137\n', python3: 'cpython-312\n', ruby: 'ruby-3.3.0' },
) {
  const asked: Command[] = [];
  const run = async (command: Command): Promise<Exit> => {
    asked.push(command);
    const said = answers[command.program];
    const rest = { stderr: new Uint8Array(), droppedBytes: 0, durationMs: 1 };
    return said === undefined
      ? { state: 'not-found', stdout: new Uint8Array(), ...rest }
      : { state: 'exited', code: 0, stdout: utf8.encode(said), ...rest };
  };
  return { asked, run };
}

/** A folder without git that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = scratchFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A folder without git that holds these fixtures, one in a subfolder each. */
export function fixtures(...names: readonly string[]): string {
  const root = scratchFolder();
  for (const name of names) cpSync(join(FIXTURES, name), join(root, name), { recursive: true });
  return root;
}

/** The key of a folder, on a platform and with tools that never change. */
export async function keyOf(root: string, request: Partial<CacheKeyRequest> = {}, ports: Partial<CacheKeyPorts> = {}): Promise<CacheKey> {
  return cacheKey(
    {
      root,
      ecosystems: ['auto'],
      paths: [],
      extra: [],
      prefix: '',
      trustDomain: 'auto',
      platform: 'linux-x64',
      environment: {},
      // No `PATH` leads here, so node is asked like any other tool.
      ownNode: { program: '/nowhere/node', abi: '0' },
      ...request,
    },
    { files: nodeFiles, processes: fakeTools(), blake3: await loadBlake3(), ...ports },
  );
}

/** The key of a folder that holds one lock file. */
export async function keyOfFile(name: string, content: string | Uint8Array): Promise<CacheKey> {
  return keyOf(folderOf({ [name]: content }));
}

/** A folder that holds one lock file at a time, and the key that it has with each content. */
export function oneFile(path: string): (content: string | Uint8Array) => Promise<CacheKey> {
  const root = folderOf({ [path]: '' });
  return (content) => {
    writeFileSync(join(root, path), content);
    return keyOf(root);
  };
}
