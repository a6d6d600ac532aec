import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateContracts } from './gen-contracts.ts';
import { generateProject } from './gen-project.ts';
import { generateValidators } from './gen-validators.ts';
import { ROOT } from './root.ts';

/** A file that a command makes. `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated, from what is written by hand. */
export function generate(root: string): GeneratedFile[] {
  return [...generateProject(root), ...generateValidators(root), ...generateContracts(root)];
}

/** The paths whose file on disk is not what would be generated. */
export function outdated(root: string): string[] {
  return generate(root)
    .filter(({ path, text }) => !existsSync(`${root}/${path}`) || readFileSync(`${root}/${path}`, 'utf8') !== text)
    .map(({ path }) => path);
}

if (import.meta.main) {
  const changed = new Set(outdated(ROOT));
  for (const { path, text } of generate(ROOT).filter(({ path }) => changed.has(path))) {
    mkdirSync(dirname(`${ROOT}/${path}`), { recursive: true });
    writeFileSync(`${ROOT}/${path}`, text);
    console.log(`wrote ${path}`);
  }
  if (changed.size === 0) console.log('every generated file is up to date');
}
