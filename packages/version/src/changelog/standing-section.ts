import type { ChangelogFile } from './file.ts';

/** What a changelog says about a version, without the heading and blank lines around; empty where the version has no section. */
export function standingSection({ lines, headings }: ChangelogFile, version: string): string {
  const own = headings.find(({ names }) => names.kind === 'version' && names.version === version);
  if (own === undefined) return '';
  const next = headings.find(({ at, level, names }) => at > own.at && (level <= own.level || names.kind === 'version'));
  const section = lines.slice(own.at + 1, next?.at);
  // Definitions of links at the end of the file belong to no section.
  const definitions = section.findIndex((line) => /^\[[^\]\n]{1,200}\]: \S+$/.test(line));
  return section
    .slice(0, definitions < 0 ? undefined : definitions)
    .join('\n')
    .trim();
}
