// GitHub's services of caches and artifacts (results service, protocol v2) on this machine, for runs under act, which has neither.
// It is what @actions/cache 6 and @actions/artifact 6 talk to: Twirp calls with a runtime token, and signed addresses of block blobs.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Artifacts } from './results/artifacts.mjs';
import { BlobFolder, BlobRefusal } from './results/blob-folder.mjs';
import { download, upload } from './results/blob-requests.mjs';
import { Caches } from './results/caches.mjs';
import { spoilt, struck } from './results/faults.mjs';
import { mintToken, readToken } from './results/runtime-token.mjs';
import { TwirpError } from './results/twirp.mjs';

const LIFETIME_MS = 24 * 3_600_000;
const MAX_MESSAGE_BYTES = 2 ** 20;
const WHOLE_RUN = /** @type {const} */ ({
  run: 'local-run',
  job: 'local-job',
  scopes: [{ scope: 'refs/heads/main', permission: 'read-write' }],
});

/**
 * @typedef {import('./results/runtime-token.mjs').Grant} Grant
 * @typedef {import('./results/runtime-token.mjs').CacheScope} CacheScope
 * @typedef {import('./results/faults.mjs').Faults} Faults
 * @typedef {import('./results/faults.mjs').Fault} Fault
 * @typedef {{ readonly blobs: BlobFolder, readonly calls: Readonly<Record<string, import('./results/twirp.mjs').Call>> }} Room
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

/**
 * A service that runs.
 * @typedef {{
 *   readonly url: string,
 *   token(grant?: Partial<Grant>): string,
 *   environment(grant?: Partial<Grant>): Readonly<Record<string, string>>,
 *   requests(): readonly string[],
 *   close(): Promise<void>,
 * }} ResultsService
 */

/**
 * Starts the service on a free port of the loopback interface. It answers those who hold one of its tokens, and no one else.
 * @param {{ folder: string, cacheFolder?: string, faults?: Faults, now?: () => number }} options `folder` takes the artifacts, and the caches
 *   too unless `cacheFolder` names another, where they outlive the service; `faults` decides for each request what goes wrong with it
 * @returns {Promise<ResultsService>} `environment()` is what a job needs to find it, with a token for everything unless less is granted;
 *   `requests()` lists what was asked for, as `call CreateCacheEntry`
 */
