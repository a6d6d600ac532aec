import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { ROOT } from './root.ts';
import { ToolMissing, tool } from './tools.ts';

export const WORKFLOWS = ['.github/workflows/*.yml', 'examples/workflows/*.yml'];
export const ACTIONS = ['action.yml', 'actions/*/action.yml', '.github/actions/*/action.yml'];

/** What actionlint finds in the workflows, in its words. Not with shellcheck and pyflakes, which a machine may have or not. */
export const actionlint = (patterns: readonly string[] = WORKFLOWS): readonly string[] =>
  lint('actionlint', patterns, ['-no-color', '-shellcheck=', '-pyflakes=']);

/** What zizmor finds in workflows and actions, in its words, without asking the network. */
export const zizmor = (patterns: readonly string[] = [...WORKFLOWS, ...ACTIONS]): readonly string[] =>
  lint('zizmor', patterns, ['--persona=auditor', '--offline', '--no-progress', '--color=never']);

/** A check of nothing is a failed check, and so is a tool that cannot be had: the problem says how to mend it. */
function lint(name: 'actionlint' | 'zizmor', patterns: readonly string[], args: readonly string[]): readonly string[] {
  const files = globSync([...patterns], { cwd: ROOT }).sort();
  if (files.length === 0) return [`nothing matches ${patterns.join(' ')}`];
  try {
    const { status, stdout, stderr, error } = spawnSync(tool(name), [...args, ...files], { cwd: ROOT, encoding: 'utf8' });
    return status === 0 ? [] : [`${stdout}${stderr}${error?.message ?? ''}`.trim()];
  } catch (error) {
    if (error instanceof ToolMissing) return [error.message];
    throw error;
  }
}
