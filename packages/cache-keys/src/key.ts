import type { Blake3 } from '@aiop/ids';
import type { TrustDomain } from '@aiop/trust';
import { type Addition, additionField } from './addition.ts';
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
  /** What else decides the content. */
  readonly additions: readonly Addition[];
  /** Paths that the caller added to the cache. */
  readonly ownPaths: readonly string[];
}

export interface Key {
  readonly key: string;
  /** From the most to the least specific; each is a beginning of the key that ends at the end of a part. All carry the trust domain. */
  readonly restoreKeys: readonly string[];
}

/** What `actions/cache` takes. */
const MAX_KEY_CHARACTERS = 512;

/** How many digits of the hash of an ecosystem may stand in a key, the first number that lets it be short enough. */
const SHOWN_DIGITS = [16, 8, 4] as const;

/**
 * `[prefix-]aiop-k1-<domain>-<os>-<arch>-<libc>-<tools>-<ecosystem>.<16 digits>-…-<64 digits>`; fewer digits where
 * very many ecosystems are found. The last part is BLAKE3 over every part, whole and length-prefixed, and alone decides; what stands before it is
 * there to be found by its beginning. It has no more than the 512 characters that `actions/cache` takes, and holds no comma, which it refuses.
 */
export function makeKey(parts: KeyParts, blake3: Blake3): Key {
  const { prefix, trustDomain, platform, tools, locked, additions, ownPaths } = parts;
  const { os, arch, libc } = platform;
  const lists = [
    [prefix, String(SCHEME), trustDomain, os, arch, libc],
    tools.flatMap(({ tool, abi }) => [tool, abi]),
    [...locked].flat(),
    additions.flatMap(additionField),
    ownPaths,
  ].map((list) => hashList(blake3, list));
  const domain = `${prefix === '' ? '' : `${prefix}-`}aiop-k${SCHEME}-${trustDomain}-`;
  const base = `${domain}${os}-${arch}-${libc}-`;
  const abi = tools.map(({ tool, abi: value }) => `${tool}.${value.replaceAll('-', '')}`).join('-');
  const whole = hashList(blake3, lists);
  const shown = SHOWN_DIGITS.map((digits) => beginningsOf(base, abi, locked, digits));
  const beginnings = shown.find((all) => (all.at(-1)?.length ?? 0) + whole.length <= MAX_KEY_CHARACTERS) ?? [base];
  const key = `${beginnings.at(-1)}${whole}`;
  // What package managers keep is addressed by content or by binary interface, so another tool's cache is sound; a path of the caller's
  // may not be.
  const restoreKeys = (ownPaths.length > 0 && abi !== '' ? beginnings.slice(1) : beginnings).toReversed();
  return { key, restoreKeys };
}

/** The beginnings of a key, from the shortest to the longest: its base, then one part more each. */
function beginningsOf(base: string, abi: string, locked: ReadonlyMap<Ecosystem, string>, digits: number): readonly string[] {
  const beginnings = [base];
  const ecosystems = [...locked].map(([ecosystem, hash]) => `${ecosystem.replaceAll('-', '')}.${hash.slice(0, digits)}`);
  for (const part of abi === '' ? ecosystems : [abi, ...ecosystems]) beginnings.push(`${beginnings.at(-1)}${part}-`);
  return beginnings;
}
