// The part of Azure's REST interface of block blobs that GitHub's clients use: Put Blob, Put Block, Put Block List, Get Blob, Get Blob Properties.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { BlobRefusal } from './blob-folder.mjs';

const MAX_LIST_BYTES = 8 * 2 ** 20;

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('./blob-folder.mjs').BlobFolder} BlobFolder
 */

/**
 * Takes one upload.
 * @param {BlobFolder} blobs
 * @param {string} name
 * @param {URLSearchParams} query
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
export async function upload(blobs, name, query, request, response) {
  const { headers } = request;
  const md5 = headers['content-md5'];
  const contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
  const part = query.get('comp');
  if (part === 'block') await blobs.putBlock(name, query.get('blockid') ?? '', request, { md5: md5?.toString() });
  else if (part === 'blocklist') await blobs.putBlockList(name, await readBlockList(request), { contentType });
  else if (part !== null) throw new BlobRefusal(400, 'InvalidQueryParameterValue');
  else if (headers['x-ms-blob-type'] !== 'BlockBlob') throw new BlobRefusal(400, 'InvalidHeaderValue');
  else await blobs.put(name, request, { contentType, md5: md5?.toString() });
  response.writeHead(201, { etag: blobs.get(name)?.tag ?? '"block"', 'x-ms-version': '2025-11-05', 'content-length': 0 }).end();
}

/** The ids of a block list in their order. @param {IncomingMessage} request */
async function readBlockList(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MAX_LIST_BYTES) throw new BlobRefusal(413, 'RequestBodyTooLarge');
  }
  if (!body.includes('<BlockList')) throw new BlobRefusal(400, 'InvalidXmlDocument');
  return [...body.matchAll(/<(Latest|Uncommitted)>([A-Za-z0-9+/=]+)<\/\1>/g)].map(([, , block = '']) => block);
}

/**
 * Sends a blob or a range of it.
 * @param {BlobFolder} blobs
 * @param {string} name
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {(chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>} through what the bytes pass on their way
 */
export async function download(blobs, name, request, response, through) {
  const blob = blobs.get(name);
  if (blob === undefined) throw new BlobRefusal(404, 'BlobNotFound');
  const { 'x-ms-range': own, range: standard, 'if-match': match } = request.headers;
  if (match !== undefined && match !== '*' && match !== blob.tag) throw new BlobRefusal(412, 'ConditionNotMet');
  const range = readRange(own?.toString() ?? standard, blob.size);
  const { first, last } = range ?? { first: 0, last: blob.size - 1 };
  response.writeHead(range === undefined ? 200 : 206, {
    'content-length': last - first + 1,
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    etag: blob.tag,
    'x-ms-blob-type': 'BlockBlob',
    ...(range === undefined ? {} : { 'content-range': `bytes ${first}-${last}/${blob.size}` }),
  });
  if (request.method === 'HEAD' || last < first) response.end();
  else await pipeline(createReadStream(blobs.path(name), { start: first, end: last }), through, response);
}

/**
 * A single range of bytes (RFC 9110, 14.1.2), both ends counted; undefined where none is asked for.
 * @param {string | undefined} header
 * @param {number} length
 */
function readRange(header, length) {
  if (header === undefined) return undefined;
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header) ?? [];
  const first = Number(from);
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (from === '' || first > last) throw new BlobRefusal(416, 'InvalidRange');
  return { first, last };
}
