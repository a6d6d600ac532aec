import { createHash } from 'node:crypto';
import { UsageError, visible } from '@aiop/diagnostics';
import type { Store } from '@aiop/ports';
import { type Answer, exchange } from './exchange.ts';
import { PATIENCE, type Patience, patiently } from './patience.ts';

/** No entry of a store is larger: packs have 32 MiB. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;

/** Where a server of Turborepo's remote cache API is, and who asks. */
export interface TurborepoOptions {
  /** Of the server, without `/v8`. */
  readonly url: string;
  readonly token: string;
  /** A team's id (`team_…`) or its name; empty for none. */
  readonly team: string;
  /** How a setting is called where the user makes it. Default: as it is named here. */
  readonly where?: (setting: 'store-url' | 'store-token') => string;
  readonly patience?: Patience;
}

/**
 * A store on a server of Turborepo's remote cache API (https://turborepo.dev/docs/openapi), version 8. An entry is an artifact whose hash is
 * the SHA-256 of its key: servers may take nothing but hex digits.
 * @throws UsageError for an address that is none, or a token that is missing
 */
export function turborepoStore(options: TurborepoOptions): Store {
  const where = options.where ?? ((setting) => setting);
  const server = serverUrl(options.url, where('store-url'));
  if (options.token === '') throw missingToken(where('store-token'));
  const patience = options.patience ?? PATIENCE;
  const authorization = { authorization: `Bearer ${options.token}` };
  const urlOf = (key: string): string => {
    const url = new URL(server);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/v8/artifacts/${createHash('sha256').update(key).digest('hex')}`;
    if (options.team !== '') url.searchParams.set(/^team_[A-Za-z0-9]+$/.test(options.team) ? 'teamId' : 'slug', options.team);
    return url.href;
  };
  return {
    name: 'turborepo',
    async get(key) {
      const request = { method: 'GET', url: urlOf(key), name: 'reading', headers: authorization } as const;
      const limits = { maxBytes: MAX_ENTRY_BYTES, expected: [200, 404] };
      const { status, body }: Answer = await patiently(patience, () => exchange({ ...request, ...limits }, patience));
      return status === 404 ? undefined : body;
    },
    async put(key, content) {
      const headers = { ...authorization, 'content-type': 'application/octet-stream', 'x-artifact-duration': '0' };
      const request = { method: 'PUT', url: urlOf(key), name: 'saving', headers, body: content } as const;
      const limits = { maxBytes: 1024 * 1024, expected: [200, 201, 202, 204] };
      await patiently(patience, () => exchange({ ...request, ...limits }, patience));
    },
  };
}

function serverUrl(text: string, where: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '';
  if (fits) return url;
  throw new UsageError({
    what:
      text === ''
        ? 'it is missing'
        : `${visible(url === undefined ? text : `${url.protocol}//${url.host}`, 200)} is no address of a server`,
    where,
    expected: 'an http or https address without a user, a password or a query',
    fix: 'write the address of the server of the remote cache, such as https://cache.example.org',
  });
}

function missingToken(where: string): UsageError {
  return new UsageError({
    what: 'it is missing',
    where,
    expected: 'a token of the remote cache',
    fix: 'hand over a secret of the repository',
  });
}
