/** Tables inside one another, as in other files of such tools. */
const MAX_DEPTH = 32;

/** A text as plain data; undefined where it is no TOML. The reader is only loaded where there is one. */
export async function toml(text: string | undefined): Promise<unknown> {
  if (text === undefined) return undefined;
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
