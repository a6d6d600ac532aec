import type { Finding } from '@aiop/diagnostics';
import { PATCH_LIMITS, type PatchLimits } from './limits.ts';
import { type Attempt, done, type FilePatch, failed, type Patch } from './patch.ts';
import { type PatchError, patchError, patchFindings } from './patch-error.ts';
import { PatchLines } from './patch-lines.ts';
import { parseSection } from './section.ts';
import { refuseLine } from './section-headers.ts';

export type ParsedPatch =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly errors: readonly PatchError[]; readonly findings: readonly Finding[] };

/**
 * Parses a unified diff of text files: git's form (`diff --git`) and the plain one, always with the prefixes `a/` and `b/`. Strict:
 * nothing is skipped, moved or guessed, every name of a section has to agree, and what is not a change of a regular text file is refused
 * with a code of its own. Stops at the first error, as what follows one cannot be trusted.
 * @param name how messages call the patch, such as its path.
 */
export function parsePatch(
  bytes: Uint8Array,
  { name = 'patch', limits = PATCH_LIMITS }: { name?: string; limits?: PatchLimits } = {},
): ParsedPatch {
  const parsed = checkBytes(bytes, name, limits) ?? parseSections(bytes, name, limits);
  if (parsed.ok) return { ok: true, patch: { name, bytes, files: parsed.value } };
  return { ok: false, errors: [parsed.error], findings: patchFindings([parsed.error]) };
}

function checkBytes(bytes: Uint8Array, name: string, limits: PatchLimits): { readonly ok: false; readonly error: PatchError } | undefined {
  if (bytes.length > limits.maxBytes) {
    const [expected, found] = [`at most ${limits.maxBytes} bytes`, `${bytes.length} bytes`];
    return failed(patchError('AIOP-S001', { message: 'the patch is too large', expected, found, source: name }));
  }
  const nul = bytes.indexOf(0);
  if (nul < 0) return undefined;
  let line = 1;
  for (let feed = bytes.indexOf(10); feed >= 0 && feed < nul; feed = bytes.indexOf(10, feed + 1)) line++;
  return failed(
    patchError('AIOP-S004', { message: 'the patch holds a NUL byte', expected: 'text', found: `byte ${nul}`, line, source: name }),
  );
}

function parseSections(bytes: Uint8Array, name: string, limits: PatchLimits): Attempt<readonly FilePatch[]> {
  const lines = new PatchLines(bytes, name);
  const allowance = { left: limits.maxHunks, limits };
  const files: FilePatch[] = [];
  const touched = new Set<string>();
  for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
    if (!lines.startsWith('diff --git ') && !lines.startsWith('--- ')) {
      if (onlyLineFeeds(bytes, line.start)) break;
      return refuseLine(lines, line, 'AIOP-S003', 'text stands where a file section should begin', 'a line that begins with diff --git');
    }
    if (files.length === limits.maxFiles) {
      return refuseLine(lines, line, 'AIOP-S001', 'the patch changes too many files', `at most ${limits.maxFiles}`);
    }
    const section = parseSection(lines, allowance);
    if (!section.ok) return section;
    for (const path of pathsOf(section.value)) {
      if (touched.has(path)) return refuseLine(lines, line, 'AIOP-S016', 'a path is touched twice', 'one section for each path', path);
      touched.add(path);
    }
    files.push(section.value);
  }
  if (files.length > 0) return done(files);
  return failed(
    patchError('AIOP-S002', { message: 'the patch is empty', expected: 'at least one file section', found: 'none', source: name }),
  );
}

/** Every path that a section touches. */
export function pathsOf(file: FilePatch): readonly string[] {
  return file.kind === 'rename' ? [file.from, file.path] : [file.path];
}

/** Empty lines at the very end hide nothing, and editors add them. */
function onlyLineFeeds(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < bytes.length; at++) if (bytes[at] !== 10) return false;
  return true;
}
