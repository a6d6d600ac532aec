import type { keyExplanation } from '@aiop/cache-keys';
import { visible } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type Command, Option } from 'commander';
import { EXIT } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { counted, table } from '../render/table.ts';
import { type CommonOptions, realDirectory, withSession, workTreeIfAny } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface KeyOptions extends CommonOptions {
  readonly ecosystems: readonly string[];
  readonly paths: readonly string[];
  readonly extra: readonly string[];
  readonly prefix: string;
  readonly trustDomain: 'auto' | 'protected' | 'pull-request' | 'untrusted';
}

/** `aiop cache key`: the key that the action would make here, and why. */
export function addCacheKey(cache: Command): void {
  const command = cache
    .command('key')
    .alias('keys')
    .description('say the cache key of this folder, and what each part of it is')
    .option('--ecosystems <names...>', 'the ecosystems that the cache is for', ['auto'])
    .option('--paths <paths...>', 'paths to cache besides the folders of these ecosystems', [])
    .option('--extra <items...>', 'files whose bytes join the key, or NAME=text', [])
    .option('--prefix <text>', 'what the key begins with', '')
    .addOption(
      new Option('--trust-domain <domain>', 'whose keys a run shares')
        .choices(['auto', 'protected', 'pull-request', 'untrusted'])
        .default('auto'),
    );
  withSession<KeyOptions>(command, 'aiop cache key', async (session, { ecosystems, paths, extra, prefix, trustDomain }) => {
    const { cacheKey, keyExplanation } = await import('@aiop/cache-keys');
    const { files, processes, platform, ownNode } = machine;
    const { environment } = session;
    const root = realDirectory(session);
    const [blake3, workTree] = await Promise.all([loadBlake3(), workTreeIfAny(session, root)]);
    const made = await cacheKey(
      { root, ecosystems, paths, extra, prefix, trustDomain, platform, environment, ownNode },
      { files, processes, blake3, ...(workTree === undefined ? {} : { git: workTree }) },
    );
    const explanation = keyExplanation(made);
    session.terminal.result(explanation, render(explanation, session.terminal) + renderFindings(made.findings, session.terminal));
    return EXIT.good;
  });
}

type Explanation = ReturnType<typeof keyExplanation>;

function render({ key, restoreKeys, paths, parts, lockFiles }: Explanation, terminal: Terminal): string {
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`;
  const rows = parts.map(({ name, value, sentence }) => [visible(name, 100), visible(value, 64), visible(sentence, 200)]);
  const files = lockFiles.map(
    ({ path, state, packages }) => `${path}: ${state === 'read' ? `locks ${counted(packages, 'package')}` : 'hashed by its bytes'}`,
  );
  return `${terminal.paint('bold', visible(key), 'stdout')}\n\n${table(['part', 'value', 'is'], rows)}${list('lock files', files)}${list('restore keys', restoreKeys)}${list('paths', paths)}`;
}
