import { type Finding, nearest, UsageError } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import type { Files, GitWorkTree, ObjectId, Processes } from '@aiop/ports';
import { decideTrustDomain, type TrustDecision, type TrustDomain } from '@aiop/trust';
import type { Addition } from './addition.ts';
import { cachePaths } from './cache-paths.ts';
import { report } from './codes.ts';
import { ECOSYSTEMS, type Ecosystem } from './ecosystems.ts';
import { readExtra } from './extra.ts';
import { findLockFiles } from './find-lock-files.ts';
import { installedLayout } from './installed-layout.ts';
import { type Key, makeKey } from './key.ts';
import { LockFileReader } from './lock-file-reader.ts';
import { type LockFile, readLockedContent } from './locked-content.ts';
import type { OwnNode } from './node-abi.ts';
import { type Platform, platformOf } from './platform.ts';
import { probeTools, type ToolAbi } from './tool-abi.ts';

/** What a caller asks for. */
export interface CacheKeyRequest {
  /** The folder that the cache is for: absolute, real, with `/`. */
  readonly root: string;
  /** Names of ecosystems; `auto` stands for all that are found. */
  readonly ecosystems: readonly string[];
  /** Paths to cache besides those of the ecosystems. */
  readonly paths: readonly string[];
  /** Files whose bytes join the key, relative to the root, or `NAME=text`. */
  readonly extra: readonly string[];
  /** What the key begins with: at most 100 letters, digits, `.`, `_` and `-`. */
  readonly prefix: string;
  readonly trustDomain: 'auto' | TrustDomain;
  /** Operating system and processor, such as `linux-x64`. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The node that runs this, which need not be started again to tell what it is. */
  readonly ownNode: OwnNode;
}

export interface CacheKeyPorts {
  readonly files: Files;
  readonly processes: Processes;
  readonly blake3: Blake3;
  /** Absent where there is no repository. */
  readonly git?: Pick<GitWorkTree, 'root' | 'indexRaw'> & { resolveCommit(revision: 'HEAD'): Promise<ObjectId | undefined> };
}

/** A key and everything that it is made of. */
export interface CacheKey extends Key {
  /** Paths to cache, as `actions/cache` takes them. */
  readonly paths: readonly string[];
  readonly trust: TrustDecision;
  readonly platform: Platform;
  readonly tools: readonly ToolAbi[];
  readonly lockFiles: readonly LockFile[];
  readonly locked: ReadonlyMap<Ecosystem, string>;
  readonly additions: readonly Addition[];
  /** Warnings only. */
  readonly findings: readonly Finding[];
}

/**
 * The key of the caches of a folder: it changes exactly when what its lock files lock, the platform, the binary interface of the tools,
 * the trust domain or the scheme changes.
 * @throws UsageError for a request that cannot be meant, and beyond the limits of size and number
 */
export async function cacheKey(request: CacheKeyRequest, { files, processes, blake3, git }: CacheKeyPorts): Promise<CacheKey> {
  const { root, environment, ownNode, paths: ownPaths } = request;
  const prefix = checkedPrefix(request.prefix);
  const wanted = chosenEcosystems(request.ecosystems);
  const trust = decideTrustDomain(request.trustDomain, environment, await git?.resolveCommit('HEAD'));
  const reader = new LockFileReader(root, files, blake3);
  const locked = await readLockedContent(await findLockFiles(root, files, git), wanted, reader, blake3);
  const found = [...locked.hashes.keys()];
  const probed = await probeTools(found, root, { processes, files, environment, ownNode });
  const platform = platformOf(request.platform, files);
  const additions = [...readExtra(request.extra, reader), ...installedLayout(ownPaths, locked.files, reader)];
  const parts = { prefix, trustDomain: trust.domain, platform, tools: probed.tools, locked: locked.hashes, additions };
  return {
    ...makeKey({ ...parts, ownPaths: [...new Set(ownPaths)].sort() }, blake3),
    paths: [...new Set([...cachePaths(found, platform.os, environment), ...ownPaths])],
    trust,
    platform,
    tools: probed.tools,
    lockFiles: locked.files,
    locked: locked.hashes,
    additions,
    findings: [...raisedTrust(trust), ...missing(request.ecosystems, found), ...locked.findings, ...probed.findings],
  };
}

function raisedTrust({ domain, doubt }: TrustDecision): readonly Finding[] {
  return doubt === undefined ? [] : [report('AIOP-K007', { message: `trust-domain is ${domain}, but ${doubt}` })];
}

/** The ecosystems of these names, all of them for `auto` or none. @throws UsageError for a name that is none */
export function chosenEcosystems(names: readonly string[]): readonly Ecosystem[] {
  for (const name of names) {
    if (name === 'auto' || isEcosystem(name)) continue;
    const near = nearest(name, ECOSYSTEMS);
    throw new UsageError({
      what: `"${name}" is not an ecosystem that is read`,
      where: 'input ecosystems',
      expected: `auto, ${ECOSYSTEMS.join(', ')}`,
      fix: near === undefined ? 'name its lock file in extra, and its folder in paths' : `write ${near}`,
    });
  }
  const named = ECOSYSTEMS.filter((ecosystem) => names.includes(ecosystem));
  return named.length === 0 || names.includes('auto') ? ECOSYSTEMS : named;
}

const isEcosystem = (name: string): name is Ecosystem => ECOSYSTEMS.some((ecosystem) => ecosystem === name);

/** A warning for each ecosystem that was named and not found, or one where nothing was found at all. */
function missing(names: readonly string[], found: readonly Ecosystem[]): Finding[] {
  const absent = ECOSYSTEMS.filter((ecosystem) => names.includes(ecosystem) && !found.includes(ecosystem));
  if (absent.length > 0) return absent.map((ecosystem) => report('AIOP-K002', { message: `there is no lock file of ${ecosystem}` }));
  if (found.length > 0) return [];
  return [report('AIOP-K002', { message: 'there is no lock file of a known ecosystem: the key is one of the platform only' })];
}

function checkedPrefix(prefix: string): string {
  if (/^[A-Za-z0-9._-]{0,100}$/.test(prefix)) return prefix;
  throw new UsageError({
    what: 'it holds other characters, or more than 100',
    where: 'input prefix',
    expected: 'at most 100 letters, digits, dots, underscores and hyphens',
    fix: 'shorten it, or put a hyphen where another character stands',
  });
}
