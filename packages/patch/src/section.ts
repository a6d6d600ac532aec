import type { PatchCode } from './codes.ts';
import { type HunkAllowance, parseHunks } from './hunks.ts';
import { namesBoth, readQuoted, samePathOf } from './name-syntax.ts';
import { type Attempt, done, type FilePatch, type Hunk } from './patch.ts';
import type { PatchLine, PatchLines } from './patch-lines.ts';
import { pathProblem } from './path-form.ts';
import { headerText, parseHeaders, refuseLine, type SectionHeaders } from './section-headers.ts';

/** The names of `---` and `+++`: a path without its prefix, or `absent` for /dev/null. */
type SideName = { readonly state: 'absent' } | { readonly state: 'named'; readonly path: string };
interface SideNames {
  readonly old: SideName;
  readonly renewed: SideName;
}

/** What a section is called and does, before its hunks. */
type Intent = FilePatch extends infer File ? (File extends FilePatch ? Omit<File, 'hunks' | 'header'> : never) : never;

const GIT = 'diff --git ';

/** Parses one file section: git's form, which begins with `diff --git`, or the plain form, which begins with `---`. */
export function parseSection(lines: PatchLines, allowance: HunkAllowance): Attempt<FilePatch> {
  const first = lines.peek();
  if (first === undefined) throw new Error('a section was announced where the patch ends');
  const git = lines.startsWith(GIT) ? lines.take() : undefined;
  const text = git === undefined ? done(undefined) : headerText(lines, git);
  if (!text.ok) return text;
  const headers = git === undefined ? done({}) : parseHeaders(lines);
  if (!headers.ok) return headers;
  const names = lines.startsWith('--- ') ? parseSideNames(lines) : done(undefined);
  if (!names.ok) return names;
  const intent =
    text.value === undefined
      ? plainIntent(lines, first, names.value)
      : gitIntent(lines, first, text.value.slice(GIT.length), headers.value, names.value);
  if (!intent.ok) return intent;
  if (names.value === undefined) return withHunks(lines, first, intent.value, []);
  const hunks = parseHunks(lines, intent.value.path, allowance);
  if (!hunks.ok) return hunks;
  if (hunks.value.length > 0) return withHunks(lines, first, intent.value, hunks.value);
  const message = '--- and +++ are followed by no hunk';
  return refuseLine(lines, lines.peek() ?? first, 'AIOP-S014', message, 'a line that begins with @@', intent.value.path);
}

function withHunks(lines: PatchLines, first: PatchLine, intent: Intent, hunks: readonly Hunk[]): Attempt<FilePatch> {
  const bad = (code: PatchCode, message: string, expected: string): Attempt<FilePatch> =>
    refuseLine(lines, first, code, message, expected, intent.path);
  if (intent.kind === 'modify' && hunks.length === 0) return bad('AIOP-S017', 'the section changes nothing', 'at least one hunk');
  if (intent.kind === 'create' && hunks.some(({ oldCount, oldOffset }) => oldCount > 0 || oldOffset > 0)) {
    return bad('AIOP-S014', 'a new file has old lines', 'one hunk that begins with @@ -0,0 +1');
  }
  if (intent.kind === 'delete' && hunks.some(({ newCount, newOffset }) => newCount > 0 || newOffset > 0)) {
    return bad('AIOP-S033', 'a deleted file has new lines', 'one hunk that ends in +0,0 @@');
  }
  return done({ ...intent, header: lines.shown(first), hunks });
}

function parseSideNames(lines: PatchLines): Attempt<SideNames> {
  const old = parseSide(lines, '--- ', 'a/');
  if (!old.ok) return old;
  const renewed = parseSide(lines, '+++ ', 'b/');
  return renewed.ok ? done({ old: old.value, renewed: renewed.value }) : renewed;
}

function parseSide(lines: PatchLines, words: '--- ' | '+++ ', prefix: 'a/' | 'b/'): Attempt<SideName> {
  const line = lines.peek();
  if (line === undefined || !lines.startsWith(words)) {
    return refuseLine(
      lines,
      line ?? { start: 0, end: 0, number: 1, ended: true },
      'AIOP-S006',
      '--- is not followed by +++',
      `a line that begins with ${words}`,
    );
  }
  const text = headerText(lines, line);
  if (!text.ok) return text;
  lines.take();
  const name = sideName(text.value.slice(words.length));
  if (name === undefined) return refuseLine(lines, line, 'AIOP-S008', 'a name is malformed', `${words}${prefix}PATH, quoted as git does`);
  if (name === '/dev/null') return done({ state: 'absent' });
  if (!name.startsWith(prefix)) {
    return refuseLine(
      lines,
      line,
      'AIOP-S008',
      `a name does not begin with ${prefix}`,
      `${words}${prefix}PATH, so that no folder is taken for a prefix`,
    );
  }
  const path = name.slice(prefix.length);
  const problem = pathProblem(path);
  return problem === undefined
    ? done({ state: 'named', path })
    : refuseLine(lines, line, problem.code, problem.message, problem.expected, path);
}

