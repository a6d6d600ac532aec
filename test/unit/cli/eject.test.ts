import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { Scratch } from '../verify/scratch.ts';

const repository = (): Scratch =>
  new Scratch().write('aiop.yaml', 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "true", retries: 1 } } }\n').commit();

describe('aiop eject', () => {
  it('writes the checks in another form, says what is lost, and overwrites nothing', async () => {
    const scratch = repository();
    const dry = await inProcess(scratch.root, 'eject', '--to', 'turbo', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({
      files: [
        { path: 'package.json', state: 'new' },
        { path: 'turbo.json', state: 'new' },
      ],
    });
    expect(scratch.has('turbo.json')).toBe(false);
    const { stdout } = await inProcess(scratch.root, 'eject', '--to', 'turbo');
    expect(stdout).toContain('test: it is not tried again after a failure (retries: 1)');
    expect(scratch.read('turbo.json')).toContain('//#test');
    expect(await inProcess(scratch.root, 'eject', '--to', 'turbo')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('turbo.json: it is there already'),
    });
    await inProcess(scratch.root, 'eject', '--to', 'workflow');
    await inProcess(scratch.root, 'eject');
    expect(JSON.parse(scratch.read('package.json')).scripts).toMatchObject({ test: 'true', verify: 'npm run test' });
    expect(scratch.has('.github/workflows/verify.yml')).toBe(true);
  });

  it('says so where nothing is lost', async () => {
    const scratch = repository();
    scratch
      .write('aiop.yaml', 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "true", inputs: [a], outputs: [] } } }\n')
      .commit();
    const { stdout } = await inProcess(scratch.root, 'eject', '--to', 'turbo', '--dry-run');
    expect(stdout).toContain('nothing is lost');
    expect(stdout).not.toContain('what is lost');
  });

  it('refuses where there is nothing to leave', async () => {
    const scratch = new Scratch().write('aiop.yaml', 'apiVersion: aiop.dev/v1\n').commit();
    expect(await inProcess(scratch.root, 'eject')).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no task') });
  });
});
