import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../packages/verify/src/verify-results.schema.gen.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { Scratch, scratchFolder } from './scratch.ts';

const MAIN = await sourceProgram('actions/incremental-verify/src/main.ts');

const CONFIG = `apiVersion: aiop.dev/v1
setup: { run: "mkdir -p deps && cp lock deps/lock && echo set up", inputs: [lock], outputs: ["deps/**"] }
verify:
  tasks:
    build: { run: "mkdir -p lib && cp src/a.txt lib && echo ::set-output name=ok::true", inputs: ["src/**"], outputs: ["lib/**"] }
    test: { run: "grep -q one lib/a.txt && test -z \\"$INPUT_TASKS$GITHUB_TOKEN\\"", inputs: ["test/**"], needs: [build] }
`;

function repository(): Scratch {
  return new Scratch()
    .write('aiop.yaml', CONFIG)
    .write('.gitignore', 'lib/\ndeps/\n')
    .write('lock', '1\n')
    .write('src/a.txt', 'one\n')
    .write('test/x', '')
    .commit();
}

/** Runs the action as a runner does: inputs in the environment, outputs in a file. */
function step(scratch: Scratch, inputs: Readonly<Record<string, string>> = {}) {
  const runner = scratchFolder();
  const [output, summary, temp] = ['output', 'summary', 'temp'].map((name) => join(runner, name)) as [string, string, string];
  mkdirSync(temp);
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    HOME: runner,
    GITHUB_WORKSPACE: scratch.root,
    GITHUB_TOKEN: 'not for tasks',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(given),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
    cwd: runner,
    env,
    encoding: 'utf8',
  });
  const text = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const outputs = Object.fromEntries([...text(output).matchAll(/^([a-z-]+)<<(.*)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]));
  return { status, log: stdout + stderr, outputs, summary: text(summary) };
}

