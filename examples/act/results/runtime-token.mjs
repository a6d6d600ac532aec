// Runtime tokens as GitHub gives them to a job: which run and job speaks, and which cache scopes it may read and write.
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A branch or another scope of caches. A job of a branch reads its own scope and those of its base and default branch, in this order.
 * @typedef {{ readonly scope: string, readonly permission: 'read' | 'write' | 'read-write' }} CacheScope
 */

/**
 * Who asks, and what it may do with caches.
 * @typedef {{ readonly run: string, readonly job: string, readonly scopes: readonly CacheScope[] }} Grant
 */

const READ = 1;
const WRITE = 2;
const PERMISSIONS = /** @type {const} */ ({ read: READ, write: WRITE, 'read-write': READ | WRITE });

/** @param {unknown} value */
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param {string} text @param {Uint8Array} secret */
const signature = (text, secret) => createHmac('sha256', secret).update(text).digest();

/**
 * A JSON Web Token (RFC 7519, HS256) with the claims that the clients and this service read: `scp`, `ac` (as a string of JSON) and `exp`.
 * @param {Grant} grant
 * @param {Uint8Array} secret
 * @param {number} expiresAtMs
 */
export function mintToken({ run, job, scopes }, secret, expiresAtMs) {
  const ac = JSON.stringify(scopes.map(({ scope, permission }) => ({ Scope: scope, Permission: PERMISSIONS[permission] })));
  const claims = { scp: `Actions.Results:${run}:${job}`, ac, exp: Math.floor(expiresAtMs / 1000) };
  const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${text}.${signature(text, secret).toString('base64url')}`;
}

/**
 * What a token grants, or undefined where it is not one of ours, has been changed, or has expired.
 * @param {string} token
 * @param {Uint8Array} secret
 * @param {number} nowMs
 * @returns {Grant | undefined}
 */
export function readToken(token, secret, nowMs) {
  const [header = '', payload = '', signed = '', more] = token.split('.');
  const expected = signature(`${header}.${payload}`, secret);
  const given = Buffer.from(signed, 'base64url');
  if (more !== undefined || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const { scp, ac, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const [, run = '', job = ''] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp) ?? [];
  if (run === '' || exp * 1000 <= nowMs) return undefined;
  const scopes = JSON.parse(ac).map((/** @type {{ Scope: string, Permission: number }} */ { Scope, Permission }) => ({
    scope: Scope,
    permission: (Permission & READ) === 0 ? 'write' : (Permission & WRITE) === 0 ? 'read' : 'read-write',
  }));
  return { run, job, scopes };
}
