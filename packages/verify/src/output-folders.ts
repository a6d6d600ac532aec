import { compilePatterns } from './path-patterns.ts';
import type { TaskDefinition } from './task.ts';

/**
 * The folders that are outputs of a task with everything in them, such as `node_modules`, relative to the root; none where it declares anything else.
 * In a tree that is made for a run (`VerifyRequest.ownsTree`) they may stay from one verification to the next, whatever happened to them
 * meanwhile: they count only where they are the outputs byte for byte.
 */
export function outputFolders({ name, outputs = [] }: TaskDefinition): readonly string[] {
  const compiled = compilePatterns(name, 'outputs', outputs);
  return compiled.ok && compiled.value.isWhole ? compiled.value.roots.filter((root) => root !== '') : [];
}
