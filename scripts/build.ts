import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames } from './action-contract.ts';
import { withModuleFunctions } from './module-functions.ts';
import { ROOT } from './root.ts';

/** One bundle: compiled entry in, `dist/<name>/` out. */
interface Bundle {
  readonly name: string;
  readonly entry: string;
}

/** Every bundle of the suite: one an action, and the command line. */
function bundles(): Bundle[] {
  const actions = actionNames(ROOT).map((name) => ({ name, entry: `actions/lib/${name}/src/main.js` }));
  return [...actions, { name: 'aiop', entry: 'packages/cli/lib/main.js' }].filter(({ entry }) => existsSync(join(ROOT, entry)));
}

/** Compiles what is bundled, and all it builds on. */
export function compile(): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'actions', 'packages/cli'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

/**
 * Bundles into a folder. ncc runs from the repository root without a cache, because its chunk ids depend on the working directory,
 * and over compiled JavaScript, because it cannot take TypeScript 7.
 */
export function bundleInto(folder: string): void {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  for (const { name, entry } of bundles()) {
    const out = join(folder, name);
    execFileSync(process.execPath, [ncc, 'build', entry, '-o', out, '--no-cache', '-m', '--license', 'LICENSES.txt', '-q'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    tidy(out);
    quicken(out);
  }
}

/** Takes out what the bundler leaves behind for nobody: type declarations of the sources. */
function tidy(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|cjs|mjs|txt|json|wasm)$/.test(name)) rmSync(join(folder, name), { recursive: true });
  }
}

/** Makes what starts with every step start faster. */
function quicken(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const path = join(folder, name);
    writeFileSync(path, withModuleFunctions(readFileSync(path, 'utf8')));
  }
}

/** The paths below `dist/` that differ from what the sources give, compared byte for byte. */
export function staleBundles(): string[] {
  const fresh = mkdtempSync(join(tmpdir(), 'aiop-dist-'));
  try {
    bundleInto(fresh);
    const [made, kept] = [filesBelow(fresh), filesBelow(join(ROOT, 'dist'))];
    return [...new Set([...made, ...kept])]
      .filter((path) => !made.includes(path) || !kept.includes(path) || !sameBytes(join(fresh, path), join(ROOT, 'dist', path)))
      .sort();
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const sameBytes = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];

if (import.meta.main) {
  compile();
  const fresh = mkdtempSync(join(tmpdir(), 'aiop-dist-'));
  bundleInto(fresh);
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  cpSync(fresh, join(ROOT, 'dist'), { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  console.log(`built ${bundles().length} bundles into dist/`);
}
