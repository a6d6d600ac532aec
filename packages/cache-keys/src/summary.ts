import { escapeMarkdown, markdownCode } from '@aiop/diagnostics';
import type { CacheKey } from './cache-key.ts';
import { keyParts } from './explanation.ts';

const MAX_ROWS = 100;

/** A key as Markdown for a job's summary: its parts, its files and what is worth knowing. */
export function renderKeySummary(cacheKey: CacheKey): string {
  const { key, lockFiles, findings } = cacheKey;
  const parts = keyParts(cacheKey).map(
    ({ name, value, sentence }) => `| ${escapeMarkdown(name, 100)} | ${markdownCode(value, 64)} | ${escapeMarkdown(sentence, 200)} |`,
  );
  const files = lockFiles
    .slice(0, MAX_ROWS)
    .map(
      ({ path, ecosystem, state, packages }) =>
        `| ${markdownCode(path, 200)} | ${ecosystem} | ${state === 'read' ? packages : 'hashed by bytes'} |`,
    );
  const rest = lockFiles.length > MAX_ROWS ? ['', `${lockFiles.length - MAX_ROWS} more files are not shown.`] : [];
  return [
    '### Cache key',
    '',
    markdownCode(key, 512),
    '',
    '| part | value | why |',
    '|---|---|---|',
    ...parts.slice(0, MAX_ROWS),
    ...(files.length === 0 ? [] : ['', '| lock file | ecosystem | locks |', '|---|---|--:|', ...files, ...rest]),
    ...findings.slice(0, MAX_ROWS).map(({ code, message, hint }) => `\n**${code}** ${escapeMarkdown(message)}: ${escapeMarkdown(hint)}`),
    '',
  ].join('\n');
}
