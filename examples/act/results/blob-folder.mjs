// Blobs in a folder, written as a block blob of Azure is: whole, or in blocks that a list then puts in order.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * What a blob is once it is written. `digest` is the SHA-256 of its bytes in hexadecimal, `tag` changes with each writing.
 * @typedef {{ readonly size: number, readonly digest: string, readonly contentType: string, readonly tag: string }} Blob
 */

/** A request of a client that Azure would refuse with this status and code. */
export class BlobRefusal extends Error {
  /**
   * @param {number} status
   * @param {string} code
   */
  constructor(status, code) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

export class BlobFolder {
  /** @type {Map<string, Blob>} */
  #written = new Map();
  /** @type {Map<string, Map<string, string>>} the blocks that wait for their list: by blob, the file of each */
  #blocks = new Map();
  #sealed = new Set();
  #files = 0;

  /** @param {string} folder made when it is not there */
  constructor(folder) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @param {string} name the file of a blob */
  path(name) {
    return join(this.folder, name);
  }

  /** @param {string} name */
  get(name) {
    return this.#written.get(name);
  }

  /**
   * Takes up a blob that an earlier run has left in the folder.
   * @param {string} name
   * @param {Blob} blob
   */
  adopt(name, blob) {
    if (!existsSync(this.path(name)) || statSync(this.path(name)).size !== blob.size) return false;
    this.#written.set(name, blob);
    this.#sealed.add(name);
    return true;
  }

  /** From now on the blob can only be read. @param {string} name */
  seal(name) {
    this.#sealed.add(name);
  }

  /** @param {string} name */
  remove(name) {
    this.#written.delete(name);
    this.#dropBlocks(name);
    rmSync(this.path(name), { force: true });
  }

  /**
   * Put Blob: all bytes at once.
   * @param {string} name
   * @param {AsyncIterable<Uint8Array>} body
   * @param {{ contentType: string, md5?: string | undefined }} headers
   */
  async put(name, body, { contentType, md5 }) {
    this.#refuseSealed(name);
    const { file, digest } = await this.#receive(body, md5);
    this.#commit(name, file, digest, contentType);
  }

  /**
   * Put Block: one part, which counts once a list names it.
   * @param {string} name
   * @param {string} block
   * @param {AsyncIterable<Uint8Array>} body
   * @param {{ md5?: string | undefined }} headers
   */
  async putBlock(name, block, body, { md5 }) {
    this.#refuseSealed(name);
    if (block === '' || Buffer.from(block, 'base64').length > 64) throw new BlobRefusal(400, 'InvalidQueryParameterValue');
    const { file } = await this.#receive(body, md5);
    const blocks = this.#blocks.get(name) ?? new Map();
    this.#blocks.set(name, blocks);
    rmSync(blocks.get(block) ?? '', { force: true });
    blocks.set(block, file);
  }

  /**
   * Put Block List: the blob becomes these blocks in this order.
   * @param {string} name
   * @param {readonly string[]} list
   * @param {{ contentType: string }} headers
   */
  async putBlockList(name, list, { contentType }) {
    this.#refuseSealed(name);
    const blocks = this.#blocks.get(name) ?? new Map();
    const files = list.map((block) => {
      const file = blocks.get(block);
      if (file === undefined) throw new BlobRefusal(400, 'InvalidBlockList');
      return file;
    });
    const { file, digest } = await this.#receive(concatenated(files), undefined);
    this.#commit(name, file, digest, contentType);
    this.#dropBlocks(name);
  }

  /** @param {string} name */
  #refuseSealed(name) {
    if (this.#sealed.has(name)) throw new BlobRefusal(409, 'BlobImmutableDueToPolicy');
  }

  /** @param {string} name */
  #dropBlocks(name) {
    for (const file of this.#blocks.get(name)?.values() ?? []) rmSync(file, { force: true });
    this.#blocks.delete(name);
  }

  /** @param {AsyncIterable<Uint8Array>} body @param {string | undefined} md5 */
  async #receive(body, md5) {
    const file = this.path(`part-${process.pid}-${this.#files++}`);
    const [sha256, given] = [createHash('sha256'), createHash('md5')];
    try {
      await pipeline(body, hashing(md5 === undefined ? [sha256] : [sha256, given]), createWriteStream(file));
      if (md5 !== undefined && given.digest('base64') !== md5) throw new BlobRefusal(400, 'Md5Mismatch');
    } catch (error) {
      rmSync(file, { force: true });
      throw error;
    }
    return { file, digest: sha256.digest('hex') };
  }

  /** @param {string} name @param {string} file @param {string} digest @param {string} contentType */
  #commit(name, file, digest, contentType) {
    // It may have been sealed while the bytes came.
    this.#refuseSealed(name);
    renameSync(file, this.path(name));
    this.#written.set(name, { size: statSync(this.path(name)).size, digest, contentType, tag: `"${digest.slice(0, 16)}"` });
  }
}

/** @param {readonly string[]} files */
async function* concatenated(files) {
  for (const file of files) yield* createReadStream(file);
}

/** @param {readonly import('node:crypto').Hash[]} hashes */
const hashing = (hashes) =>
  /** @param {AsyncIterable<Uint8Array>} source */
  async function* (source) {
    for await (const chunk of source) {
      for (const hash of hashes) hash.update(chunk);
      yield chunk;
    }
  };
