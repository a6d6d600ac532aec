import { createHash, randomUUID } from 'node:crypto';
import type { Clock, Store } from '@aiop/ports';
import type { CacheService, Located } from './cache-service.ts';
import { decodeIndex, encodeIndex, type IndexRow, MAX_INDEX_BYTES } from './github-index.ts';

/** What is smaller stands in the index itself. */
const INLINE_BYTES = 16 * 1024;
/** As much is held in memory at most before a pack of it is saved. */
const PACK_BYTES = 64 * 1024 * 1024;
/** Signed addresses are used for so long. */
const ADDRESS_MS = 5 * 60_000;

/** Which entries of the service a store keeps its results in. */
export interface GithubStoreOptions {
  readonly service: CacheService;
  readonly clock: Clock;
  /** Begins the key of every entry, such as `aiop-verify-protected`. */
  readonly prefix: string;
  /** Shards each save an index of their own; every one of them is read. */
  readonly shard: { readonly index: number; readonly count: number };
}

/**
 * A store in GitHub's cache: one small index entry with everything that is small, and packs for the rest, since GitHub counts entries and
 * uploads. The index is looked up once a run, at the first question. Nothing is saved before `finish`, unless it grows too large to hold,
 * and nothing at all where nothing is new.
 */
export function githubStore(options: GithubStoreOptions): Store {
  return new GithubStore(options);
}

class GithubStore implements Store {
  readonly name = 'github';
  readonly #service: CacheService;
  readonly #clock: Clock;
  readonly #prefix: string;
  readonly #lanes: readonly string[];
  readonly #ownLane: string;
  readonly #addresses = new Map<string, { readonly entry: Located; readonly atMs: number }>();
  readonly #added = new Map<string, IndexRow>();
  #loaded: Promise<Map<string, IndexRow>> | undefined;
  #pack = new Pack();

  constructor({ service, clock, prefix, shard }: GithubStoreOptions) {
    this.#service = service;
    this.#clock = clock;
    this.#prefix = prefix;
    this.#lanes = Array.from({ length: shard.count }, (_, lane) => this.#laneOf(lane + 1));
    this.#ownLane = this.#laneOf(shard.index);
  }

  #laneOf(number: number): string {
    return `${this.#prefix}-index-${number}-`;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const pending = this.#pack.find(key);
    if (pending !== undefined) return pending;
    const index = await this.#index();
    const row = this.#added.get(key) ?? index.get(key);
    if (row === undefined) return undefined;
    index.set(key, { ...row, usedMs: this.#clock.now() });
    const { place } = row;
    if (place.kind === 'inline') return place.content;
    const entry = await this.#addressOf(place.pack);
    return entry === undefined ? undefined : this.#service.download(entry, PACK_BYTES * 2, place);
  }

  async put(key: string, content: Uint8Array): Promise<void> {
    if (content.length < INLINE_BYTES) {
      this.#added.set(key, { usedMs: this.#clock.now(), place: { kind: 'inline', content } });
      return;
    }
    this.#pack.add(key, content);
    if (this.#pack.bytes >= PACK_BYTES) await this.#savePack();
  }

  async finish(): Promise<void> {
    await this.#savePack();
    if (this.#added.size === 0) return;
    const index = await this.#index();
    // Another job may have saved meanwhile: what it knows is kept.
    const newest = (await this.#readLane(this.#ownLane)) ?? new Map<string, IndexRow>();
    const content = encodeIndex(new Map([...newest, ...index, ...this.#added]));
    await this.#service.save(`${this.#ownLane}${randomUUID()}`, content);
  }

  /** A failed look is not kept: the next question looks again. */
  #index(): Promise<Map<string, IndexRow>> {
    this.#loaded ??= this.#readLanes().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  async #readLanes(): Promise<Map<string, IndexRow>> {
    const indexes = await Promise.all(this.#lanes.map((lane) => this.#readLane(lane)));
    return new Map(indexes.flatMap((index) => [...(index ?? [])]));
  }

  async #readLane(lane: string): Promise<Map<string, IndexRow> | undefined> {
    const entry = await this.#service.find(lane);
    return entry?.key.startsWith(lane) === true ? decodeIndex(await this.#service.download(entry, MAX_INDEX_BYTES)) : undefined;
  }

  async #addressOf(pack: string): Promise<Located | undefined> {
    const known = this.#addresses.get(pack);
    const nowMs = this.#clock.monotonic();
    if (known !== undefined && nowMs - known.atMs < ADDRESS_MS) return known.entry;
    const entry = await this.#service.find(pack);
    if (entry?.key !== pack) return undefined;
    this.#addresses.set(pack, { entry, atMs: nowMs });
    return entry;
  }

  async #savePack(): Promise<void> {
    const pack = this.#pack;
    if (pack.bytes === 0) return;
    this.#pack = new Pack();
    const content = pack.content();
    const key = `${this.#prefix}-pack-${createHash('sha256').update(content).digest('hex')}`;
    await this.#service.save(key, content);
    const usedMs = this.#clock.now();
    for (const [name, { offset, size }] of pack.places())
      this.#added.set(name, { usedMs, place: { kind: 'pack', pack: key, offset, size } });
  }
}

/** Contents one after another, on their way to the service. */
class Pack {
  readonly #contents = new Map<string, Uint8Array>();
  bytes = 0;

  add(key: string, content: Uint8Array): void {
    if (this.#contents.has(key)) return;
    this.#contents.set(key, content);
    this.bytes += content.length;
  }

  find(key: string): Uint8Array | undefined {
    return this.#contents.get(key);
  }

  content(): Uint8Array {
    return new Uint8Array(Buffer.concat([...this.#contents.values()]));
  }

  *places(): Iterable<readonly [string, { readonly offset: number; readonly size: number }]> {
    let offset = 0;
    for (const [key, { length: size }] of this.#contents) {
      yield [key, { offset, size }];
      offset += size;
    }
  }
}
