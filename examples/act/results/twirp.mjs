// The wire form of the services: JSON over HTTP, with the errors of Twirp 7 (https://twitchtv.github.io/twirp/docs/errors.html).

const STATUS = /** @type {const} */ ({
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  failed_precondition: 412,
});

/** An error that the client gets to see, with its code of Twirp. */
export class TwirpError extends Error {
  /**
   * @param {keyof typeof STATUS} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
    this.status = STATUS[code];
  }
}

/**
 * The fields of a request. Clients leave out what is empty, and write 64-bit numbers as strings.
 * @typedef {{ readonly [field: string]: unknown }} Message
 */

/**
 * One call of a service: from the fields of the request and the one who asks to the fields of the answer.
 * @typedef {(request: Message, grant: import('./runtime-token.mjs').Grant, links: Links) => Message} Call
 */

/**
 * Makes addresses of blobs that carry their own permission.
 * @typedef {{ upload(blob: string): string, download(blob: string): string }} Links
 */

/**
 * A field that must be a text and not empty.
 * @param {Message} message
 * @param {string} field
 */
export function text(message, field) {
  const value = message[field];
  if (typeof value !== 'string' || value === '') throw new TwirpError('invalid_argument', `${field} must be a text that is not empty`);
  return value;
}

/**
 * A field that must be a whole number from 0, given as the JSON form of an int64.
 * @param {Message} message
 * @param {string} field
 */
export function size(message, field) {
  const value = message[field] ?? '0';
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value))
    throw new TwirpError('invalid_argument', `${field} must be a number of bytes`);
  return Number(value);
}
