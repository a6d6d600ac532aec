import { posix } from 'node:path';
import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { programInPath } from './program-in-path.ts';

/** The node that runs this: its program, absolute and without links, and the number of its binary interface. */
export interface OwnNode {
  readonly program: string;
  readonly abi: string;
}

const MAX_HEADER_BYTES = 64 * 1024;

/**
 * The binary interface of the node that `PATH` names, where that can be told without starting it, which takes as long as everything else here:
 * it is the node that runs this, or it lies in a folder that has its version in its name (as those of hosted runners and of nvm do), with a header
 * of the same version beside it. Undefined where it has to be asked.
 */
export const nodeAbiOf = (path: string | undefined, own: OwnNode, files: Files): string | undefined =>
  orNothing(() => {
    const program = programInPath('node', path ?? '', files);
    if (program === undefined) return undefined;
    return program === own.program ? own.abi : abiBeside(program, files);
  });

function abiBeside(program: string, files: Files): string | undefined {
  const root = posix.dirname(posix.dirname(program));
  const header = posix.join(root, 'include/node/node_version.h');
  if (files.status(header)?.kind !== 'file') return undefined;
  const text = new TextDecoder().decode(files.read(header, MAX_HEADER_BYTES));
  const number = (name: string): string | undefined => new RegExp(`^#define ${name} (\\d{1,5})$`, 'm').exec(text)?.[1];
  const version = ['NODE_MAJOR_VERSION', 'NODE_MINOR_VERSION', 'NODE_PATCH_VERSION'].map(number).join('.');
  const isNamed = root.split('/').some((segment) => segment === version || segment === `v${version}`);
  return isNamed ? number('NODE_MODULE_VERSION') : undefined;
}
