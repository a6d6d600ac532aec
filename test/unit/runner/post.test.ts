import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printed } from '../../support/printed.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

const spec = (name: string, value: string) => ({ name, type: 'string', default: value, required: false });
const CONTRACT = {
  name: 'sample',
  inputs: { workingDirectory: spec('working-directory', '.'), ledger: spec('ledger', 'off') },
  outputs: {},
};

/** The log of a job that recorded nothing. */
const CLOSED_LOG = `{"closed":{"head":"${'0'.repeat(64)}","n":0},"v":1}\n`;

/** Starts an action of these two steps, as the runner starts either, and reads what it leaves behind. */
async function start(run: string, post: string, environment: Readonly<Record<string, string>> = {}) {
  const folder = scratchFolder();
  const files = Object.fromEntries(['GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'].map((name) => [name, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const script = `import { UsageError } from '@aiop/diagnostics';
import { defineAction } from '@aiop/runner';
await defineAction(${JSON.stringify(CONTRACT)}, async (inputs, host) => { ${run} return { passed: true, outputs: {} }; }, async (inputs, host, kept) => { ${post} });`;
  const { exitCode, stdout } = await printed(
    ['--conditions=aiop-source', '--input-type=module', '--eval', script],
    { PATH: process.env.PATH, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, ...files, ...environment },
    import.meta.dirname,
  );
  const state = [...readFileSync(files.GITHUB_STATE ?? '', 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return {
    exitCode,
    stdout,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
    state: Object.fromEntries(state.map(([, name = '', , value = '']) => [`STATE_${name}`, value])),
  };
}

describe('a step after the job', () => {
  it('gets what the first step kept for it, and speaks to the summary', async () => {
    const [run, post] = ["host.keepForPost('two\\nlines');", 'return { summary: `kept ${JSON.stringify(kept)}` };'];
    const first = await start(run, post);
    expect([first.exitCode, first.summary]).toEqual([0, '']);
    expect(first.state).toEqual({ STATE_AIOP_PHASE: 'post', STATE_AIOP_KEPT: 'two\nlines' });
    const second = await start(run, post, first.state);
    expect(second).toEqual({ exitCode: 0, stdout: '', summary: 'kept "two\\nlines"\n', state: {} });
  });

  it('does nothing where nothing was kept, and is not the first step again where that one failed', async () => {
    const [run, post] = [
      "throw new UsageError({ what: 'broken', where: 'here', expected: 'x', fix: 'y' });",
      "throw new Error('never called');",
    ];
    const first = await start(run, post);
    expect([first.exitCode, first.state]).toEqual([1, { STATE_AIOP_PHASE: 'post' }]);
    expect(await start(run, post, first.state)).toEqual({ exitCode: 0, stdout: '', summary: '', state: {} });
  });

  it('records an event where the ledger of the action is', async () => {
    const ledger = join(scratchFolder(), '.runs/ledger.jsonl');
    const state = { STATE_AIOP_PHASE: 'post', STATE_AIOP_KEPT: 'x', INPUT_LEDGER: ledger };
    const event = { t: 'ws.step', wsid: '1', step: 'verify', ok: true, ms: 1 };
    expect(await start('', `return { event: ${JSON.stringify(event)} };`, state)).toMatchObject({ exitCode: 0, stdout: '' });
    expect(JSON.parse(readFileSync(ledger, 'utf8'))).toMatchObject({ ...event, seq: 0, idx: 0 });
  });

  it('says what came of it, and warns, where the log of the job was closed before', async () => {
    const log = join(scratchFolder(), 'wal/build.jsonl');
    mkdirSync(dirname(log));
    writeFileSync(log, CLOSED_LOG);
    const state = { STATE_AIOP_PHASE: 'post', STATE_AIOP_KEPT: 'x', INPUT_LEDGER: log };
    const post = "return { summary: 'saved', event: { t: 'ws.step', wsid: '1', step: 'verify', ok: true, ms: 1 } };";
    const { exitCode, stdout, summary } = await start('', post, state);
    expect([exitCode, summary]).toEqual([0, 'saved\n']);
    expect(stdout).toMatch(/^::warning title=sample::.*the log is closed/);
    expect(readFileSync(log, 'utf8')).toBe(CLOSED_LOG);
  });

  it.each([
    ['a bug', "throw new Error('it broke');", /^::stop-commands::[\s\S]*it broke[\s\S]*::warning title=sample::it broke\n$/],
    [
      'a mistake',
      "throw new UsageError({ what: 'wrong', where: 'here', expected: 'x', fix: 'y' });",
      /^::warning title=sample::here: wrong; expected x; y\n$/,
    ],
  ])('makes a warning of %s, for the job is over', async (_, post, said) => {
    const { exitCode, stdout } = await start('', post, { STATE_AIOP_PHASE: 'post', STATE_AIOP_KEPT: 'x' });
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(said)]);
  });
});
