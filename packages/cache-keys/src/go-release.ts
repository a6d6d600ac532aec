import { posix } from 'node:path';
import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { programInPath } from './program-in-path.ts';

const MAX_VERSION_BYTES = 4096;

/**
 * The release of the go that `PATH` names, such as `go1.26.8`, as the file `VERSION` of its folder has it. Undefined where it has to be asked:
 * another program called go, or one that was built from its sources.
 */
export const goReleaseOf = (path: string | undefined, files: Files): string | undefined =>
  orNothing(() => {
    const program = programInPath('go', path ?? '', files);
    if (program === undefined || posix.basename(posix.dirname(program)) !== 'bin') return undefined;
    const version = posix.join(posix.dirname(posix.dirname(program)), 'VERSION');
    if (files.status(version)?.kind !== 'file') return undefined;
    const [first = ''] = new TextDecoder().decode(files.read(version, MAX_VERSION_BYTES)).split('\n');
    return GO_RELEASE.test(first) ? first : undefined;
  });

/** `go1.26.8`, `go1.27rc1`. */
export const GO_RELEASE: RegExp = /^go\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?$/;
