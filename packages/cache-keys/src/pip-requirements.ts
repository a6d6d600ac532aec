import { posix } from 'node:path';
import { type Finding, visible } from '@aiop/diagnostics';
import { report } from './codes.ts';
import { encodePackage, type LockedPackage, UnreadableLock } from './locked-package.ts';
import { type RequirementLine, requirementLines } from './requirement-line.ts';

/** Files that one requirements file may draw in, and as many that it names in vain. */
const MAX_INCLUDES = 200;

/** The text of a requirements file, or why there is none. `path` is relative to the working directory, with `/`. */
export type ReadText = (path: string) => { readonly text: string } | { readonly missing: string };

interface Visit {
  readonly path: string;
  readonly constraint: boolean;
}

/** What one requirements file and all it includes lock, each locked thing as one text. */
export interface Requirements {
  readonly entries: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * `requirements.txt` as pip reads it, with its includes (`-r`) and constraints (`-c`). What is not pinned stays in the key as it is
 * written, and is a finding: the file cannot say which version will be installed.
 */
export function readRequirements(path: string, readText: ReadText): Requirements {
  const collected = new RequirementsReader(readText);
  collected.readAll(path);
  return { entries: collected.entries, findings: [...collected.findings, ...collected.unpinned()] };
}

class RequirementsReader {
  readonly entries: string[] = [];
  readonly findings: Finding[] = [];
  readonly #readText: ReadText;
  readonly #pinnedNames = new Set<string>();
  #unread = 0;
  readonly #open: { readonly file: string; readonly line: number; readonly requirement: LockedPackage }[] = [];

  constructor(readText: ReadText) {
    this.#readText = readText;
  }

  readAll(first: string): void {
    const queue: Visit[] = [{ path: first, constraint: false }];
    const seen = new Set<string>();
    for (let at = 0; at < queue.length; at++) {
      const visit = queue[at];
      if (visit === undefined) break;
      const read = this.#readText(visit.path);
      if ('missing' in read) throw new UnreadableLock(read.missing);
      for (const include of this.#readOne(visit, read.text)) {
        const key = JSON.stringify([include.path, include.constraint]);
        if (!seen.has(key)) queue.push(include);
        seen.add(key);
      }
      if (queue.length > MAX_INCLUDES) throw new UnreadableLock(`it includes more than ${MAX_INCLUDES} files`);
    }
  }

  /** What has no version of its own, and none by a constraint either. One finding a file: the first such line. */
  unpinned(): Finding[] {
    const open = this.#open.filter(({ requirement: { name } }) => name === '' || !this.#pinnedNames.has(name));
    const files = Map.groupBy(open, ({ file }) => file);
    return [...files].flatMap(([file, [first, ...more]]) => {
      if (first === undefined) return [];
      // An address may carry a password, so only names are shown.
      const name = first.requirement.name === '' ? 'an address' : visible(first.requirement.name, 80);
      const others = more.length === 0 ? '' : `, and ${more.length} more of this file are not`;
      return [report('AIOP-K003', { message: `${name} is not locked to one version${others}`, at: { file, line: first.line, column: 1 } })];
    });
  }

  #readOne({ path, constraint }: Visit, text: string): Visit[] {
    const lines = requirementLines(text);
    const options = lines.flatMap((line) => (line.kind === 'option' ? [line.text] : []));
    // The last address of an index wins, so the order of options counts.
    if (options.length > 0) this.entries.push(JSON.stringify(['options', ...options]));
    for (const line of lines) if (line.kind === 'requirement') this.#require(path, line, constraint);
    return lines.flatMap((line) => (line.kind === 'include' ? this.#include(path, line, constraint) : []));
  }

  #require(file: string, { line, requirement, pinned }: RequirementLine & { kind: 'requirement' }, constraint: boolean): void {
    this.entries.push((constraint ? 'constraint ' : '') + encodePackage(requirement));
    if (pinned) this.#pinnedNames.add(requirement.name);
    else if (!constraint) this.#open.push({ file, line, requirement });
  }

  #include(from: string, { target, line, constraint }: RequirementLine & { kind: 'include' }, inConstraint: boolean): Visit[] {
    const path = posix.join(posix.dirname(from), target);
    const isRemote = /^[A-Za-z][A-Za-z0-9+.-]+:/.test(target);
    const outside = posix.isAbsolute(target) || path === '..' || path.startsWith('../');
    const read = isRemote || outside ? undefined : this.#readText(path);
    if (read !== undefined && 'text' in read) return [{ path, constraint: constraint || inConstraint }];
    const why = isRemote ? 'is an address' : outside ? 'lies outside the working directory' : 'cannot be read';
    if (++this.#unread > MAX_INCLUDES) throw new UnreadableLock(`it names more than ${MAX_INCLUDES} files that are not read`);
    this.entries.push(JSON.stringify(['include', target]));
    const message = `an included file ${why}, so what it locks is not in the key`;
    this.findings.push(report('AIOP-K005', { message, at: { file: from, line, column: 1 } }));
    return [];
  }
}
