// What can go wrong between a client and the service, so that tests can make it happen.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * One request, before it is answered. `number` counts all requests from 1.
 * @typedef {{ readonly number: number, readonly kind: 'call' | 'upload' | 'download', readonly name: string }} Request
 */

/**
 * What goes wrong with a request: it is answered with an error, late, not to the end, or with a byte that was never stored.
 * @typedef {{ readonly fault: 'error', readonly status: number } | { readonly fault: 'late', readonly ms: number } |
 *   { readonly fault: 'cut' } | { readonly fault: 'lie' }} Fault
 */

/** @typedef {(request: Request) => Fault | undefined} Faults */

/**
 * Lets a fault happen that comes before the answer.
 * @param {Fault | undefined} fault
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether the request is at its end
 */
export async function struck(fault, response) {
  if (fault?.fault === 'late') await pause(fault.ms);
  if (fault?.fault === 'error') {
    const body = JSON.stringify({ code: 'internal', msg: 'a fault was asked for' });
    response.writeHead(fault.status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    return true;
  }
  if (fault?.fault === 'cut' && response.req.method !== 'GET') {
    response.destroy();
    return true;
  }
  return false;
}

/**
 * The bytes of a download as the fault leaves them: all, half of the first piece and then the end of the connection, or with a bit turned.
 * @param {Fault | undefined} fault
 */
export const spoilt = (fault) =>
  /** @param {AsyncIterable<Uint8Array>} chunks */
  async function* (chunks) {
    for await (const chunk of chunks) {
      if (fault?.fault === 'cut') {
        yield chunk.subarray(0, Math.floor(chunk.length / 2));
        throw new Error('the connection was cut');
      }
      if (fault?.fault === 'lie') {
        const lied = Uint8Array.from(chunk);
        const at = Math.floor(lied.length / 2);
        lied[at] = (lied[at] ?? 0) ^ 1;
        yield lied;
      } else yield chunk;
    }
  };
