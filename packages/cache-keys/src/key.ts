import type { Blake3 } from '@aiop/ids';
import type { TrustDomain } from '@aiop/trust';
import type { Ecosystem } from './ecosystems.ts';
import { hashList } from './hash-fields.ts';
import type { Platform } from './platform.ts';
import type { ToolAbi } from './tool-abi.ts';

/** The scheme of keys. Another number changes every key, never the meaning of one. */
export const SCHEME = 1;

/** Everything that a key is made of. Lists are in one order. */
export interface KeyParts {
  /** Letters, digits, `.`, `_` and `-`. */
  readonly prefix: string;
  readonly trustDomain: TrustDomain;
  readonly platform: Platform;
  readonly tools: readonly ToolAbi[];
  /** 64 hex digits each. */
  readonly locked: ReadonlyMap<Ecosystem, string>;
  /** What else decides the content, each with its hash or its text. */
  readonly extra: readonly (readonly [name: string, value: string])[];
  /** Paths that the caller added to the cache. */
  readonly ownPaths: readonly string[];
}

export interface Key {
  readonly key: string;
  /** From the most to the least specific; each is a beginning of the key that ends at the end of a part. All carry the trust domain. */
  readonly restoreKeys: readonly string[];
}

/**
 * `[prefix-]aiop-k1-<domain>-<os>-<arch>-<libc>-<tools>-<ecosystem>.<16 digits>-…-<64 digits>`. The last part is BLAKE3 over every part,
 * whole and length-prefixed, and alone decides; what stands before it is there to be found by its beginning. It stays far below the 512
 * characters that `actions/cache` takes, and holds no comma, which it refuses.
 */
export function makeKey(parts: KeyParts, blake3: Blake3): Key {
  const { prefix, trustDomain, platform, tools, locked, extra, ownPaths } = parts;
  const { os, arch, libc } = platform;
  const lists = [
    [prefix, String(SCHEME), trustDomain, os, arch, libc],
    tools.flatMap(({ tool, abi }) => [tool, abi]),
    [...locked].flat(),
    extra.flat(),
    ownPaths,
  ].map((list) => hashList(blake3, list));
  const domain = `${prefix === '' ? '' : `${prefix}-`}aiop-k${SCHEME}-${trustDomain}-`;
  const base = `${domain}${os}-${arch}-${libc}-`;
  const abi = tools.map(({ tool, abi: value }) => `${tool}.${value.replaceAll('-', '')}`).join('-');
  const beginnings = [base];
  for (const part of [...(abi === '' ? [] : [abi]), ...[...locked].map(([ecosystem, hash]) => `${ecosystem}.${hash.slice(0, 16)}`)]) {
    beginnings.push(`${beginnings.at(-1)}${part}-`);
  }
  const key = `${beginnings.at(-1)}${hashList(blake3, lists)}`;
  // What package managers keep is addressed by content or by binary interface, so another tool's cache is sound; a path of the caller's
  // may not be.
  const restoreKeys = (ownPaths.length > 0 && abi !== '' ? beginnings.slice(1) : beginnings).toReversed();
  return { key, restoreKeys };
}
