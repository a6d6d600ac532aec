import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/root.ts';
import { artifactModule } from './artifact-client.ts';
import { bundled } from './bundled.ts';
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
  const bundles = await bundledStandIns();
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
function bundledStandIns(): Promise<string> {
  const names = Object.keys(STAND_INS);
  const sources = ['step.mjs', ...names.map((name) => join(name, 'main.mjs'))].map((path) => join(FIXTURES, path));
  const locks = ['package-lock.json', 'test/tools/artifact-client/package-lock.json'].map((path) => join(ROOT, path));
  const hash = createHash('sha256');
  for (const path of [...sources, ...locks]) hash.update(readFileSync(path)).update('\0');
  const input = Object.fromEntries(names.map((name) => [name, join(FIXTURES, name, 'main.mjs')]));
  return bundled({ name: 'stand-ins', input, key: hash.digest('hex'), alias: { '@actions/artifact': artifactModule() } });
}
