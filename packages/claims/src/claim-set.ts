import { foldText } from './fold.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import type { PatternProblem } from './problem.ts';
import { GIT_FOLDER, PROTECTED, type ProtectedPaths } from './protected-paths.ts';

/** The claims of one workstream, as a plan writes them. */
export interface ClaimSpec {
  readonly write: readonly string[];
  /** Paths of `write` that need not exist yet. Grants nothing by itself. */
  readonly create?: readonly string[];
  readonly read?: readonly string[];
  /** Subtracted from `write`, in every spelling that differs in case or Unicode form only: it subtracts more, never less. */
  readonly except?: readonly string[];
  /** Gives protected paths back to `write`, save what lies in a `.git`. */
  readonly allowProtected?: readonly { readonly path: string; readonly reason: string }[];
}

export type ClaimField = 'write' | 'create' | 'read' | 'except' | 'allowProtected';

/** A problem of one pattern, and where in the spec that pattern stands. */
export interface ClaimProblem extends PatternProblem {
  readonly field: ClaimField;
  /** From 0. */
  readonly index: number;
}

/** Whether a path may be written (created, changed or deleted). */
export type Permission =
  | { readonly state: 'claimed' }
  | { readonly state: 'unclaimed' }
  /** `by`: the label of the protected entry. Says nothing about whether the path would be claimed. */
  | { readonly state: 'protected'; readonly by: string };

/** The compiled claims of one workstream. */
export interface ClaimSet {
  /**
   * The verdict for writing one repository-relative path. Byte for byte, save that protected names count in every disguise. A path that is
   * not in NFC has to match in NFC too.
   */
  permits(path: string): Permission;
  /** The label of the protected entry that keeps a path from being written, whether or not it is claimed. */
  protectedBy(path: string): string | undefined;
  readonly write: readonly Pattern[];
  readonly create: readonly Pattern[];
  readonly read: readonly Pattern[];
  readonly except: readonly Pattern[];
  readonly allowProtected: readonly Pattern[];
}

export type CompiledClaims =
  | { readonly ok: true; readonly claims: ClaimSet }
  | { readonly ok: false; readonly problems: readonly ClaimProblem[] };

/** Compiles claims, or says everything that is wrong with their patterns, in the order of the spec. */
export function compileClaims(spec: ClaimSpec, protectedPaths: ProtectedPaths = PROTECTED): CompiledClaims {
  const problems: ClaimProblem[] = [];
  const compile = (field: ClaimField, texts: readonly string[] = []): readonly Pattern[] =>
    texts.flatMap((text, index) => {
      const parsed = parsePattern(text);
      if (parsed.ok) return [parsed.pattern];
      problems.push({ ...parsed.problem, field, index });
      return [];
    });
  const patterns = {
    write: compile('write', spec.write),
    create: compile('create', spec.create),
    read: compile('read', spec.read),
    except: compile('except', spec.except),
    allowProtected: compile(
      'allowProtected',
      spec.allowProtected?.map(({ path }) => path),
    ),
  };
  if (problems.length > 0) return { ok: false, problems };
  const protectedBy = (path: string): string | undefined => {
    const by = protectedPaths.by(path);
    return by === undefined || (by !== GIT_FOLDER && matchesAny(patterns.allowProtected, path)) ? undefined : by;
  };
  return { ok: true, claims: { ...patterns, protectedBy, permits: (path) => permission(patterns, protectedBy(path), path) } };
}

type Patterns = Omit<ClaimSet, 'permits' | 'protectedBy'>;

function permission({ write, except }: Patterns, by: string | undefined, path: string): Permission {
  if (by !== undefined) return { state: 'protected', by };
  return isClaimed(write, path) && !isExcepted(except, path) ? { state: 'claimed' } : { state: 'unclaimed' };
}

/**
 * A path that is not in NFC has to be meant in NFC too: otherwise `??` would claim a decomposed `é` (two characters) while `?` claims the
 * composed one, the same file to many a file system, and comparing claims, which is done in NFC, would not tell.
 */
function isClaimed(write: readonly Pattern[], path: string): boolean {
  if (path.normalize('NFC') === path) return matchesAny(write, path);
  const folded = foldText(path);
  return write.some((pattern) => pattern.matches(path) && pattern.folded().matches(folded));
}

/** Whether an exception matches a path, in any spelling. */
export function isExcepted(except: readonly Pattern[], path: string): boolean {
  if (except.length === 0) return false;
  const folded = foldText(path);
  return except.some((pattern) => pattern.matches(path) || pattern.folded().matches(folded));
}

function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  return patterns.some((pattern) => pattern.matches(path));
}
