import { redactSecrets } from '@aiop/secrets';
import { sha256 } from './fingerprint.ts';
import type { GuardedStore } from './guarded-store.ts';
import { type Content, decodeRecord, encodeRecord, type ResultRecord } from './result-record.ts';

/** What the store answers to a fingerprint. */
export type Lookup =
  | { readonly state: 'found'; readonly record: ResultRecord; readonly log: Uint8Array }
  | { readonly state: 'none' }
  /** Something is there that must not be used. */
  | { readonly state: 'refused'; readonly why: string };

/** Results in a store: records by fingerprint, logs and packs by their own digest, so that what comes back can be checked. */
export class ResultStore {
  readonly #store: GuardedStore;

  constructor(store: GuardedStore) {
    this.#store = store;
  }

  get name(): string {
    return this.#store.name;
  }

  /** The result under a fingerprint, with its log. */
  async find(fingerprint: string): Promise<Lookup> {
    const bytes = await this.#store.get(`record-${fingerprint}`);
    if (bytes === undefined) return { state: 'none' };
    const record = decodeRecord(bytes);
    if (record === undefined) return { state: 'refused', why: 'its record cannot be read' };
    if (record.fingerprint !== fingerprint) return { state: 'refused', why: 'its record belongs to another fingerprint' };
    const log = record.log === undefined ? new Uint8Array() : await this.content('log', record.log);
    return log === undefined ? { state: 'refused', why: 'its log is missing or damaged' } : { state: 'found', record, log };
  }

  /** A piece of content, or undefined when it is missing or is not what it was. */
  async content(kind: 'log' | 'pack', { digest, size }: Content): Promise<Uint8Array | undefined> {
    const bytes = await this.#store.get(`${kind}-${digest}`);
    return bytes !== undefined && bytes.length === size && sha256(bytes) === digest ? bytes : undefined;
  }

  /** Saves a pack; undefined when the store would not take it. */
  async putPack(content: Uint8Array): Promise<Content | undefined> {
    return this.#put('pack', content);
  }

  /** Saves a result. The record goes last: without it the rest is never looked at. */
  async save(record: Omit<ResultRecord, 'log'>, log: Uint8Array): Promise<boolean> {
    const clean = await withoutSecrets(log);
    const stored = clean.length === 0 ? undefined : await this.#put('log', clean);
    if (clean.length > 0 && stored === undefined) return false;
    return this.#store.put(`record-${record.fingerprint}`, encodeRecord({ ...record, log: stored }));
  }

  async #put(kind: 'log' | 'pack', content: Uint8Array): Promise<Content | undefined> {
    const digest = sha256(content);
    return (await this.#store.put(`${kind}-${digest}`, content)) ? { digest, size: content.length } : undefined;
  }
}

/** A log as it may be kept: it may be handed to others who share the store. */
async function withoutSecrets(log: Uint8Array): Promise<Uint8Array> {
  if (log.length === 0) return log;
  const text = new TextDecoder().decode(log);
  const redacted = await redactSecrets(text);
  return redacted.text === text ? log : new TextEncoder().encode(redacted.text);
}
