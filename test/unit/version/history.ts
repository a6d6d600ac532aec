import { execFileSync } from 'node:child_process';
import { decideNextVersion, type VersionDecision, type VersionRequest } from '@aiop/version';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** A commit to make: its message byte for byte, tags on it, and a name by which others may be its parents. */
export interface Planned {
  readonly message: string | Uint8Array;
  readonly tags?: readonly string[];
  readonly name?: string;
  /** Names of parents. Default: the commit before. `[]` makes a root. */
  readonly parents?: readonly string[];
}

/** A real repository with a planned history, made by `git fast-import`: no message is cleaned up. */
export function historyRepository(planned: readonly (Planned | string)[]): ScratchRepository {
  const repository = new ScratchRepository();
  const marks = new Map<string, number>();
  const stream: Uint8Array[] = [];
  const write = (text: string): void => void stream.push(Buffer.from(text));
  for (const [index, entry] of planned.entries()) {
    const { message, tags = [], name, parents } = typeof entry === 'string' ? { message: entry } : entry;
    const mark = index + 1;
    if (name !== undefined) marks.set(name, mark);
    const from = parents?.map((parent) => marks.get(parent)) ?? (index === 0 ? [] : [index]);
    const bytes = Buffer.from(message);
    if (from.length === 0 && index > 0) write('reset refs/heads/main\n');
    write(`commit refs/heads/main\nmark :${mark}\ncommitter T <t@example.invalid> ${1_700_000_000 + index} +0000\ndata ${bytes.length}\n`);
    stream.push(bytes);
    write(`\n${from.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent}\n`).join('')}`);
    for (const tag of tags) write(`reset refs/tags/${tag}\nfrom :${mark}\n\n`);
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input: Buffer.concat(stream), stdio: ['pipe', 'pipe', 'pipe'] });
  return repository;
}

/** Decides over a planned history. */
export async function decide(planned: readonly (Planned | string)[], request: VersionRequest = {}): Promise<VersionDecision> {
  return decideNextVersion(request, { git: await historyRepository(planned).open() });
}
