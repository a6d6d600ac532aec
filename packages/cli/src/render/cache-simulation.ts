import type { CacheSimulation, Comparison, SchemeResult } from '@aiop/cache-keys';
import { visible } from '@aiop/diagnostics';
import type { Terminal } from '../terminal.ts';
import { counted, table } from './table.ts';

const MAX_FILES = 8;

/** A replay as text: one table for each ecosystem, and what follows from it. */
export function renderSimulation({ commits, from, to, shallow, comparisons }: CacheSimulation, terminal: Terminal): string {
  const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
  const head = `${counted(commits, 'commit')}, ${day(from.committedAt)} to ${day(to.committedAt)}, one run each, along first parents\n`;
  const cut = shallow ? 'this clone is shallow: what lies before it is not replayed (git fetch --unshallow)\n' : '';
  const none = comparisons.length === 0 ? '\nno commit has a lock file of these ecosystems: there is nothing to cache by\n' : '';
  return `${head}${cut}${none}${comparisons.map((comparison) => renderComparison(comparison, terminal)).join('')}${comparisons.length === 0 ? '' : LEGEND}`;
}

const LEGEND = `
exact      the cache of the very key: nothing has to be downloaded
prefix     an older cache, by a restore key: what is new has to be downloaded
miss       no cache; with "1 week" GitHub's rule counts, which deletes what nobody used for seven days
downloads  packages that were locked and not in what was restored, over all runs
wrong      exact hits on a cache that was saved for other packages
`;

function renderComparison({ ecosystem, lockFiles, runs, contentChanges, fileChanges, schemes, advice }: Comparison, terminal: Terminal) {
  const names = lockFiles.slice(0, MAX_FILES).map(({ path }) => visible(path, 80));
  const more = lockFiles.length > MAX_FILES ? `, and ${lockFiles.length - MAX_FILES} more` : '';
  const title = ecosystem === 'all' ? 'all ecosystems in one cache' : ecosystem;
  const changes = `${counted(runs, 'run')}; the files changed in ${fileChanges} of them, what they lock in ${contentChanges}`;
  const columns = ['key', 'exact', 'prefix', 'miss', 'downloads', 'wrong', 'miss, 1 week'];
  const made = schemes.map(({ name, about }) => `  ${name}: ${visible(about, 160)}\n`).join('');
  const lines = advice.map((sentence) => `- ${visible(sentence, 400)}\n`).join('');
  return `\n${terminal.paint('bold', title, 'stdout')}: ${names.join(', ')}${more}\n${changes}\n\n${table(columns, schemes.map(row))}\n${made}\n${lines}`;
}

function row({ name, kept, weekly }: SchemeResult): readonly string[] {
  const share = (count: number): string => `${count} (${((count / Math.max(1, kept.runs)) * 100).toFixed(1)} %)`;
  const { exact, prefix, miss, downloads, wrong } = kept;
  return [name, share(exact), share(prefix), share(miss), String(downloads), String(wrong), String(weekly.miss)];
}
