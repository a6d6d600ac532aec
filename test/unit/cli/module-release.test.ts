import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const MODULES =
  'apiVersion: aiop.dev/v1\nversion: { modules: { "@o/core": core, cli: { path: cli, depends-on: ["@o/core"] }, docs: docs } }\n';

function repositoryOfModules(): ScratchRepository {
  const repository = new ScratchRepository({ 'aiop.yaml': MODULES, 'core/a': '1', 'cli/a': '1', 'docs/a': '1' }, 'feat: begin');
  for (const tag of ['@o/core@1.0.0', 'cli@1.0.0', 'docs@1.0.0']) repository.git('tag', tag);
  repository.commit({ 'core/a': '2' }, 'feat: greet');
  return repository;
}

it('aiop version changelog writes the changelogs of modules, shows them first, and does nothing twice', async () => {
  const repository = repositoryOfModules();
  const changelog = (...args: readonly string[]) => inProcess(repository.root, 'version', 'changelog', ...args);
  const shown = await changelog('--module', 'core', '--dry-run');
  expect([shown.status, shown.stdout]).toEqual([0, expect.stringMatching(/^@o\/core: core\/CHANGELOG\.md\n\n### Added\n\n- greet/)]);
  expect(repository.git('status', '--porcelain')).toBe('');
  expect((await changelog('--module', 'core/')).stdout).toBe('@o/core: core/CHANGELOG.md: 1.1.0 added\n');
  expect((await changelog('--all')).stdout).toBe(
    '@o/core: core/CHANGELOG.md: unchanged, there is nothing to add\ncli: cli/CHANGELOG.md: 1.0.1 added\ndocs: docs/CHANGELOG.md: written\n',
  );
  expect(readFileSync(join(repository.root, 'cli/CHANGELOG.md'), 'utf8')).toContain('- Update `@o/core` to 1.1.0');
  const again = await changelog('--all', '--json');
  expect(JSON.parse(again.stdout).modules.map(({ state }: { readonly state: string }) => state)).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
  ]);
});

it('aiop version release releases modules here, shows them first, and does nothing twice', async () => {
  const repository = repositoryOfModules();
  const release = (...args: readonly string[]) => inProcess(repository.root, 'version', 'release', ...args);
  const planned = await release('--all', '--dry-run');
  expect([planned.status, planned.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^would release @o\/core@1\.1\.0\n\n### Added\n[\s\S]*\nwould release cli@1\.0\.1\n[\s\S]*\nfiles: core\/CHANGELOG\.md, cli\/CHANGELOG\.md\n$/,
    ),
  ]);
  expect(repository.git('tag', '--points-at', 'HEAD')).toBe('');
  const made = await release('--module', 'core', '--no-changelog');
  const commit = repository.git('rev-parse', 'HEAD').slice(0, 12);
  expect(made).toEqual({ status: 0, stdout: `released @o/core@1.1.0 at ${commit}\nreleased cli@1.0.1 at ${commit}\n`, stderr: '' });
  expect((await release('--module', 'docs')).stdout).toBe('nothing to release\n');
  const again = await release('--all', '--json');
  expect([again.status, JSON.parse(again.stdout)]).toMatchObject([
    0,
    { state: 'stands', modules: [{ state: 'stands' }, { state: 'stands' }, {}] },
  ]);
  const refused = await release('--all', '--version-file', 'x');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('version-files of the module in aiop.yaml')]);
});
