import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from '../../scripts/root.ts';

const CACHE = join(ROOT, 'node_modules/.cache/programs');
/** Bundles of other states of the sources, which nobody asked for in this time, go. */
const KEPT_MS = 60 * 60 * 1000;

/** What is bundled: entries by the name of the file they become, and what the result depends on. */
export interface BundleRequest {
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
  /** Changes with whatever goes into the bundle. */
  readonly key: string;
  readonly alias?: Readonly<Record<string, string>>;
}

/** The folder of programs that are one file each, and not the hundreds of modules that they are made from. Made once, whoever asks. */
export async function bundled({ name, input, key, alias = {} }: BundleRequest): Promise<string> {
  const folder = join(CACHE, `${name}-${key.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const resolve = { alias, conditionNames: ['aiop-source', 'node', 'import', 'module', 'default'] };
  // A chunk that is loaded later would wait for the program that waits for it, where both share code.
  const inlineDynamicImports = Object.keys(input).length === 1;
  const build = await rolldown({ input, resolve, platform: 'node', logLevel: 'silent' });
  await build.write({ dir: fresh, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', inlineDynamicImports, minify: true });
  await build.close();
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another test file was quicker.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  forgetOthers(name, folder);
  return folder;
}

function forgetOthers(name: string, folder: string): void {
  for (const other of readdirSync(CACHE)) {
    const path = join(CACHE, other);
    if (!other.startsWith(`${name}-`) || path === folder) continue;
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
