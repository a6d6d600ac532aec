import { type Config, ejectScripts, ejectTurbo, ejectWorkflow, loadConfig } from '@aiop/config';
import { nodeFiles } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Scratch } from '../verify/scratch.ts';

const CONFIG = `apiVersion: aiop.dev/v1
setup: { run: "true", inputs: [package.json] }
verify:
  tasks:
    test: { run: "echo '\${{WORD}}' && grep -q one lib/a", inputs: ["src/**"], needs: [build], env: [WORD], retries: 2, timeout: 5m }
    build: { run: "mkdir -p lib; cat src/* | sort > lib/a", inputs: ["src/**", "!src/x"], outputs: ["lib/**"], tools: ["cat --version"] }
    lint: { run: "! grep -q bad {files}", inputs: ["src/**"], per-file: true }
    own: { run: npm run own, inputs: [src/a] }
    check: { run: ls a, cwd: src, inputs: [src/a], hermetic: true, junit: out.xml }
`;
const SCRIPTS = { name: 'x', scripts: { test: 'not ours', own: 'true', verify: 'theirs' } };

function repository(): Scratch {
  return new Scratch()
    .write('aiop.yaml', CONFIG)
    .write('package.json', JSON.stringify(SCRIPTS))
    .write('package-lock.json', '{}')
    .write('src/a', 'one\n')
    .write('.gitignore', 'lib/\n')
    .commit();
}

const configOf = (scratch: Scratch): Config => loadConfig(scratch.root, nodeFiles);
const packageJson = (scratch: Scratch): Uint8Array => nodeFiles.read(scratch.path('package.json'));
const textOf = ({ files }: ReturnType<typeof ejectTurbo>, path: string): string => files.find((file) => file.path === path)?.text ?? '';
/** What a package manager of node is started with. */
const environment = (scratch: Scratch) => ({ PATH: process.env.PATH, HOME: scratch.path('..'), TMPDIR: scratch.path('..') });

describe('tasks as scripts', () => {
  it('run in their order, each as it was written, and leave what is there as it is', () => {
    const scratch = repository();
    const { files, lost } = ejectScripts(configOf(scratch), packageJson(scratch));
    const { scripts } = JSON.parse(files[0]?.text ?? '');
    expect(scripts).toMatchObject({ ...SCRIPTS.scripts, setup: 'true', check: 'cd src && ls a' });
    expect(scripts['verify:test']).toBe("bash -eo pipefail -c 'echo '\\''${{WORD}}'\\'' && grep -q one lib/a'");
    expect(scripts['verify-2']).toMatch(/^npm run setup && .*npm run build && .*npm run verify:test$/);
    expect(lost).toContain('test: it is not tried again after a failure (retries: 2)');
    expect(lost).toContain('test: it is not stopped after 300 s');
    expect(lost).toContain('check: it sees the whole repository');
    expect(lost).toContain('check: its report out.xml is not joined with others');
    for (const { path, text } of files) scratch.write(path, text);
    expect(() => scratch.run('bash', '-c', scripts.lint)).not.toThrow();
    expect(() => scratch.run('bash', '-c', `${scripts.build} && ${scripts['verify:test']} && ${scripts.check}`)).not.toThrow();
    scratch.write('src/a', 'bad\n');
    expect(() => scratch.run('bash', '-c', `${scripts.build} && ${scripts['verify:test']}`)).toThrow();
  });
});

describe('tasks as turbo.json', () => {
  it('come back as they were when they are taken from there', async () => {
    const scratch = repository();
    const before = configOf(scratch);
    const ejected = ejectTurbo(before, packageJson(scratch));
    for (const { path, text } of ejected.files) scratch.write(path, text);
    scratch.write('aiop.yaml', 'apiVersion: aiop.dev/v1\nverify: { from: turbo.json }\n').commit();
    const after = configOf(scratch);
    const name = (task: string): string => (task === 'test' ? 'verify-test' : task);
    expect(after.findings).toEqual([]);
    for (const task of before.tasks) {
      const other = after.tasks.find((each) => each.name === name(task.name));
      expect(other).toMatchObject({ outputs: task.outputs, needs: task.needs.map(name), env: task.env });
      expect(other?.inputs).toEqual(expect.arrayContaining([...(task.inputs ?? [])]));
    }
    expect(ejected.lost[0]).toBe('there is no set-up step: run `true` before');
    const run = async () => (await scratch.verify(after.tasks, { environment: environment(scratch) })).ok;
    expect(await run()).toBe(true);
    scratch.write('src/a', 'bad\n');
    expect(await run()).toBe(false);
  });
});

describe('tasks as a workflow', () => {
  it('are steps that run where all they need have succeeded, with nothing that the runner would put into them', () => {
    const { files, lost } = ejectWorkflow(configOf(repository()));
    const workflow = parse(textOf({ files, lost }, '.github/workflows/verify.yml'));
    const steps: { name?: string; if?: string; run?: string }[] = workflow.jobs.verify.steps;
    const named = new Map(steps.map((step, index) => [step.name, { ...step, id: `t${index - 1}` }]));
    expect(named.get('test')?.if).toBe(
      `\${{ !cancelled() && steps.${named.get('setup')?.id}.outcome == 'success' && steps.${named.get('build')?.id}.outcome == 'success' }}`,
    );
    expect(named.get('test')?.run).toBe("echo '${{ '${{' }}WORD}}' && grep -q one lib/a");
    expect(named.get('check')).toMatchObject({ 'working-directory': 'src', 'timeout-minutes': 60, shell: 'bash' });
    expect(named.get('test')).toMatchObject({ 'timeout-minutes': 5 });
    expect(lost).not.toContain('test: it is not stopped after 300 s');
  });
});
