import { UsageError, visible } from '@aiop/diagnostics';

/** Reads a file as plain data. @throws UsageError for what is no TOML */
export type ReadToml = (path: string, text: string) => unknown;

/** The reader of TOML, which is only loaded where there is some. */
export async function tomlReader(): Promise<ReadToml> {
  const { parse, TomlError } = await import('smol-toml');
  return (path, text) => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      throw new UsageError({
        what: 'it is not TOML',
        where: `${visible(path, 300)}:${error.line}:${error.column}`,
        expected: 'a file that its own tool can read',
        fix: 'mend it, then release',
      });
    }
  };
}
