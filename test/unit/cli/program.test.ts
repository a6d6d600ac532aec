import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../packages/cli/src/program.ts';

/** What is printed while a command is refused, or only shows its help. */
async function printed(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => said.push(String(text)) > 0),
  );
  try {
    await expect(runCommand(args)).rejects.toMatchObject({ name: 'CommanderError' });
    return said.join('');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('aiop', () => {
  it('lists every command in its help, in the order of a first use', async () => {
    const help = await printed('--help');
    const commands = help.slice(help.indexOf('Commands:'), help.indexOf('Example:'));
    expect([...commands.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name)).toEqual(
      'run plan verify watch ledger ids version cache init doctor eject'.split(' '),
    );
  });

  it('says which command was probably meant', async () => {
    expect(await printed('verison', 'next')).toMatch(/unknown command 'verison'[\s\S]*Did you mean version\?/);
    expect(await printed('version', 'nxet')).toMatch(/unknown command 'nxet'[\s\S]*Did you mean next\?/);
  });

  it('shows the help of a command without the others', async () => {
    const help = await printed('version', '--help');
    expect(help).toMatch(/^Usage: aiop version /);
    expect(help).toContain('changelog');
    expect(help).not.toContain('doctor');
  });
});
