import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CatalogueEntry, FindingCatalogue, ShownCase } from './finding-catalogues.ts';
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
function section({ code, severity, title, hint, shown }: CatalogueEntry): string {
  const cause = shown === undefined ? '' : `${prose(shown.cause)}\n\n`;
  const sides =
    shown === undefined
      ? ''
      : `${setting(shown)}Found in:\n\n${fenced('yaml', shown.example)}\nMended:\n\n${fenced('yaml', shown.mended)}\n`;
  return `### ${code}

**${prose(capital(title))}.** (${severity})

${cause}${shown === undefined ? '' : 'How to mend it: '}${prose(shown === undefined ? capital(hint) : hint)}.

${sides}`;
}

/** What lies around an example, in a sentence each, and files whose content matters. */
function setting({ given = {} }: ShownCase): string {
  const { files = {}, later = {}, policy, tasks, inputs = {}, ci } = given;
  const paths = Object.entries(files).map(([path, text]) =>
    text.startsWith('-> ') ? `${asCode(path)}, a link to ${asCode(text.slice(3))}` : asCode(path),
  );
  const sentences = [
    ...(ci === true ? ['In CI.'] : []),
    ...(paths.length === 0
      ? []
      : [
          `The base holds ${paths.slice(0, MAX_PATHS).join('; ')}${paths.length > MAX_PATHS ? `; and ${paths.length - MAX_PATHS} more files` : ''}.`,
        ]),
    ...Object.keys(later).map((path) => `A later commit of its branch changes ${asCode(path)}.`),
    ...(tasks === undefined ? [] : [`aiop.yaml defines the tasks ${tasks.map(asCode).join(', ')}.`]),
    ...Object.entries(inputs).map(([name, value]) => `The input ${asCode(name)} is ${value}.`),
  ];
  const contents = Object.entries(files).filter(([, text]) => text.trimEnd().includes('\n'));
  const blocks = contents.map(([path, text]) => `In ${asCode(path)} of the base:\n\n${fenced('', text)}\n`);
  const rules = policy === undefined ? '' : `The policy says:\n\n${fenced('yaml', policy)}\n`;
  return `${sentences.length === 0 ? '' : `${sentences.join(' ')}\n\n`}${rules}${blocks.join('')}`;
}

/** Paths that are named of a base. */
const MAX_PATHS = 5;

const asCode = (text: string): string => `\`${text}\``;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n`;

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
Where a code shows two files, the tests hold that the first raises it, and that the second raises nothing.
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
