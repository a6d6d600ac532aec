import { UsageError } from '@aiop/diagnostics';

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * A point in time as people write it: a day (its beginning in UTC), an RFC 3339 time, or how long ago, such as `90s`, `30m`, `2h`, `7d`.
 * @returns milliseconds since 1970
 * @throws UsageError naming `option`
 */
export function parseInstant(option: string, text: string, nowMs: number): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count !== undefined) return nowMs - Number(count) * UNITS[unit as keyof typeof UNITS];
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const at = isTime ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new UsageError({
    what: `${JSON.stringify(text.slice(0, 80))} is no time`,
    where: option,
    expected: 'a day (2026-01-31), a time (2026-01-31T12:00:00Z), or how long ago (30m, 2h, 7d)',
    fix: 'write one of these',
  });
}
