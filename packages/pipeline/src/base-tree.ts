import type { BaseTree } from '@aiop/patch';
import type { RunContext, Work } from './work.ts';

/** The base of a workstream, as safe-patch reads it. */
export async function baseTree({ base }: Work, { ports: { git } }: RunContext): Promise<BaseTree> {
  return { entries: await git.listTree(base), readBlobs: (oids) => git.readBlobs(oids) };
}
