import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { type StarterFile, starterFiles } from '../init/starter-files.ts';
import { table } from '../render/table.ts';
import { type CommonOptions, sessionRepository, withSession } from '../session.ts';

interface InitOptions extends CommonOptions {
  readonly dryRun?: true;
}

/** `aiop init`: the files that a repository starts with. */
export function addInitCommand(root: Command): void {
  const command = root
    .command('init')
    .description('write an aiop.yaml, a plan to start from and a workflow; what is there stays as it is')
    .option('--dry-run', 'say what would be written, and write nothing');
  withSession<InitOptions>(command, 'aiop init --dry-run', async (session, { dryRun }) => {
    const git = await sessionRepository(session);
    // All of them are worked out, and refused, before the first is written.
    const files = starterFiles(git.root, trackedNames(await git.indexRaw()));
    if (dryRun !== true) for (const { path, state, text } of files) if (state === 'new') nodeFiles.write(join(git.root, path), text);
    const shown = files.map(({ path, state }) => ({ path, state: STATES[dryRun === true ? 'dry' : 'real'][state] }));
    session.terminal.result({ files: shown }, render(shown, dryRun === true));
    return EXIT.good;
  });
}

/** The first segments of the paths of an index (`git ls-files -s -z`). */
const trackedNames = (index: Uint8Array): ReadonlySet<string> =>
  new Set(
    new TextDecoder()
      .decode(index)
      .split('\0')
      .map((entry) =>
        entry
          .slice(entry.indexOf('\t') + 1)
          .split('/', 1)
          .join(),
      ),
  );

const STATES = { dry: { new: 'would be written', kept: 'kept' }, real: { new: 'written', kept: 'kept' } } as const satisfies Record<
  'dry' | 'real',
  Record<StarterFile['state'], string>
>;

function render(files: readonly { readonly path: string; readonly state: string }[], dryRun: boolean): string {
  const rows = files.map(({ path, state }) => [path, state]);
  const next = dryRun
    ? ''
    : '\nnext: look at them, then `aiop verify`, `aiop plan validate`, and commit them before `aiop run --dry-run`\n';
  return `${table(['file', 'state'], rows)}${next}`;
}
