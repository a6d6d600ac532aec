import { isOptedOut } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { UsageError } from '@aiop/diagnostics';
import { fileHash, moduleFileId } from '@aiop/ids';
import { workstreamFinding } from '../codes.ts';
import { type ContextFile, renderPrompt } from '../prompt.ts';
import { type RunContext, type Step, type Work, withWorktrees } from '../work.ts';

/** More context than this helps no agent, and a tree of a million files must not make a prompt of a million lines. */
const MAX_CONTEXT_FILES = 500;

/** Checks the pins again at the base, makes branch and worktree, and writes the prompt beside it. */
export const create: Step = async (work, context) => {
  const broken = await brokenPins(work, context);
  if (broken.length > 0) return broken;
  const { git, files } = context.ports;
  try {
    await withWorktrees(context, () => git.worktrees.add(work.worktree, work.manifest.branch, work.base));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [workstreamFinding('AIOP-W011', { message: `worktree ${work.worktree} on branch ${work.manifest.branch}: ${error.message}` })];
  }
  files.write(promptPath(work), renderPrompt(work.manifest, await contextFiles(work, context)), { sync: false });
  return [];
};

/** The prompt stands beside the worktree, not in it: it is no part of the change. */
export const promptPath = ({ worktree }: Pick<Work, 'worktree'>): string => `${worktree}.prompt.md`;

async function brokenPins({ manifest, base }: Work, { ports }: RunContext): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { path, module_file_id: pinned, file_hash: pinnedHash } of manifest.pins) {
    const content = await ports.git.readFile(base, path);
    const found = content === undefined ? 'no such file' : moduleFileId(ports.blake3, path, content);
    const hash = content === undefined ? 'no such file' : fileHash(ports.blake3, path, content);
    if (found === pinned && (pinnedHash === undefined || hash === pinnedHash)) continue;
    const [want, have] = found === pinned ? [pinnedHash, hash] : [pinned, found];
    findings.push(workstreamFinding('AIOP-W001', { message: `${path}: pinned ${want}, found ${have} at ${base}` }));
  }
  return findings;
}

async function contextFiles({ base, policy: { claims } }: Work, { ports }: RunContext): Promise<readonly ContextFile[]> {
  const entries = (await ports.git.listTree(base)).filter(({ mode }) => mode === '100644' || mode === '100755');
  const chosen = entries
    .flatMap(({ path, oid }): readonly (ContextFile & { readonly oid: string })[] => {
      if (claims.permits(path).state === 'claimed') return [{ path, oid, access: 'write' }];
      return claims.read.some((pattern) => pattern.matches(path)) ? [{ path, oid, access: 'read' }] : [];
    })
    .slice(0, MAX_CONTEXT_FILES);
  const contents = await ports.git.readBlobs(chosen.map(({ oid }) => oid));
  return chosen.filter((_, index) => !isOptedOut(contents[index] ?? new Uint8Array()));
}