export async function startResultsService({ folder, cacheFolder = join(folder, 'caches'), faults = () => undefined, now = Date.now }) {
  const service = new Service(new BlobFolder(cacheFolder), new BlobFolder(join(folder, 'artifacts')), faults, now);
  const server = createServer((request, response) => {
    service.answer(request, response).catch((error) => refuse(error, response));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the service listens on no port');
  service.url = `http://127.0.0.1:${address.port}/`;
  const { url } = service;
  return {
    url,
    token: (grant) => service.token(grant),
    environment: (grant) => ({
      ACTIONS_CACHE_SERVICE_V2: '1',
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: service.token(grant),
    }),
    requests: () => service.log,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Leads each request to the one who answers it, once it is known who asks. */
class Service {
  url = 'http://127.0.0.1/';
  /** @type {string[]} */
  log = [];
  #secret = randomBytes(32);
  #faults;
  #now;
  /** @type {ReadonlyMap<string, Room>} */
  #rooms;

  /** @param {BlobFolder} caches @param {BlobFolder} artifacts @param {Faults} faults @param {() => number} now */
  constructor(caches, artifacts, faults, now) {
    this.#faults = faults;
    this.#now = now;
    this.#rooms = new Map([
      ['CacheService', { blobs: caches, calls: new Caches(caches, now).calls }],
      ['ArtifactService', { blobs: artifacts, calls: new Artifacts(artifacts, now).calls }],
    ]);
  }

  /** @param {Partial<Grant>} [grant] */
  token(grant) {
    return mintToken({ ...WHOLE_RUN, ...grant }, this.#secret, this.#now() + LIFETIME_MS);
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async answer(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const [, kindOfPath = '', service = '', name = '', more] = pathname.split('/');
    const kind = kindOfPath === 'twirp' ? 'call' : request.method === 'PUT' ? 'upload' : 'download';
    this.log.push(`${kind} ${name}`);
    const fault = this.#faults({ number: this.log.length, kind, name });
    if (await struck(fault, response)) return;
    const room = this.#rooms.get(service.replace(/^github\.actions\.results\.api\.v1\./, ''));
    if (more !== undefined || room === undefined) throw new TwirpError('bad_route', `there is nothing at ${pathname}`);
    if (kindOfPath === 'twirp') await this.#call(room, service, name, request, response);
    else if (kindOfPath === 'blobs') await this.#blob(room.blobs, name, searchParams, request, response, fault);
    else throw new TwirpError('bad_route', `there is nothing at ${pathname}`);
  }

  /** @param {Room} room @param {string} service @param {string} method @param {IncomingMessage} request @param {ServerResponse} response */
  async #call({ calls }, service, method, request, response) {
    const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const grant = readToken(token, this.#secret, this.#now());
    if (grant === undefined) throw new TwirpError('unauthenticated', 'the token is not one of this service, or has expired');
    const run = Object.hasOwn(calls, method) ? calls[method] : undefined;
    if (run === undefined || request.method !== 'POST') throw new TwirpError('bad_route', `there is no call ${service}/${method}`);
    const store = service.slice(service.lastIndexOf('.') + 1);
    const links = {
      upload: (/** @type {string} */ blob) => this.#link(store, blob, 'w'),
      download: (/** @type {string} */ blob) => this.#link(store, blob, 'r'),
    };
    sendJson(response, 200, run(await readMessage(request), grant, links));
  }

  /**
   * @param {BlobFolder} blobs @param {string} name @param {URLSearchParams} query
   * @param {IncomingMessage} request @param {ServerResponse} response @param {Fault | undefined} fault
   */
  async #blob(blobs, name, query, request, response, fault) {
    const permission = request.method === 'PUT' ? 'w' : 'r';
    const [given, expires] = [Buffer.from(query.get('sig') ?? ''), query.get('se') ?? ''];
    const expected = Buffer.from(this.#signature(name, permission, expires));
    const sound = given.length === expected.length && timingSafeEqual(given, expected) && Number(expires) > this.#now();
    if (!sound) throw new BlobRefusal(403, 'AuthenticationFailed');
    if (permission === 'w') await upload(blobs, name, query, request, response);
    else if (request.method === 'GET' || request.method === 'HEAD') await download(blobs, name, request, response, spoilt(fault));
    else throw new BlobRefusal(405, 'UnsupportedHttpVerb');
  }

  /** @param {string} store @param {string} blob @param {'r' | 'w'} permission */
  #link(store, blob, permission) {
    const se = String(this.#now() + LIFETIME_MS);
    const query = new URLSearchParams({ sp: permission, se, sig: this.#signature(blob, permission, se) });
    return `${this.url}blobs/${store}/${blob}?${query}`;
  }

  /** @param {readonly string[]} fields */
  #signature(...fields) {
    return createHmac('sha256', this.#secret).update(JSON.stringify(fields)).digest('base64url');
  }
}

/** @param {IncomingMessage} request @returns {Promise<import('./results/twirp.mjs').Message>} */
async function readMessage(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MAX_MESSAGE_BYTES) throw new TwirpError('malformed', 'the request is too long');
  }
  try {
    const message = JSON.parse(body);
    if (typeof message === 'object' && message !== null && !Array.isArray(message)) return message;
  } catch {
    // said below
  }
  throw new TwirpError('malformed', 'the request is no object of JSON');
}

/** @param {ServerResponse} response @param {number} status @param {unknown} value */
function sendJson(response, status, value) {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

/** @param {unknown} error @param {ServerResponse} response */
function refuse(error, response) {
  // Half an answer is better cut than ended as if it were whole.
  if (response.headersSent) response.destroy();
  else if (error instanceof TwirpError) sendJson(response, error.status, { code: error.code, msg: error.message });
  else if (error instanceof BlobRefusal) {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${error.code}</Code><Message>${error.code}</Message></Error>`;
    const headers = { 'content-type': 'application/xml', 'content-length': body.length, 'x-ms-error-code': error.code };
    response.writeHead(error.status, headers).end(response.req.method === 'HEAD' ? undefined : body);
  } else sendJson(response, 500, { code: 'internal', msg: String(error) });
}
