import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FRONT_DOOR_STEPS } from '../../scripts/action-contract.ts';
import { generateFrontDoor } from '../../scripts/gen-front-door.ts';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly run?: string;
}
interface ActionYml {
  readonly branding?: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const actionYml = (folder: string): ActionYml => parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'));
const frontDoor = actionYml('.');
const called = FRONT_DOOR_STEPS.map(({ id, action }) => ({ id, action, contract: actionYml(`actions/${action}`) }));

describe('the composite action at the root', () => {
  it('calls the actions of its own commit, in order, and reports at the end whatever became of them', () => {
    const { using, steps } = frontDoor.runs;
    expect(using).toBe('composite');
    expect(steps.map(({ id, uses }) => ({ id, uses }))).toEqual([
      { id: 'keys', uses: '$/actions/cache-keys' },
      { id: 'verify', uses: '$/actions/incremental-verify' },
      { id: undefined, uses: undefined },
    ]);
    expect(steps.at(-1)).toMatchObject({ if: 'always()', run: expect.not.stringContaining('${{') });
    expect(frontDoor.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  });

  it.each(called)('takes every input of $action with its words and default, and hands it on', ({ id, contract }) => {
    const step = frontDoor.runs.steps.find((candidate) => candidate.id === id);
    expect(step?.with).toEqual(Object.fromEntries(Object.keys(contract.inputs).map((name) => [name, `\${{ inputs.${name} }}`])));
    for (const [name, { description, default: value }] of Object.entries(contract.inputs)) {
      expect({ name, default: frontDoor.inputs[name]?.default }).toEqual({ name, default: value });
      expect(frontDoor.inputs[name]?.description).toContain(description);
    }
  });

  it.each(called)('gives every output of $action, in its words', ({ id, contract }) => {
    for (const [name, { description }] of Object.entries(contract.outputs)) {
      expect(frontDoor.outputs[name]).toEqual({ description, value: `\${{ steps.${id}.outputs.${name} }}` });
    }
  });

  it('takes and gives nothing else', () => {
    const names = (field: 'inputs' | 'outputs') => [...new Set(called.flatMap(({ contract }) => Object.keys(contract[field])))].sort();
    expect(Object.keys(frontDoor.inputs).sort()).toEqual(names('inputs'));
    expect(Object.keys(frontDoor.outputs).sort()).toEqual(names('outputs'));
  });
});

/** The contracts that the front door is made from, with one text of one of them changed. */
function changed(path: string, good: string, bad: string): string {
  const root = scratchFolder();
  const folders = ['.', ...FRONT_DOOR_STEPS.map(({ action }) => `actions/${action}`)];
  for (const file of folders.flatMap((folder) => [`${folder}/action.yml`, `${folder}/action-types.yml`])) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(root, file));
  }
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(good);
  writeFileSync(join(root, path), text.replace(good, bad));
  return root;
}

const VERIFY = 'actions/incremental-verify/action.yml';

describe('the contract of the front door', () => {
  const made = generateFrontDoor(ROOT).find(({ path }) => path === 'action.yml')?.text;

  it.each([
    ['a default of an action', VERIFY, 'default: aiop.yaml', 'default: other.yaml'],
    ['a description of an action', VERIFY, 'Empty means all.', 'Empty means none.'],
    ['a description of an output', VERIFY, 'How many tasks failed.', 'How many failed.'],
  ])('is out of date after a change of %s', (_, path, good, bad) => {
    const [file] = generateFrontDoor(changed(path, good, bad));
    expect(file?.path).toBe('action.yml');
    expect(file?.text).not.toBe(made);
    expect(file?.text).toContain(bad);
  });

  it('is restored where somebody edited what is made', () => {
    const [file] = generateFrontDoor(changed('action.yml', 'default: aiop.yaml', 'default: mine.yaml'));
    expect(file?.text).toBe(made);
  });

  it.each([
    ['two defaults of one input', VERIFY, 'default: "off"', 'default: "on"', /different defaults for the input ledger/],
    [
      'two types of one input',
      VERIFY.replace('.yml', '-types.yml'),
      'ledger:\n    type: string',
      'ledger:\n    type: boolean',
      /ledger has two/,
    ],
    ['a missing mark', 'action.yml', '# gen:outputs', '# outputs', /needs the marks # gen:inputs/],
    ['a mark that never closes', 'action.yml', '        # /gen:with\n    - name: Report', '    - name: Report', /needs the marks/],
  ])('refuses %s', (_, path, good, bad, reason) => {
    expect(() => generateFrontDoor(changed(path, good, bad))).toThrow(reason);
  });

  it('refuses one output of two actions', () => {
    const root = changed(VERIFY, 'outputs:\n', 'outputs:\n  key:\n    description: Another key.\n');
    const types = join(root, VERIFY.replace('.yml', '-types.yml'));
    writeFileSync(types, readFileSync(types, 'utf8').replace('outputs:\n', 'outputs:\n  key:\n    type: string\n'));
    expect(() => generateFrontDoor(root)).toThrow(/an output key/);
  });
});
