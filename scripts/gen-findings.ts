import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CatalogueEntry, FindingCatalogue } from './finding-catalogues.ts';
import type { GeneratedFile } from './gen.ts';
import { GENERATED, prose } from './page-text.ts';

/** Where every finding links to, below its code. */
export const FINDINGS_PAGE = 'action-docs/findings.md';

/** Every catalogue of findings of a checkout, by the name of its package. */
function readCatalogues(root: string): FindingCatalogue[] {
  const reader = `${import.meta.dirname}/finding-catalogues.ts`;
  return JSON.parse(execFileSync(process.execPath, ['--conditions=aiop-source', reader, root], { encoding: 'utf8' }));
}

/** One section a code. Its heading is the bare code, because the link of a finding ends in it. */
function section({ code, severity, title, hint }: CatalogueEntry): string {
  return `### ${code}

**${prose(capital(title))}.** (${severity})

${prose(capital(hint))}.

`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The page about every code that the suite reports. */
export function generateFindings(root: string): GeneratedFile[] {
  const catalogues = readCatalogues(root);
  const seen = new Set<string>();
  for (const { code } of catalogues.flatMap(({ entries }) => entries)) {
    if (seen.has(code)) throw new Error(`${code} stands in two catalogues: a code has one meaning`);
    seen.add(code);
  }
  const parts = catalogues.map(({ room, entries }) => {
    const { description }: { description: string } = JSON.parse(readFileSync(`${root}/packages/${room}/package.json`, 'utf8'));
    return `## ${room}\n\n${prose(description)}\n\n${entries.map(section).join('')}`;
  });
  const text = `${GENERATED}
# Findings

Every code that the suite reports, what it means and how to mend it. An \`error\` makes a verdict negative; a \`warning\` and a \`notice\` do not.
The hint of one occurrence may be more exact than the one here. A code never changes its meaning and is never used again.

${parts.join('').trimEnd()}
`;
  return [{ path: FINDINGS_PAGE, text }];
}

/**
 * The addresses, of those given, that lead to no heading of a page. A heading's anchor is what GitHub makes of it: lower case,
 * punctuation left out, spaces as hyphens.
 */
export function deadAnchors(addresses: readonly string[], page: string): string[] {
  const anchors = new Set(
    page
      .split('\n')
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-'),
      ),
  );
  return addresses.filter((address) => !anchors.has(address.slice(address.indexOf('#') + 1)));
}
