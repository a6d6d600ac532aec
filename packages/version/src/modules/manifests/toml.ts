import type { Finding } from '@aiop/diagnostics';
import { unreadable } from './manifest.ts';

/** Tables inside one another, as in other files of such tools. */
const MAX_DEPTH = 32;

/** A file as plain data; undefined, with a finding, where it is no TOML. The reader is only loaded where there is one. */
export async function toml(path: string, text: string | undefined, findings: Finding[]): Promise<unknown> {
  if (text === undefined) return undefined;
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    findings.push(unreadable(path, 'it is not TOML', error.line));
    return undefined;
  }
}
