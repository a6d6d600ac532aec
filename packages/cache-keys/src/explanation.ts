import { additionField } from './addition.ts';
import type { CacheKey } from './cache-key.ts';
import { ECOSYSTEMS } from './ecosystems.ts';
import { SCHEME } from './key.ts';

/** One part of a key. Values hold names, numbers and hashes only, but for texts of `extra`, which are the caller's own. */
export interface KeyPart {
  readonly name: string;
  readonly value: string;
  readonly sentence: string;
}

/** Every part of a key, in the order in which they stand in it. */
export function keyParts({ trust, platform, tools, locked, lockFiles, additions }: CacheKey): readonly KeyPart[] {
  const libc = platform.libc === 'none' ? '' : `, with ${platform.libc}`;
  return [
    { name: 'scheme', value: String(SCHEME), sentence: 'how keys are made' },
    { name: 'trust domain', value: trust.domain, sentence: trust.reason },
    { name: 'platform', value: `${platform.os}-${platform.arch}-${platform.libc}`, sentence: `what built packages run on${libc}` },
    ...tools.map(({ tool, abi }) => ({
      name: tool,
      value: abi,
      sentence: tool === 'golang' ? 'the release of Go' : `the binary interface of ${tool}`,
    })),
    ...ECOSYSTEMS.flatMap((ecosystem) => {
      const hash = locked.get(ecosystem);
      if (hash === undefined) return [];
      const files = lockFiles.filter((file) => file.ecosystem === ecosystem);
      const packages = files.reduce((sum, file) => sum + file.packages, 0);
      return [
        { name: ecosystem, value: hash, sentence: `${count(packages, 'entry', 'entries')} in ${count(files.length, 'file', 'files')}` },
      ];
    }),
    ...additions.map((addition) => {
      const [name, value] = additionField(addition);
      return addition.kind === 'layout'
        ? { name, value, sentence: 'what lies where in node_modules, which is cached as it was installed' }
        : { name: `extra ${name}`, value, sentence: 'named by the workflow' };
    }),
  ];
}

/** The document of `schemas/cache-key.schema.json`. */
export function keyExplanation(cacheKey: CacheKey) {
  const { key, restoreKeys, paths, lockFiles, findings } = cacheKey;
  return {
    apiVersion: 'aiop.dev/v1',
    kind: 'CacheKey',
    key,
    restoreKeys,
    paths,
    parts: keyParts(cacheKey),
    lockFiles,
    findings: findings.map(({ code, message, hint, file = null }) => ({ code, message, hint, file })),
  } as const;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
