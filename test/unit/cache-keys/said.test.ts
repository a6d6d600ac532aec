import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { describe, expect, it } from 'vitest';
import { LockFileReader } from '../../../packages/cache-keys/src/lock-file-reader.ts';
import { lockFormat } from '../../../packages/cache-keys/src/lock-formats.ts';
import { readLockFile } from '../../../packages/cache-keys/src/locked-content.ts';
import { MavenProjects } from '../../../packages/cache-keys/src/maven-projects.ts';
import { FIXTURES } from './room.ts';

/** What a tool's own reader, or another well-kept parser, found in the lock files of a folder: name, version, digests. */
interface Said {
  readonly by: string;
  readonly files: Readonly<Record<string, readonly (readonly [name: string, version: string, integrity: string])[]>>;
}

const REAL = join(FIXTURES, 'real');
const FOLDERS = readdirSync(REAL, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('said.json'))
  .map(dirname)
  .sort();

const saidOf = (folder: string): Said => JSON.parse(readFileSync(join(REAL, folder, 'said.json'), 'utf8'));

/** What is read of each file, as name, version and digests; of a project of Maven the names, whose versions are often properties. */
async function readOf(folder: string, path: string): Promise<readonly (readonly string[])[]> {
  const format = lockFormat(path);
  if (format === undefined) throw new Error(`${path} is no lock file`);
  const blake3 = await loadBlake3();
  const reader = new LockFileReader(join(REAL, folder), nodeFiles, blake3);
  const projects = new MavenProjects([path], reader);
  const { size } = nodeFiles.status(join(REAL, folder, path)) ?? { size: 0 };
  const findings: never[] = [];
  const { entries } = await readLockFile(path, format, size, { reader, blake3, findings, projects });
  expect(findings).toEqual([]);
  return entries.flatMap((entry) => {
    const [name, version, integrity, source] = JSON.parse(entry);
    if (format.read !== 'pom') return [[name, path.endsWith('.versions.toml') ? JSON.parse(version) : version, integrity]];
    return source.startsWith('[') ? [[name, '', '']] : [];
  });
}

const asSet = (rows: readonly (readonly string[])[]): readonly string[] => [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

describe('lock files of public projects and of their tools, beside what another parser says', () => {
  it('are there for ten kinds of files, in every version of the formats of npm, cargo and poetry', () => {
    const kinds = FOLDERS.map((folder) => folder.replace(/-[\d.]+$/, ''));
    expect([...new Set(kinds)]).toEqual(['cargo', 'go', 'go-work', 'gradle', 'maven', 'npm', 'pip-compile', 'pipenv', 'poetry', 'uv']);
  });

  it.each(FOLDERS)('%s: the same packages, versions and digests', async (folder) => {
    const { files } = saidOf(folder);
    for (const [path, said] of Object.entries(files)) expect([path, asSet(await readOf(folder, path))]).toEqual([path, asSet(said)]);
  });
});
