import type { Finding } from '@aiop/diagnostics';
import type { ParsedDocument } from '@aiop/documents';
import type { Files } from '@aiop/ports';
import { report } from '../codes.ts';
import type { TaskConfig } from '../config.ts';

/** A file of another tool whose tasks are taken. */
export interface NeighbourRef {
  /** Relative to the repository. */
  readonly file: string;
  /** Which of its tasks; absent: those that check something. */
  readonly tasks?: readonly string[];
}

/** What is asked of files here. */
export type ReadableFiles = Pick<Files, 'status' | 'read' | 'list'>;

/** A file of another tool, and what stands around it. */
export interface NeighbourFile extends NeighbourRef {
  readonly files: ReadableFiles;
  /** Of the repository, absolute. */
  readonly root: string;
  readonly document: ParsedDocument;
}

/** What a file of another tool says, in terms of ours. */
export interface NeighbourTasks {
  readonly tasks: readonly TaskConfig[];
  /** Errors: nothing can be taken. Warnings and notices: what has no equal here, each with its place. */
  readonly findings: readonly Finding[];
}

/** Tasks by these names check something, in any tool. */
const CHECKS: ReadonlySet<string> = new Set(['lint', 'typecheck', 'check', 'build', 'test']);

/** Whether a task is taken: it is named, or nothing is named and it checks something. */
export function isWanted({ tasks }: NeighbourRef, name: string): boolean {
  return tasks === undefined ? CHECKS.has(name) : tasks.includes(name);
}

/** Why a task that could be taken is not: it is not among those that are named, or, where none is, what `unnamed` says. */
export const whyUnwanted = ({ tasks }: NeighbourRef, unnamed: string): string =>
  tasks === undefined ? unnamed : '`tasks` does not name it';

/** A part that has no equal here. */
export function leftOut(document: ParsedDocument, pointer: string, message: string): Finding {
  return report('AIOP-C020', { message, at: document.position(pointer, 'key'), pointer });
}

/** A name as ours may be: `@scope/web#build` becomes `scope.web.build`. */
export function taskName(text: string): string {
  const plain = text
    .replace(/^\/\/#/, '')
    .replace(/^@/, '')
    .replace(/[/#]/g, '.')
    .replace(/[^A-Za-z0-9._-]/g, '-');
  return plain.replace(/^[._-]+/, '').slice(0, 64);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of an object, none for anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (isObject(value) ? Object.entries(value) : []);

/** The texts of a list, or undefined for anything else. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: unknown[] = value;
  const texts = items.filter((item) => typeof item === 'string');
  return texts.length === items.length ? texts : undefined;
}

/** A pattern that is relative to a folder, from the root; a leading `!` stays in front. */
export function patternIn(folder: string, pattern: string): string {
  const [sign, plain] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
  const bare = plain.replace(/^\.\//, '');
  return `${sign}${folder === '' || folder === '.' ? bare : `${folder}/${bare}`}`;
}
