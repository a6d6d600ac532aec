import { type Answer, exchange } from './exchange.ts';
import { PATIENCE, type Patience, patiently, StoreFailure } from './patience.ts';

// GitHub's cache service, protocol v2: Twirp calls to the results service, and signed addresses of block blobs. The field names and the
// answers are those that @actions/cache 6 sends and reads. Why that package is not used: adr/0015.

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Who asks, and for which form of content. */
export interface CacheServiceOptions {
  /** `ACTIONS_RESULTS_URL` */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN`: what it may read and write is decided by GitHub, from the ref of the run. */
  readonly token: string;
  /** Entries of another version are never found: 64 hex digits. */
  readonly version: string;
  readonly patience?: Patience;
}

/** An entry that was found. */
export interface Located {
  readonly key: string;
  /** Signed, and good for some minutes. */
  readonly url: string;
}

/** A part of an entry, in bytes. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** GitHub's cache service. Every method throws a `StoreFailure`. */
export interface CacheService {
  /** The entry of this key, else the newest whose key begins with it or with one of the prefixes, in their order. One request. */
  find(key: string, prefixes?: readonly string[]): Promise<Located | undefined>;
  /** The content of an entry, or a part of it. */
  download(entry: Located, maxBytes: number, range?: Range): Promise<Uint8Array>;
  /** Saves an entry, which never changes afterwards. `taken` where there is one of this key. */
  save(key: string, content: Uint8Array): Promise<'saved' | 'taken'>;
  /** The same for content that is too large to hold: the caller writes it to the address, as a block blob. */
  begin(key: string): Promise<Upload | 'taken'>;
}

/** An entry that is being written. */
export interface Upload {
  /** Signed, and good for some minutes. */
  readonly url: string;
  /** Ends it: from now on it is found, and never changes. */
  finish(bytes: number): Promise<void>;
}

type Message = Readonly<Record<string, unknown>>;

export function cacheService({ url, token, version, patience = PATIENCE }: CacheServiceOptions): CacheService {
  const base = new URL(url);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const call = async (method: string, message: Message, expected: readonly number[] = [200]): Promise<Answer> =>
    patiently(patience, () =>
      exchange(
        {
          method: 'POST',
          url: new URL(`/${SERVICE}/${method}`, base).href,
          name: method,
          headers,
          body: new TextEncoder().encode(JSON.stringify(message)),
          maxBytes: MAX_ANSWER_BYTES,
          expected,
        },
        patience,
      ),
    );
  const begin = async (key: string): Promise<Upload | 'taken'> => {
    // What this run holds is not known to the service, so a lost answer shows as a key that is taken.
    const created = await call('CreateCacheEntry', { key, version }, [200, 409]);
    if (created.status === 409) return 'taken';
    const { ok, signed_upload_url, message } = messageOf(created);
    if (ok !== true) throw new StoreFailure(`it takes no entry: ${String(message ?? 'no reason given')}`, { lasting: true });
    const finish = async (bytes: number): Promise<void> => {
      const finished = messageOf(await call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(bytes) }));
      if (finished.ok !== true) throw new StoreFailure('it did not keep the entry');
    };
    return { url: textOf(signed_upload_url), finish };
  };
  return {
    async find(key, prefixes = []) {
      const answer = await call('GetCacheEntryDownloadURL', { key, restore_keys: prefixes, version });
      const { ok, signed_download_url, matched_key } = messageOf(answer);
      if (ok !== true) return undefined;
      return { key: textOf(matched_key), url: textOf(signed_download_url) };
    },
    download: (entry, maxBytes, range) => downloadBlob(entry, maxBytes, range, patience),
    async save(key, content) {
      const upload = await begin(key);
      if (upload === 'taken') return upload;
      await putBlob(upload.url, 'upload', content, patience, { 'x-ms-blob-type': 'BlockBlob' });
      await upload.finish(content.length);
      return 'saved';
    },
    begin,
  };
}

async function downloadBlob({ url }: Located, maxBytes: number, range: Range | undefined, patience: Patience): Promise<Uint8Array> {
  const headers: Record<string, string> = range === undefined ? {} : { range: `bytes=${range.offset}-${range.offset + range.size - 1}` };
  const answer = await patiently(patience, () =>
    exchange({ method: 'GET', url, name: 'download', headers, maxBytes, expected: [200, 206] }, patience),
  );
  if (range === undefined || answer.status === 206) return answer.body;
  return answer.body.subarray(range.offset, range.offset + range.size);
}

/** Writes a blob or a part of one: https://learn.microsoft.com/rest/api/storageservices/put-blob, put-block, put-block-list. */
export async function putBlob(
  url: string,
  name: string,
  content: Uint8Array,
  patience: Patience,
  form: Readonly<Record<string, string>> = {},
): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', ...form };
  const request = { method: 'PUT', url, name, headers, body: content, maxBytes: MAX_ANSWER_BYTES, expected: [201] } as const;
  await patiently(patience, () => exchange(request, patience));
}

function messageOf({ body }: Answer): Message {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below.
  }
  throw new StoreFailure('it answered with something that is no message');
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new StoreFailure('its answer lacks a field');
}
