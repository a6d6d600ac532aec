import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { History, Release, ReleasedCommit, Step } from './releases.ts';

interface RecordedCommit {
  readonly h: string;
  readonly np: number;
  readonly t: number;
  readonly s: string;
  readonly b: string;
}

interface RecordedRange {
  readonly repo: string;
  readonly module: string;
  readonly tag_from: string;
  readonly tag_to: string;
  readonly v_from: string;
  readonly v_to: string;
  readonly sha_to: string;
  readonly actual: Step | 'prerelease';
  readonly exact: boolean;
  readonly on_main: boolean;
  readonly release_commit?: string | boolean;
  readonly hashes: readonly string[];
}

const lines = <Value>(path: string): Value[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Histories as `OWNER__REPO.ranges.jsonl.gz` and `.commits.jsonl.gz` hold them. */
export function recordedHistories(folder: string): readonly History[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ranges.jsonl.gz'))
    .map((name) => historyOf(join(folder, name), join(folder, name.replace('.ranges.', '.commits.'))));
}

function historyOf(ranges: string, commits: string): History {
  const known = new Map(lines<RecordedCommit>(commits).map((commit) => [commit.h.slice(0, 12), commit]));
  const recorded = lines<RecordedRange>(ranges);
  const releases = recorded.map((range): Release => {
    const own = range.hashes.flatMap((hash) => known.get(hash) ?? []);
    const left = typeof range.release_commit === 'string' ? range.release_commit.slice(0, 12) : undefined;
    return {
      module: range.module,
      from: range.tag_from,
      to: range.tag_to,
      previous: range.v_from,
      version: range.v_to,
      tip: range.sha_to,
      step: range.exact && range.on_main && range.actual !== 'prerelease' ? range.actual : undefined,
      commits: own.filter(({ h }) => h.slice(0, 12) !== left).map(commitOf),
    };
  });
  return { name: recorded[0]?.repo ?? ranges, releases };
}

const commitOf = ({ h, np, s, b }: RecordedCommit): ReleasedCommit => ({
  id: h,
  message: b === '' ? s : `${s}\n\n${b}`,
  isMerge: np > 1,
});
