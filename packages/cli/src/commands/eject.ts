import { type Config, ejectScripts, ejectTurbo, ejectWorkflow, loadConfig } from '@aiop/config';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { type Command, Option } from 'commander';
import { EXIT } from '../exit-status.ts';
import { table } from '../render/table.ts';
import { type CommonOptions, pathIn, sessionRepository, withSession } from '../session.ts';

const FORMS = ['scripts', 'turbo', 'workflow'] as const;

interface EjectOptions extends CommonOptions {
  readonly to: (typeof FORMS)[number];
  readonly config: string;
  readonly dryRun?: true;
}

/** `aiop eject`: the same checks without aiop. */
export function addEjectCommand(root: Command): void {
  const command = root
    .command('eject')
    .description('write the tasks of aiop.yaml as plain scripts, a turbo.json or a workflow, and say what is lost')
    .addOption(new Option('--to <form>', 'what to write').choices(FORMS).default('scripts'))
    .option('--config <file>', 'the configuration', 'aiop.yaml')
    .option('--dry-run', 'say what would be written, and write nothing');
  withSession<EjectOptions>(command, 'aiop eject --to turbo --dry-run', async (session, { to, config: name, dryRun }) => {
    const git = await sessionRepository(session);
    const at = (path: string): string => pathIn({ ...session, directory: git.root }, path);
    const config = loadConfig(git.root, nodeFiles, name);
    if (config.tasks.length === 0) throw nothingToEject(name);
    const { files, lost } = ejected(to, config, at('package.json'));
    const shown = files.map(({ path }) => ({ path, state: nodeFiles.status(at(path)) === undefined ? 'new' : 'changed' }));
    for (const { path, state } of shown) if (state === 'changed' && path !== 'package.json') throw standsInTheWay(path);
    if (dryRun !== true) for (const { path, text } of files) nodeFiles.write(at(path), text);
    const rows = shown.map(({ path, state }) => [path, dryRun === true ? `would be ${state}` : state]);
    const losses =
      lost.length === 0 ? 'nothing is lost\n' : `what is lost:\n${lost.map((sentence) => `  ${visible(sentence)}\n`).join('')}`;
    const next = dryRun === true ? '' : `\nnext: look at them, then delete ${visible(name)} and what calls aiop\n`;
    session.terminal.result({ files: shown, lost }, `${table(['file', 'state'], rows)}\n${losses}${next}`);
    return EXIT.good;
  });
}

function ejected(form: EjectOptions['to'], config: Config, packageJson: string) {
  const bytes = nodeFiles.status(packageJson)?.kind === 'file' ? nodeFiles.read(packageJson) : undefined;
  if (form === 'turbo') return ejectTurbo(config, bytes);
  return form === 'workflow' ? ejectWorkflow(config) : ejectScripts(config, bytes);
}

function nothingToEject(name: string): UsageError {
  return new UsageError({ what: 'there is no task', where: name, expected: 'tasks under verify', fix: 'there is nothing to leave' });
}

function standsInTheWay(path: string): UsageError {
  return new UsageError({
    what: 'it is there already',
    where: path,
    expected: 'no such file',
    fix: 'move it away, or choose another form with --to',
  });
}
