import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const plan = (id: string): string => `apiVersion: aiop.dev/v1\nplan: { id: ${id} }\nworkstreams:\n  - { id: ${id}, claims: [] }\n`;

describe('aiop run takes its plan', () => {
  const { root } = new ScratchRepository({
    'modification_plan.yaml': plan('usual'),
    'own.yaml': plan('own'),
    'plans/own.yaml': plan('below'),
  });
  mkdirSync(join(root, 'src'));
  const ran = (directory: string, ...args: string[]) => inProcess(join(root, directory), 'run', ...args);

  it.each([
    ['under its usual name', '.', [], 'modification_plan.yaml', 'usual'],
    ['as an argument', '.', ['own.yaml'], 'own.yaml', 'own'],
    ['as an argument, from where it is given', 'src', ['../plans/own.yaml'], '../plans/own.yaml', 'below'],
    ['as an option, from the root of the repository', 'src', ['--plan', 'plans/own.yaml'], 'plans/own.yaml', 'below'],
  ])('%s', async (_, directory, args, name, id) => {
    const { status, stdout } = await ran(directory, ...args);
    expect(stdout).toContain(`${name}:4:`);
    expect(stdout).toContain(`"${id}" claims nothing`);
    expect([status, stdout.endsWith('; nothing was run\n')]).toEqual([1, true]);
  });

  it('once: two are refused', async () => {
    const { status, stderr } = await ran('.', 'own.yaml', '--plan', 'plans/own.yaml');
    expect([status, stderr]).toEqual([
      2,
      '--plan: two plans are named, own.yaml and plans/own.yaml; expected one plan; give it as the argument or with --plan, not both',
    ]);
  });
});
