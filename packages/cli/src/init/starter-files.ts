import { join } from 'node:path';
import { loadConfig, readConfig, renderStarterConfig, surroundingsOf } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { renderStarterPlan } from '@aiop/plan';
import { CALLING_WORKFLOW } from './calling-workflow.gen.ts';

const CONFIG = 'aiop.yaml';
const PLAN = 'modification_plan.yaml';
const WORKFLOW = '.github/workflows/aiop.yml';

/** A file that a repository starts with. `kept`: something stands there already, whatever it is. */
export interface StarterFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly state: 'new' | 'kept';
  readonly text: string;
}

/**
 * The files that a repository starts with, worked out from what it holds.
 * @param root absolute path of its work tree
 * @param tracked names in that folder that git knows
 * @throws UsageError where a file would lie behind a link, or where an `aiop.yaml` that is there is wrong
 */
export function starterFiles(root: string, tracked: ReadonlySet<string>): readonly StarterFile[] {
  const config = renderStarterConfig(surroundingsOf(root, nodeFiles), tracked);
  const files = [
    [CONFIG, config],
    [PLAN, renderStarterPlan(taskNames(root, config))],
    [WORKFLOW, CALLING_WORKFLOW],
  ] as const;
  return files.map(([path, text]) => {
    refuseDetour(root, path);
    const there = nodeFiles.status(join(root, path)) !== undefined;
    return { path, state: there ? 'kept' : 'new', text };
  });
}

/** The tasks of the configuration that the repository has, or will have. */
function taskNames(root: string, starter: string): readonly string[] {
  if (nodeFiles.status(join(root, CONFIG)) !== undefined) return loadConfig(root, nodeFiles).tasks.map(({ name }) => name);
  const read = readConfig({ path: CONFIG, bytes: new TextEncoder().encode(starter) });
  if (!read.ok) throw new Error(`the starting configuration is not sound: ${read.findings.map(({ message }) => message).join(', ')}`);
  return read.value.tasks.map(({ name }) => name);
}

/** A link on the way could lead out of the repository. */
function refuseDetour(root: string, path: string): void {
  const segments = path.split('/').slice(0, -1);
  for (const [index] of segments.entries()) {
    const place = segments.slice(0, index + 1).join('/');
    const kind = nodeFiles.status(join(root, place))?.kind ?? 'directory';
    if (kind === 'directory') continue;
    throw new UsageError({
      what: kind === 'link' ? 'it is a symbolic link' : 'it is no folder',
      where: place,
      expected: `a folder for ${path}`,
      fix: 'replace it with a folder, or write the file by hand',
    });
  }
}
