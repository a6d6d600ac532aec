import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A clone of the last commit that can build itself: it borrows the installed packages of this checkout, and its rooms are its own.
 * Returns its folder, which goes when the test ends.
 */
export function checkoutClone(): string {
  const root = join(scratchFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', ROOT, root]);
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@aiop'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => entry !== '@aiop')) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const room of readdirSync(join(root, 'packages'))) symlinkSync(join(root, 'packages', room), join(modules, '@aiop', room));
  return root;
}