const TIMESTAMP = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:.]{5,20} ?(?:[+-][0-9]{4}|Z)?$/;

/** A name and what may follow it: a tab (git ends names with spaces so) and a timestamp (diff -u). */
function sideName(text: string): string | undefined {
  const quoted = text.startsWith('"') ? readQuoted(text) : undefined;
  if (text.startsWith('"') && quoted === undefined) return undefined;
  const tab = text.indexOf('\t');
  const name = quoted?.name ?? (tab < 0 ? text : text.slice(0, tab));
  const rest = quoted?.rest ?? (tab < 0 ? '' : text.slice(tab));
  return rest === '' || rest === '\t' || (rest.startsWith('\t') && TIMESTAMP.test(rest.slice(1))) ? name : undefined;
}

function plainIntent(lines: PatchLines, first: PatchLine, names: SideNames | undefined): Attempt<Intent> {
  const bad = (message: string): Attempt<Intent> =>
    refuseLine(lines, first, 'AIOP-S007', message, '--- a/PATH and +++ b/PATH, the same path');
  const { old, renewed } = names ?? { old: { state: 'absent' }, renewed: { state: 'absent' } };
  const line = first.number;
  if (old.state === 'absent') {
    if (renewed.state === 'absent') return bad('both sides are /dev/null');
    return done({ kind: 'create', line, path: renewed.path, mode: '100644' });
  }
  if (renewed.state === 'absent') return done({ kind: 'delete', line, path: old.path, mode: undefined });
  return old.path === renewed.path ? done({ kind: 'modify', line, path: old.path, mode: undefined }) : bad('the two names differ');
}

/** Every name that a git section holds has to agree: header, `---`, `+++`, `rename from` and `rename to`. */
function gitIntent(
  lines: PatchLines,
  first: PatchLine,
  text: string,
  { newMode, deletedMode, indexMode, renameFrom, renameTo }: SectionHeaders,
  names: SideNames | undefined,
): Attempt<Intent> {
  const bad = (code: PatchCode, message: string, expected: string): Attempt<Intent> => refuseLine(lines, first, code, message, expected);
  const renames = renameFrom !== undefined || renameTo !== undefined;
  if ([newMode !== undefined, deletedMode !== undefined, renames].filter(Boolean).length > 1) {
    return bad('AIOP-S006', 'the headers contradict each other', 'one of: new file, deleted file, rename');
  }
  if (renames && (renameFrom === undefined || renameTo === undefined || renameFrom === renameTo)) {
    return bad('AIOP-S006', 'the rename is incomplete', 'rename from and rename to, with different names');
  }
  const old = renameFrom ?? pathIn(names?.old) ?? pathIn(names?.renewed) ?? samePathOf(text);
  const renewed = renameTo ?? pathIn(names?.renewed) ?? old;
  if (old === undefined || renewed === undefined) {
    return bad('AIOP-S007', 'the header names two files, and no other line says which', 'a/PATH b/PATH, the same path');
  }
  for (const path of [old, renewed]) {
    const problem = pathProblem(path);
    if (problem !== undefined) return refuseLine(lines, first, problem.code, problem.message, problem.expected, path);
  }
  if (!namesBoth(text, `a/${old}`, `b/${renewed}`)) return bad('AIOP-S007', 'the header names other files', `${GIT}a/${old} b/${renewed}`);
  const [hasOld, hasNew] = [newMode === undefined, deletedMode === undefined];
  if (names !== undefined && (!agrees(names.old, hasOld, old) || !agrees(names.renewed, hasNew, renewed))) {
    const expected = `--- ${hasOld ? `a/${old}` : '/dev/null'} and +++ ${hasNew ? `b/${renewed}` : '/dev/null'}`;
    return bad('AIOP-S007', '--- and +++ do not fit the headers above them', expected);
  }
  if (!renames && old !== renewed) return bad('AIOP-S007', 'the names differ, and no header says that this is a rename', 'one name');
  const line = first.number;
  if (newMode !== undefined) return done({ kind: 'create', line, path: renewed, mode: newMode });
  if (deletedMode !== undefined) return done({ kind: 'delete', line, path: old, mode: deletedMode });
  return done(
    renames ? { kind: 'rename', line, from: old, path: renewed, mode: indexMode } : { kind: 'modify', line, path: old, mode: indexMode },
  );
}

const pathIn = (name: SideName | undefined): string | undefined => (name?.state === 'named' ? name.path : undefined);

function agrees(name: SideName, exists: boolean, path: string): boolean {
  return exists ? name.state === 'named' && name.path === path : name.state === 'absent';
}
