import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch-repository.ts';

const FOLDER = join(import.meta.dirname, '../../examples/proven-patterns');

/** Starts the example's own command, which starts the bundle of `aiop` on a scratch repository. */
function attempt(...args: readonly string[]) {
  const home = scratchFolder();
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(FOLDER, 'try.mjs'), ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('examples/proven-patterns', () => {
  it('is valid, without a finding', () => {
    const { status, stdout, stderr } = attempt();
    expect(stdout, stderr).toContain('modification_plan.yaml: valid, 0 errors, 0 warnings\n');
    expect(status).toBe(0);
  });

  it('under the policy strict comes to the findings that stand beside it', () => {
    const { status, stdout, stderr } = attempt('--strict', '--', 'plan', 'validate', '--json');
    const { findings }: { findings: { code: string; file: string; line: number; column: number }[] } = JSON.parse(stdout);
    const expected = [...readFileSync(join(FOLDER, 'strict-findings.txt'), 'utf8').matchAll(/^error (\S+ AIOP-P\d{3}) /gm)].map(
      ([, place]) => place,
    );
    expect(
      findings.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`),
      stderr,
    ).toEqual(expected);
    expect(expected).toHaveLength(5);
    expect(status).toBe(1);
  });

  it('lands all eleven workstreams', () => {
    const { status, stdout, stderr } = attempt('--', 'run', '--json');
    const { workstreams }: { workstreams: { id: string; outcome: { state: string } }[] } = JSON.parse(stdout);
    expect(
      workstreams.filter(({ outcome }) => outcome.state !== 'merged'),
      stderr,
    ).toEqual([]);
    expect(workstreams).toHaveLength(11);
    expect(status).toBe(0);
  });

  it('says what it takes when it is told anything else', () => {
    expect(attempt('--stric')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no option --stric') });
  });
});
