import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** The node that runs this: its program, absolute and without links, and the number of its binary interface. */
export interface OwnNode {
  readonly program: string;
  readonly abi: string;
}

/** Links on the way from a name in `PATH` to the program. */
const MAX_LINKS = 16;
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * The binary interface of the node that `PATH` names, where that can be told without starting it, which takes as long as everything else here:
 * it is the node that runs this, or it lies in a folder that has its version in its name (as those of hosted runners and of nvm do), with a header
 * of the same version beside it. Undefined where it has to be asked.
 */
export function nodeAbiOf(path: string | undefined, own: OwnNode, files: Files): string | undefined {
  try {
    const program = programIn(path ?? '', files);
    if (program === undefined) return undefined;
    return program === own.program ? own.abi : abiBeside(program, files);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The first `node` of `PATH`, links followed. Undefined for a `PATH` with anything but absolute folders before it. */
function programIn(path: string, files: Files): string | undefined {
  for (const folder of path.split(':')) {
    if (!folder.startsWith('/')) return undefined;
    let program = posix.join(folder, 'node');
    let status = files.status(program);
    for (let links = 0; status?.kind === 'link' && links < MAX_LINKS; links++) {
      program = posix.resolve(posix.dirname(program), files.readLink(program));
      status = files.status(program);
    }
    if (status?.kind === 'file' && status.executable) return program;
    if (status !== undefined) return undefined;
  }
  return undefined;
}

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
