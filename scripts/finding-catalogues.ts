import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What one code means, as its domain says it. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly hint: string;
  /** What the package's `code-cases` say of it, where it has any. */
  readonly shown?: ShownCase;
}

/** Why a code is found, and a file that raises it beside one that does not. */
export interface ShownCase {
  readonly cause: string;
  readonly example: string;
  readonly mended: string;
  readonly given?: {
    readonly files?: Readonly<Record<string, string>>;
    readonly later?: Readonly<Record<string, string>>;
    readonly policy?: string;
    readonly tasks?: readonly string[];
    readonly inputs?: Readonly<Record<string, number>>;
    readonly ci?: true;
  };
}

/** Every code of one package. */
export interface FindingCatalogue {
  readonly room: string;
  readonly entries: readonly CatalogueEntry[];
}

/** Whatever the index of a package exports under a name that ends in `_CODES` is a catalogue, so that a new one joins by itself. */
async function cataloguesOf(root: string): Promise<FindingCatalogue[]> {
  const rooms = readdirSync(`${root}/packages`)
    .filter((room) => existsSync(`${root}/packages/${room}/src/index.ts`))
    .sort();
  const catalogues: FindingCatalogue[] = [];
  for (const room of rooms) {
    const index: Record<string, unknown> = await import(pathToFileURL(`${root}/packages/${room}/src/index.ts`).href);
    const cases = await casesOf(`${root}/packages/${room}/src/code-cases/index.ts`);
    const entries = Object.entries(index)
      .filter(([name]) => name.endsWith('_CODES'))
      .flatMap(([, catalogue]) => Object.entries(catalogue as Readonly<Record<string, Omit<CatalogueEntry, 'code'>>>))
      .map(([code, { severity, title, hint }]) => ({ code, severity, title, hint, ...shownCase(cases, code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    if (entries.length > 0) catalogues.push({ room, entries });
  }
  return catalogues;
}

type Cases = Readonly<Record<string, ShownCase>>;

async function casesOf(path: string): Promise<Cases> {
  if (!existsSync(path)) return {};
  const { CODE_CASES }: { readonly CODE_CASES: Cases } = await import(pathToFileURL(path).href);
  return CODE_CASES;
}

function shownCase(cases: Cases, code: string): { readonly shown?: ShownCase } {
  const shown = cases[code];
  return shown === undefined ? {} : { shown };
}

// Started by gen-findings.ts with `--conditions=aiop-source`, so that the sources of the packages speak and not what was last compiled.
if (import.meta.main) console.log(JSON.stringify(await cataloguesOf(process.argv[2] ?? '')));
