import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch-repository.ts';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** A checkout with nothing installed, on a machine that has these programs only. */
function machineWith(programs: Readonly<Record<string, string>>): {
  root: string;
  install: (tool: string) => { status: number | null; all: string };
} {
  const root = scratchFolder();
  const bin = join(root, 'machine');
  for (const folder of [bin, join(root, 'scripts')]) mkdirSync(folder);
  for (const name of ['root.ts', 'tools.ts']) copyFileSync(join(SCRIPTS, name), join(root, 'scripts', name));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(bin, name), text, { mode: 0o755 });
  const program =
    'const { tool } = await import(process.argv[1]); try { console.log(tool(process.argv[2])); } catch (error) { console.log(error.message); process.exit(1); }';
  const install = (tool: string) => {
    const args = ['--input-type=module', '-e', program, join(root, 'scripts/tools.ts'), tool];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: bin } });
    return { status, all: stderr + stdout };
  };
  return { root, install };
}

const GO = '#!/bin/sh\n[ "$1" = install ] || exit 3\n/bin/mkdir -p "$GOBIN" && echo "$2" > "$GOBIN/act"\n';

describe('the tools of the tests and checks', () => {
  it('are installed once, at the version that is pinned', () => {
    const { root, install } = machineWith({ go: GO });
    const first = install('act');
    expect(first).toMatchObject({
      status: 0,
      all: expect.stringMatching(/^setup: act 0\.\d+\.\d+\n.*\.tools\/act-0\.\d+\.\d+\/bin\/act\n$/),
    });
    const path = first.all.trim().split('\n').at(-1) ?? '';
    expect(path.startsWith(join(root, '.tools'))).toBe(true);
    expect(install('act')).toEqual({ status: 0, all: `${path}\n` });
  });

  it('are installed anew after an installation that was interrupted', () => {
    const { install } = machineWith({ go: GO });
    const path = install('act').all.trim().split('\n').at(-1) ?? '';
    const folder = dirname(dirname(path));
    for (const name of ['installed', 'bin/act']) rmSync(join(folder, name));
    writeFileSync(join(folder, 'half'), '');
    expect(install('act').all).toMatch(/^setup: act/);
    expect([existsSync(path), existsSync(join(folder, 'half'))]).toEqual([true, false]);
  });

  it('are, where they are a library, all that its lock file names', () => {
    const npm =
      '#!/bin/sh\n[ "$1 $2" = "ci --prefix" ] || exit 3\ncd "$3" && /bin/mkdir -p node_modules && /bin/cp package-lock.json node_modules/\n';
    const { root, install } = machineWith({ npm });
    const source = 'test/tools/artifact-client';
    cpSync(join(SCRIPTS, '..', source), join(root, source), { recursive: true });
    const lock = readFileSync(join(root, source, 'package-lock.json'), 'utf8');
    const { version } = JSON.parse(lock).packages['node_modules/@actions/artifact'];
    const { status, all } = install('artifactClient');
    expect([status, all.split('\n')[0]]).toEqual([0, `setup: artifact-client ${version}`]);
    expect(readFileSync(join(root, `.tools/artifact-client-${version}/node_modules/package-lock.json`), 'utf8')).toBe(lock);
    expect(all.trim().endsWith('/node_modules/@actions/artifact/lib/artifact.js')).toBe(true);
  });

  it.each([
    ['act', {}, /go was not found\nexpected: Go ≥ [\d.]+ .*\nfix: /],
    [
      'actionlint',
      { go: '#!/bin/sh\necho no route >&2; exit 1\n' },
      /go install github\.com\/rhysd\/actionlint.* failed\nno route\nexpected: Go/,
    ],
    ['zizmor', {}, /python3 was not found\nexpected: Python ≥ [\d.]+ .*\nfix: /],
    ['zizmor', { python3: '#!/bin/sh\necho no ensurepip >&2; exit 1\n' }, /python3 -m venv .* failed\nno ensurepip\nexpected: Python/],
  ])('say what %s needs where it cannot be had', (name, programs: Record<string, string>, message) => {
    const { install } = machineWith(programs);
    expect(install(name)).toMatchObject({ status: 1, all: expect.stringMatching(message) });
    expect(install(name).all).not.toMatch(/^\s+at /m);
  });
});
