import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runAction } from '../support/action-step.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const ACTIONS = readdirSync(join(ROOT, 'actions')).filter((name) => existsSync(join(ROOT, 'actions', name, 'action.yml')));

/** Some value for each input that has to be given: nothing of it may be used before the folder was found missing. */
function requiredInputs(name: string): Record<string, string> {
  const read = (file: string) => parse(readFileSync(join(ROOT, 'actions', name, file), 'utf8')).inputs;
  const [declared, types] = [read('action.yml'), read('action-types.yml')];
  const required = Object.keys(declared).filter((input) => declared[input].required === true);
  return Object.fromEntries(required.map((input) => [input, types[input]['allowed-values']?.[0] ?? 'x']));
}

describe('every action', () => {
  it('is there', () => {
    expect(ACTIONS.sort()).toEqual([
      'cache-keys',
      'conventional-version',
      'incremental-verify',
      'integrate',
      'ledger-append',
      'plan-validate',
      'safe-patch',
      'verify',
      'workstream',
    ]);
  });

  it.each(ACTIONS)('%s has a bundle for node24 where its action.yml says', (name) => {
    const { runs } = parse(readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8'));
    expect(runs.using).toBe('node24');
    expect(existsSync(join(ROOT, 'actions', name, runs.main))).toBe(true);
  });

  it.each(ACTIONS)('%s refuses an input it does not have, with one error, no output and no stack', (name) => {
    const { exitCode, stdout, stderr, outputs, summary } = runAction(name, scratchFolder(), { 'no-such-input': 'x' });
    expect(exitCode).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(stdout).toContain('input no-such-input');
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect([outputs, summary]).toEqual([{}, '']);
  });

  it.each(ACTIONS)('%s says that a working directory is missing', (name) => {
    const { exitCode, stdout } = runAction(name, scratchFolder(), { ...requiredInputs(name), 'working-directory': 'nowhere' });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^::error .*input working-directory: there is no such folder/m);
  });

  it.each(ACTIONS)('%s leaves nothing in an empty folder, nor in a repository without commits', (name) => {
    const folder = scratchFolder();
    runAction(name, folder, requiredInputs(name));
    expect(readdirSync(folder)).toEqual([]);
    const repository = new ScratchRepository();
    const { stdout, stderr } = runAction(name, repository.root, requiredInputs(name));
    expect(stdout + stderr).not.toMatch(/^\s+at |this is a bug/m);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
