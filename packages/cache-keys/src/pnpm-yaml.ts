import { objectField } from './locked-package.ts';
import type { PnpmSections } from './pnpm-lines.ts';
import { parseYaml } from './yaml-document.ts';

/** The sections of `pnpm-lock.yaml` in any form of YAML. */
export function readPnpmYaml(text: string): PnpmSections {
  const { lockfileVersion, packages, overrides, patchedDependencies } = parseYaml('pnpm-lock.yaml', text);
  return {
    lockfileVersion,
    packages: Object.entries(objectField(packages ?? {}, 'packages')).map(([key, value]) => [
      key,
      objectField(objectField(value, `packages["${key}"]`).resolution, 'resolution'),
    ]),
    overrides: Object.entries(objectField(overrides ?? {}, 'overrides')),
    patches: Object.entries(objectField(patchedDependencies ?? {}, 'patchedDependencies')),
  };
}
