import { UsageError } from '@aiop/diagnostics';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['KIB', 2 ** 10],
  ['MIB', 2 ** 20],
  ['GIB', 2 ** 30],
  ['TIB', 2 ** 40],
]);

/**
 * A size as people write it: `500MB`, `1.5 GiB`, `0`; a number alone is one of bytes. Upper and lower case are the same.
 * @returns whole bytes
 * @throws UsageError naming `option`
 */
export function parseByteSize(option: string, text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{0,3})$/.exec(text) ?? [];
  const factor = UNITS.get(unit.toUpperCase());
  const bytes = Math.floor(Number(number) * (factor ?? 1));
  if (number !== '' && factor !== undefined && Number.isSafeInteger(bytes)) return bytes;
  throw new UsageError({
    what: `${JSON.stringify(text.slice(0, 80))} is no size`,
    where: option,
    expected: 'a number with one of B, KB, MB, GB, TB (powers of 1,000), KiB, MiB, GiB, TiB (of 1,024), or a number of bytes',
    fix: 'write one such as 500MB or 2GiB',
  });
}

/** A size for people: `340 bytes`, `1.2 KB`, `12.3 MB`, in powers of 1,000. */
export function formatByteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  // What would be rounded to 1000.0 is shown in the next unit.
  const [unit = 'KB', size = 1e3] =
    (['KB', 'MB', 'GB', 'TB'] as const)
      .map((name, at) => [name, 1000 ** (at + 1)] as const)
      .filter(([, power], at) => at === 0 || bytes >= power * 0.99995)
      .at(-1) ?? [];
  return `${(bytes / size).toFixed(1)} ${unit}`;
}
