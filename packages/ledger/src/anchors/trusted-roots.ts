import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

const MAX_ROOTS_BYTES = 1 << 20;

/**
 * Reads trusted roots of Sigstore (https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto): one JSON document, or one a line, as
 * `gh attestation trusted-root` prints them.
 * @throws UsageError where there is no such file, and for what is no JSON object
 */
export function readRoots(path: string, directory: string, files: Files): readonly object[] {
  const text = Buffer.from(files.read(posix.resolve(directory, path), MAX_ROOTS_BYTES)).toString();
  const whole = objectIn(text);
  const roots = whole === undefined ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [objectIn(line)])) : [whole];
  const known = roots.filter((root) => root !== undefined);
  if (known.length > 0 && known.length === roots.length) return known;
  throw new UsageError({
    what: 'it holds no trusted roots of Sigstore',
    where: path,
    expected: 'JSON, one document or one a line',
    fix: 'save what `gh attestation trusted-root` prints, and name that file',
  });
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
