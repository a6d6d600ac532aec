import { applyPatch, parsePatch } from '@aiop/patch';
import { baseTree } from './base-tree.ts';
import type { Step } from './work.ts';

/** A change as it was handed on, in unified format. */
export interface HandedPatch {
  /** How messages call it, such as its path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the tree of a change from its base and a patch, through safe-patch. An empty patch leaves the base as it is. */
export const rebuildFrom =
  ({ name, bytes }: HandedPatch): Step =>
  async (work, context) => {
    const { git } = context.ports;
    if (bytes.length === 0) {
      work.tree = await git.write.treeOf(work.base);
      return [];
    }
    const parsed = parsePatch(bytes, { name });
    if (!parsed.ok) return parsed.findings;
    const applied = await applyPatch(parsed.patch, await baseTree(work, context), work.policy);
    if (!applied.ok) return applied.findings;
    work.tree = await git.write.tree(work.base, applied.changes);
    return applied.findings;
  };
