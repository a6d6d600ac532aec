import { type Finding, reporter, visible } from '@aiop/diagnostics';
import { CATEGORIES, PATCH_CODES, type PatchCode } from './codes.ts';

/** An exception in a cause chain, outermost first. */
export interface PatchException {
  readonly type: string;
  readonly message: string;
  readonly cause: PatchException | null;
}

/**
 * One reason for refusing a patch or a tree, published as `schemas/patch-error.schema.json`. `category`, `error_id`, `target`,
 * `invocation` and `exception` carry what PowerShell's `ErrorRecord` and Python's `logging` know by these names. Every text is one
 * harmless line: what cannot be seen is written as `\u{…}`.
 */
export interface PatchError {
  readonly code: PatchCode;
  readonly message: string;
  /** Path of the file concerned, relative to the repository. */
  readonly file: string | null;
  /** Number of the hunk in its file section, from 1. */
  readonly hunk: number | null;
  /** Line of the patch, or of the file where there is no patch, from 1. */
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  /** One to five lines: of the patch, or of the file, around the place; else what was found. */
  readonly context: readonly string[];
  readonly hint: string;
  readonly severity: 'error' | 'warning';
  readonly category: (typeof CATEGORIES)[PatchCode];
  /** PowerShell's `FullyQualifiedErrorId`. */
  readonly error_id: string;
  /** PowerShell's `TargetObject`: the file, else the patch. */
  readonly target: string;
  readonly invocation: { readonly command: 'safe-patch'; readonly source: string | null; readonly line: number | null };
  readonly exception: PatchException;
}

/** What one occurrence says; `patchError` adds the rest. `source` is the name of the patch, absent for a tree. */
export interface Refusal {
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly file?: string;
  readonly hunk?: number;
  readonly line?: number;
  readonly source?: string;
  readonly context?: readonly string[];
  readonly cause?: unknown;
}

const MAX_TEXT = 300;

export function patchError(code: PatchCode, refusal: Refusal): PatchError {
  const text = (value: string): string => visible(value, MAX_TEXT);
  const { file, hunk = null, line = null, source, found, context = [found], cause } = refusal;
  const message = text(refusal.message);
  return {
    code,
    message,
    file: file === undefined ? null : text(file),
    hunk,
    line,
    expected: text(refusal.expected),
    found: text(found),
    context: context.slice(0, 5).map(text),
    hint: PATCH_CODES[code].hint,
    severity: PATCH_CODES[code].severity === 'error' ? 'error' : 'warning',
    category: CATEGORIES[code],
    error_id: `${code},SafePatch`,
    target: text(file ?? source ?? 'tree'),
    invocation: { command: 'safe-patch', source: source === undefined ? null : text(source), line: source === undefined ? null : line },
    exception: { type: 'PatchRefused', message, cause: exceptionOf(cause) },
  };
}

/** At most eight causes deep: an error may name itself as its cause. */
function exceptionOf(cause: unknown): PatchException | null {
  const chain: { readonly type: string; readonly message: string }[] = [];
  for (let at = cause; at !== undefined && chain.length < 8; at = at instanceof Error ? at.cause : undefined) {
    chain.push({
      type: at instanceof Error ? at.name : typeof at,
      message: visible(at instanceof Error ? at.message : String(at), MAX_TEXT),
    });
  }
  return chain.reduceRight<PatchException | null>((inner, { type, message }) => ({ type, message, cause: inner }), null);
}

const report = reporter(PATCH_CODES);

/** The same as findings: at the line of the patch, or of the file where there is no patch. */
export function patchFindings(errors: readonly PatchError[]): Finding[] {
  return errors.map(({ code, message, file, line, found, expected, invocation }) => {
    const place = invocation.source ?? file;
    return report(code, {
      message: `${file === null || file === place ? '' : `${file}: `}${message} (expected ${expected}; found ${found})`,
      ...(place === null ? {} : { at: { file: place, line: line ?? 1, column: 1 } }),
    });
  });
}
