import { canonicalJson } from '@aiop/ids';
import type { Clock, Files } from '@aiop/ports';
import { tornPath } from './paths.ts';

/**
 * Moves torn bytes out of a file of lines into the file beside it that ends in `.torn` (one JSON object a line: `byte`, `ts`, and the
 * bytes in base 64), then cuts the file to `size`. They are on disk there before they go here.
 */
export function quarantineTail(
  path: string,
  size: number,
  torn: Uint8Array,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
): void {
  const record = { byte: size, ts: new Date(clock.now()).toISOString(), torn: Buffer.from(torn).toString('base64') };
  files.append(tornPath(path), `${canonicalJson(record)}\n`);
  files.truncate(path, size);
}