describe('incremental-verify', () => {
  it('runs what it does not know, and skips it the next time', () => {
    const scratch = repository();
    const first = step(scratch);
    expect(first.log).not.toContain('::error');
    expect(first).toMatchObject({ status: 0, outputs: { ok: 'true', ran: '3', skipped: '0', failed: '0', 'skip-rate': '0.000' } });
    scratch.remove('lib').remove('deps');
    const second = step(scratch);
    expect(second).toMatchObject({ status: 0, outputs: { ok: 'true', ran: '0', skipped: '3', 'skip-rate': '1.000' } });
    expect(second.outputs.fingerprint).toBe(first.outputs.fingerprint);
    expect(scratch.read('lib/a.txt') + scratch.read('deps/lock')).toBe('one\n1\n');
    expect(second.summary).toContain('Everything passed: 0 ran, 3 skipped');
    expect(existsSync(scratch.path('.git/aiop/cache'))).toBe(true);
    expect(scratch.run('git', 'status', '--porcelain')).toBe('');
  });

  it('writes results that fit their schema', () => {
    const { outputs } = step(repository());
    const results: unknown = JSON.parse(readFileSync(outputs.results ?? '', 'utf8'));
    expect(validate(results)).toBe(true);
    expect(Object.keys(outputs).sort()).toEqual([
      'duration-ms',
      'failed',
      'fingerprint',
      'ok',
      'ran',
      'results',
      'saved-ms',
      'skip-rate',
      'skipped',
    ]);
  });

  it('prints what tasks print where the runner obeys none of it', () => {
    const { log } = step(repository());
    const lines = log.split('\n');
    const at = lines.indexOf('::set-output name=ok::true');
    const token = /^::stop-commands::(.+)$/.exec(lines[at - 1] ?? '')?.[1];
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(lines[at + 1]).toBe(`::${token}::`);
  });

  it('fails with a finding where a task fails, after all outputs are written', () => {
    const scratch = repository().write('src/a.txt', 'two\n');
    const { status, outputs, log } = step(scratch, { tasks: 'test', 'keep-going': 'false' });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ ok: 'false', failed: '1' });
    expect(log).toMatch(/::error title=AIOP-V001::task "test" failed: exit code 1/);
  });

  it('shows what tools say beside the lines they speak of, seen from the root of the repository', () => {
    const scratch = new Scratch()
      .write('web/src/a.c', '')
      .write(
        'web/aiop.yaml',
        'apiVersion: aiop.dev/v1\nverify: { tasks: { lint: { run: "echo \'src/a.c:3:4: error: a, b: c\'; exit 1" } } }\n',
      )
      .commit();
    const { status, log, summary } = step(scratch, { 'working-directory': 'web' });
    expect(status).toBe(1);
    expect(log).toContain('::error title=lint%3A gcc,file=web/src/a.c,line=3,col=4::a, b: c\n');
    expect(summary).toContain('- lint: src/a&#46;c&#58;3&#58;4 error: a, b&#58; c');
  });

  it('says what it would do, and is no failure for it', () => {
    const scratch = repository();
    expect(step(scratch, { 'dry-run': 'true' })).toMatchObject({ status: 0, outputs: { ok: 'false', ran: '0' } });
    expect(scratch.has('lib')).toBe(false);
  });

  it('explains what changed, and runs by force', () => {
    const scratch = repository();
    step(scratch);
    for (let number = 0; number < 7; number++) scratch.write(`src/new-${number}.txt`, '');
    expect(step(scratch, { explain: 'true' }).log).toContain('  changed: src/new-6.txt (new)');
    expect(step(scratch, { force: 'true' }).outputs).toMatchObject({ ran: '3', skipped: '0' });
  });

  it('keeps results where it is told, and never takes them for inputs', () => {
    const scratch = repository().write('aiop.yaml', 'apiVersion: aiop.dev/v1\nverify: { tasks: { all: { run: "true" } } }\n');
    const inputs = { 'store-dir': 'kept', concurrency: '1', store: 'folder' };
    step(scratch, inputs);
    expect(scratch.has('kept')).toBe(true);
    expect(step(scratch, inputs).outputs).toMatchObject({ skipped: '1' });
    expect(step(scratch, { ...inputs, mode: 'off' }).outputs).toMatchObject({ skipped: '0', ran: '1' });
  });

  it('takes the scripts of package.json where there is no configuration, and says so', () => {
    const scratch = new Scratch().write('package.json', '{ "scripts": { "test": "true", "other": "false" } }').commit();
    const { status, log, outputs } = step(scratch);
    expect({ status, ran: outputs.ran }).toEqual({ status: 0, ran: '1' });
    expect(log).toContain('no aiop.yaml: tasks taken from the scripts of package.json (test)');
  });

  it.each([
    ['there is nothing to verify', (scratch: Scratch) => scratch.remove('aiop.yaml'), {}, /there is no task to verify with.*aiop init/],
    ['a task does not exist', () => {}, { tasks: 'tset' }, /there is no task "tset".*did you mean "test"\?/],
    [
      'the configuration is wrong',
      (scratch: Scratch) => scratch.write('aiop.yaml', 'apiVersion: aiop.dev/v2\n'),
      {},
      /aiop.yaml:1:13: AIOP-C005/,
    ],
    ['the configuration that was named is missing', () => {}, { config: 'other.yaml' }, /other.yaml: there is no such file/],
    ['an input does not exist', () => {}, { shards: '1/2' }, /input shards: there is no such input/],
    ['the store does not exist', () => {}, { store: 'turborep' }, /input store: .*one of auto, folder, github, turborepo/],
    ['the store has no address', () => {}, { store: 'turborepo', 'store-token': 'x' }, /store-url: it is missing/],
    [
      'the store is another one than the address belongs to',
      () => {},
      { 'store-url': 'https://a.example' },
      /input store-url: .*store: turborepo/,
    ],
    ['the job has no cache', () => {}, { store: 'github' }, /input store: this job has no cache service/],
    ['a shard is none', () => {}, { shard: '3/2' }, /shard: it is "3\/2"/],
    ['a shard is to plan', () => {}, { shard: '1/2', 'plan-shards': '2' }, /input plan-shards: the input shard is set too/],
    ['what is to be joined is not there', () => {}, { join: 'none.json' }, /none.json/],
    ['no task writes a JUnit report', () => {}, { junit: 'all.xml' }, /input junit: no task declares/],
    ['no task may run at all', () => {}, { concurrency: '-1' }, /input concurrency/],
  ])('fails with one clear line and no output where %s', (_, prepare, inputs, message) => {
    const scratch = repository();
    prepare(scratch);
    const { status, log, outputs } = step(scratch, inputs);
    expect(status).toBe(1);
    expect(outputs).toEqual({});
    expect(log.match(/::error/g)).toHaveLength(1);
    expect(log.replaceAll('%0A', ' ')).toMatch(message);
    expect(log).not.toMatch(/^ {4}at /m);
  });

  it('plans shards, runs each of them, and joins their results', () => {
    const planned = step(repository(), { 'plan-shards': '2' });
    expect(planned).toMatchObject({ status: 0, outputs: { ran: '0' } });
    const shards: string[] = JSON.parse(planned.outputs.shards ?? '');
    expect(shards).toEqual(['1/1=build,test']);
    const results = shards.map((shard) => step(repository(), { shard }).outputs.results ?? '');
    const joined = step(new Scratch(), { join: results.join('\n') });
    expect(joined).toMatchObject({ status: 0, outputs: { ok: 'true', ran: '3', failed: '0' } });
    expect(joined.outputs.fingerprint).toBe(step(repository()).outputs.fingerprint);
    const missing = step(repository(), { shard: '1/2' }).outputs.results ?? '';
    expect(step(new Scratch(), { join: missing })).toMatchObject({ status: 1, outputs: { ok: 'false' } });
  });

  it('writes the JUnit reports of all tasks as one', () => {
    const scratch = new Scratch()
      .write('.gitignore', 'out.xml\n')
      .write('src/a', '')
      .write(
        'aiop.yaml',
        `apiVersion: aiop.dev/v1\nverify:\n  tasks:\n    t: { run: "echo '<testsuite><testcase/></testsuite>' > out.xml", inputs: ["src/**"], junit: out.xml }\n`,
      );
    for (const state of ['ran', 'skipped']) {
      scratch.remove('out.xml');
      const { outputs, summary } = step(scratch.commit(), { junit: '../all.xml' });
      expect(outputs[state]).toBe('1');
      expect(summary).toContain('1 test in 1 report: 0 failed');
      expect(scratch.read('../all.xml')).toContain('<testsuite><testcase/></testsuite>');
    }
  });

  it('works outside of a repository', () => {
    const scratch = new Scratch({ git: false }).write(
      'aiop.yaml',
      'apiVersion: aiop.dev/v1\nverify: { tasks: { all: { run: "true" } } }\n',
    );
    expect(step(scratch).outputs).toMatchObject({ ran: '1' });
    expect(step(scratch).outputs).toMatchObject({ skipped: '1' });
  });
});
