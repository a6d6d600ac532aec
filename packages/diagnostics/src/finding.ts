import { PROJECT } from './project.gen.ts';

/** How much a finding weighs. Only `error` makes a verdict negative. */
export type Severity = 'error' | 'warning' | 'notice';

/** `AIOP-` + one letter for the domain + three digits. A code never changes its meaning and is never used again. */
export type FindingCode = `AIOP-${string}`;

/** A place in a file. `line` and `column` count from 1, columns in UTF-16 code units, as editors and annotations do. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Another place that belongs to the same finding, such as the other end of an overlap. */
export interface Related extends Position {
  readonly message: string;
}

/** One thing that is wrong, or worth knowing, in what a user gave. A negative verdict is made of these: data, never an exception. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong, in one sentence. May carry untrusted text: print it through `visible`. */
  readonly message: string;
  /** Relative to the working directory, with `/`. Absent where the finding belongs to no file. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** RFC 6901 JSON Pointer into the document, where there is one. */
  readonly pointer?: string;
  readonly related: readonly Related[];
  /** A path, id or value that proves the finding. */
  readonly witness?: string;
  /** How to mend it, as an instruction. */
  readonly hint: string;
  /** Address of the page about this code. */
  readonly docs: string;
}

/** What a domain says of each of its codes, in one table. */
export type Catalogue<Code extends FindingCode> = Readonly<
  Record<Code, { readonly severity: Severity; readonly title: string; readonly hint: string }>
>;

/** What one occurrence adds to its entry in the catalogue. */
export interface Occurrence {
  readonly message: string;
  readonly at?: Position;
  readonly pointer?: string;
  readonly related?: readonly Related[];
  readonly witness?: string;
  readonly hint?: string;
  readonly severity?: Severity;
}

/** Binds a catalogue, so that a domain writes `report('AIOP-P012', { message, at })` and cannot invent a code. */
export function reporter<Code extends FindingCode>(catalogue: Catalogue<Code>): (code: Code, occurrence: Occurrence) => Finding {
  return (code, { message, at, pointer, related = [], witness, hint, severity }) => ({
    code,
    severity: severity ?? catalogue[code].severity,
    message,
    ...at,
    ...(pointer === undefined ? {} : { pointer }),
    related,
    ...(witness === undefined ? {} : { witness }),
    hint: hint ?? catalogue[code].hint,
    docs: docsAddress(code),
  });
}

/** The address of the page that explains a code. */
export function docsAddress(code: FindingCode): string {
  return `${PROJECT.url}/blob/${PROJECT.ref}/action-docs/findings.md#${code.toLowerCase()}`;
}

/** Orders by file, line, column, then code: the order a reader mends them in. Findings without a file come first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return findings.toSorted(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Counts by severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

/** `file:line:column` as far as it is known; `''` for a finding that is of no file. */
export function placeOf({ file, line, column }: Finding): string {
  if (file === undefined) return '';
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

/** `file:line:column CODE message; hint`, the form in which every part of the suite prints a finding. */
export function formatFinding(finding: Finding): string {
  const { code, message, witness, hint } = finding;
  const place = placeOf(finding);
  const proof = witness === undefined ? '' : ` (for example ${witness})`;
  return `${place === '' ? '' : `${place} `}${code} ${message}${proof}; ${hint}`;
}

/** Whether something among the findings stands in the way: warnings and notices do not. */
export const hasError = (findings: readonly Pick<Finding, 'severity'>[]): boolean => findings.some(({ severity }) => severity === 'error');
