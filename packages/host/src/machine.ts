import { systemClock, systemRandom } from './clock.ts';
import { nodeFiles } from './files.ts';
import { fileLocks } from './locks.ts';
import { nodeProcesses } from './processes.ts';

/** Every port that this machine implements, for whoever wires a domain. */
export const machine = {
  files: nodeFiles,
  locks: fileLocks,
  processes: nodeProcesses,
  clock: systemClock,
  random: systemRandom,
  /** Operating system and processor, such as `linux-x64`. */
  platform: `${process.platform}-${process.arch}`,
  /** The node that runs this: its program, without links, and the number of its binary interface. */
  ownNode: { program: process.execPath, abi: process.versions.modules },
} as const;
