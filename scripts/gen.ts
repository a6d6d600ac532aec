import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateBlake3 } from './gen-blake3.ts';
import { generateCallingWorkflow } from './gen-calling-workflow.ts';
import { generateContracts } from './gen-contracts.ts';
import { generateDocs } from './gen-docs.ts';
import { generateFrontDoor } from './gen-front-door.ts';
import { generateProject } from './gen-project.ts';
import { generateValidators } from './gen-validators.ts';
import { ROOT } from './root.ts';

/** A file that a command makes. `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that is generated from what is written by hand, in order: a later stage may read, or run, what an earlier one made. */
const STAGES: readonly ((root: string) => GeneratedFile[])[] = [
  (root) => [
    ...generateProject(root),
    ...generateBlake3(),
    ...generateValidators(root),
    ...generateContracts(root),
    ...generateFrontDoor(root),
    ...generateCallingWorkflow(root),
  ],
  generateDocs,
];

const stale =
  (root: string) =>
  ({ path, text }: GeneratedFile): boolean =>
    !existsSync(`${root}/${path}`) || readFileSync(`${root}/${path}`, 'utf8') !== text;

/** The paths whose file on disk is not what would be generated, of the first stage that has any. */
export function outdated(root: string): string[] {
  for (const stage of STAGES) {
    const paths = stage(root)
      .filter(stale(root))
      .map(({ path }) => path);
    if (paths.length > 0) return paths;
  }
  return [];
}

/** Writes every file that is out of date, stage by stage; returns their paths. */
export function writeGenerated(root: string): string[] {
  return STAGES.flatMap((stage) => {
    const files = stage(root).filter(stale(root));
    for (const { path, text } of files) {
      mkdirSync(dirname(`${root}/${path}`), { recursive: true });
      writeFileSync(`${root}/${path}`, text);
    }
    return files.map(({ path }) => path);
  });
}

if (import.meta.main) {
  const written = writeGenerated(ROOT);
  for (const path of written) console.log(`wrote ${path}`);
  if (written.length === 0) console.log('every generated file is up to date');
}
