import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from '../../scripts/root.ts';
import { artifactModule } from './artifact-client.ts';
import { scratchFolder } from './scratch-repository.ts';

/** The actions of others that have a stand-in under act, each as workflows name it. */
export const STAND_INS = {
  'upload-artifact': 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', // v7.0.0
  'download-artifact': 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', // v8.0.1
} as const;

const FIXTURES = join(ROOT, 'test/fixtures/act');
const CACHE = join(ROOT, 'node_modules/.cache');

/** The arguments that have act take the stand-ins for the actions. It copies what it is served, so that is a file that imports the bundle. */
export async function standIns(): Promise<readonly string[]> {
  const bundles = await bundled();
  return Object.entries(STAND_INS).flatMap(([name, reference]) => {
    const served = join(scratchFolder(), name);
    mkdirSync(served);
    copyFileSync(join(FIXTURES, name, 'action.yml'), join(served, 'action.yml'));
    writeFileSync(
      join(served, 'main.mjs'),
      `import { enableCompileCache } from 'node:module';
enableCompileCache(${JSON.stringify(join(CACHE, 'compile'))});
await import(${JSON.stringify(pathToFileURL(join(bundles, `${name}.mjs`)))});
`,
    );
    return ['--local-repository', `${reference}=${served}`];
  });
}

/** The folder of the stand-ins, each in one file with the client: read from its 500 modules, it would start in a second, forty times a run. */
async function bundled(): Promise<string> {
  const sources = ['step.mjs', ...Object.keys(STAND_INS).map((name) => join(name, 'main.mjs'))].map((path) => join(FIXTURES, path));
  const hash = createHash('sha256');
  const locks = ['package-lock.json', 'test/tools/artifact-client/package-lock.json'].map((path) => join(ROOT, path));
  for (const path of [...sources, ...locks]) hash.update(readFileSync(path)).update('\0');
  const folder = join(CACHE, 'stand-ins', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const input = Object.fromEntries(Object.keys(STAND_INS).map((name) => [name, join(FIXTURES, name, 'main.mjs')]));
  const resolve = { alias: { '@actions/artifact': artifactModule() } };
  const build = await rolldown({ input, resolve, platform: 'node', logLevel: 'silent' });
  await build.write({ dir: fresh, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', minify: true });
  await build.close();
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another test file was quicker.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
