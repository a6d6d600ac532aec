import { loadCommittedConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const TASKS = 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "true", inputs: ["a/**"] } } }\n';

async function configOf(files: Readonly<Record<string, string>>) {
  const repository = new ScratchRepository(files);
  // What the work tree says by now does not count.
  repository.files({ 'aiop.yaml': 'x: [' });
  const git = await repository.open();
  return loadCommittedConfig(git, repository.git('rev-parse', 'HEAD'));
}

describe('the configuration of a commit', () => {
  it('is its aiop.yaml', async () => {
    expect((await configOf({ 'aiop.yaml': TASKS })).tasks.map(({ name }) => name)).toEqual(['test']);
  });

  it('is what the scripts of package.json say where there is none, with the package manager of the lock file', async () => {
    const scripts = { test: 'vitest', lint: 'biome' };
    const { origin, tasks } = await configOf({ 'package.json': JSON.stringify({ scripts }), 'pnpm-lock.yaml': '', 'src/yarn.lock': '' });
    expect(origin.state).toBe('inferred');
    expect(tasks.map(({ name, run }) => [name, run])).toEqual([
      ['lint', 'pnpm run lint'],
      ['test', 'pnpm run test'],
    ]);
  });

  it('has no task where nothing says one', async () => {
    expect((await configOf({ 'a.txt': 'a' })).tasks).toEqual([]);
  });

  it('is refused with its findings when it is wrong', async () => {
    await expect(configOf({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nverfy: {}\n' })).rejects.toThrow(UsageError);
    await expect(configOf({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nverfy: {}\n' })).rejects.toThrow(
      /^aiop\.yaml:2:1: AIOP-C007.*"verify"/s,
    );
  });
});
