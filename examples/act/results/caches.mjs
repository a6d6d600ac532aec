// github.actions.results.api.v1.CacheService: entries that are written once and found by key, by version and by the scopes of who asks.
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { size, TwirpError, text } from './twirp.mjs';

/**
 * @typedef {{ readonly id: string, readonly key: string, readonly version: string, readonly scope: string, readonly blob: string,
 *   readonly createdAtMs: number, readonly content: import('./blob-folder.mjs').Blob }} CacheEntry
 */

/** @typedef {import('./runtime-token.mjs').Grant} Grant */

const ENTRY = /^(cache-[0-9a-f-]{36})\.json$/;
const MAX_KEY_LENGTH = 512;

export class Caches {
  /** @type {CacheEntry[]} oldest first */
  #entries = [];
  /** @type {Map<string, string>} keys that are being uploaded, and their blobs */
  #reserved = new Map();
  #blobs;
  #now;

  /**
   * @param {import('./blob-folder.mjs').BlobFolder} blobs what an earlier run has left in its folder is there again
   * @param {() => number} now
   */
  constructor(blobs, now) {
    this.#blobs = blobs;
    this.#now = now;
    const names = existsSync(blobs.folder) ? readdirSync(blobs.folder).filter((name) => ENTRY.test(name)) : [];
    const kept = names.map((name) => /** @type {CacheEntry} */ (JSON.parse(readFileSync(blobs.path(name), 'utf8'))));
    this.#entries = kept
      .filter(({ blob, content }) => blobs.adopt(blob, content))
      .sort((one, other) => one.createdAtMs - other.createdAtMs || Number(one.id) - Number(other.id));
  }

  /** @returns {Readonly<Record<string, import('./twirp.mjs').Call>>} */
  get calls() {
    return {
      CreateCacheEntry: (request, grant, links) => this.#create(request, grant, links),
      FinalizeCacheEntryUpload: (request, grant) => this.#finalize(request, grant),
      GetCacheEntryDownloadURL: (request, grant, links) => this.#find(request, grant, links),
    };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant @param {import('./twirp.mjs').Links} links */
  #create(request, grant, links) {
    const [key, version] = [cacheKey(text(request, 'key')), text(request, 'version')];
    const scope = writableScope(grant);
    if (scope === undefined) return { ok: false, message: 'cache write denied: the token of this run may not write caches' };
    const name = reservation(scope, version, key);
    if (this.#reserved.has(name) || this.#exact(key, version, scope) !== undefined) {
      throw new TwirpError('already_exists', 'cache entry with the same key, version, and scope already exists');
    }
    const blob = `cache-${randomUUID()}`;
    this.#reserved.set(name, blob);
    return { ok: true, signed_upload_url: links.upload(blob) };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
  #finalize(request, grant) {
    const [key, version, bytes] = [cacheKey(text(request, 'key')), text(request, 'version'), size(request, 'size_bytes')];
    const scope = writableScope(grant) ?? '';
    const blob = this.#reserved.get(reservation(scope, version, key));
    if (blob === undefined) throw new TwirpError('not_found', 'no upload of this key and version was begun');
    const content = this.#blobs.get(blob);
    if (content === undefined) throw new TwirpError('failed_precondition', 'nothing was uploaded');
    if (content.size !== bytes) throw new TwirpError('invalid_argument', `${content.size} bytes were uploaded, not ${bytes}`);
    this.#blobs.seal(blob);
    this.#reserved.delete(reservation(scope, version, key));
    const id = String(Number(this.#entries.at(-1)?.id ?? 0) + 1);
    const entry = { id, key, version, scope, blob, createdAtMs: this.#now(), content };
    this.#entries.push(entry);
    writeFileSync(this.#blobs.path(`${blob}.json`), JSON.stringify(entry));
    return { ok: true, entry_id: id };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant @param {import('./twirp.mjs').Links} links */
  #find(request, grant, links) {
    const [key, version] = [cacheKey(text(request, 'key')), text(request, 'version')];
    const restoreKeys = Array.isArray(request.restore_keys) ? request.restore_keys.map((prefix) => cacheKey(String(prefix))) : [];
    const readable = grant.scopes.filter(({ permission }) => permission !== 'write');
    if (readable.length === 0) throw new TwirpError('permission_denied', 'cache read denied: the token of this run may not read caches');
    for (const { scope } of readable) {
      const entry = this.#exact(key, version, scope) ?? this.#firstNewest([key, ...restoreKeys], version, scope);
      if (entry !== undefined) return { ok: true, signed_download_url: links.download(entry.blob), matched_key: entry.key };
    }
    return { ok: false };
  }

  /** @param {string} key @param {string} version @param {string} scope */
  #exact(key, version, scope) {
    return this.#entries.find((entry) => entry.key === key && entry.version === version && entry.scope === scope);
  }

  /** The newest entry of the first prefix that has one. @param {readonly string[]} prefixes @param {string} version @param {string} scope */
  #firstNewest(prefixes, version, scope) {
    for (const prefix of prefixes) {
      const found = this.#entries.findLast((entry) => entry.key.startsWith(prefix) && entry.version === version && entry.scope === scope);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** @param {string} key */
function cacheKey(key) {
  if (key.length > MAX_KEY_LENGTH || key.includes(',')) {
    throw new TwirpError('invalid_argument', `a key has at most ${MAX_KEY_LENGTH} characters and no comma`);
  }
  return key;
}

/** @param {Grant} grant */
const writableScope = ({ scopes }) => scopes.find(({ permission }) => permission !== 'read')?.scope;

/** @param {string} scope @param {string} version @param {string} key */
const reservation = (scope, version, key) => JSON.stringify([scope, version, key]);
