import { parse, TomlError } from 'smol-toml';
import { objectField, UnreadableLock } from './locked-package.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Tables inside one another: no tool writes more than a few levels. */
const MAX_DEPTH = 16;

/** A file in TOML 1.0 as its outermost table. @throws UnreadableLock when it is not TOML */
export function parseToml(text: string): Fields {
  try {
    return objectField(parse(text, { maxDepth: MAX_DEPTH }), 'the file');
  } catch (error) {
    if (error instanceof TomlError) throw new UnreadableLock(`it is not TOML (line ${error.line})`);
    throw error;
  }
}
