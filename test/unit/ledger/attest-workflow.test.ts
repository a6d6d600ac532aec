import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scratchFolder } from '../../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WORKFLOWS = join(ROOT, '.github/workflows');
const ATTESTED = join(ROOT, 'test/fixtures/ledger/attested');

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const steps: readonly Step[] = parse(readFileSync(join(WORKFLOWS, 'ledger-attest.yml'), 'utf8')).jobs.attest.steps;

/** A statement (in-toto) as far as `actions/attest` makes it of its inputs. */
interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: { readonly size: number; readonly root: string };
}

function step(name: string): Step {
  const found = steps.find((each) => each.name === name);
  if (found === undefined) throw new Error(`ledger-attest.yml has no step "${name}"`);
  return found;
}

function run(name: string, env: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step(name).run ?? ''], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, stdout };
}

/** What `actions/attest` is asked to sign for an anchor. */
function statementOf(size: number, root: string): Statement {
  const temporary = scratchFolder();
  expect(run('Write down the anchor', { SIZE: String(size), ROOT: root, FOLDER: join(temporary, 'aiop/anchor') }).status).toBe(0);
  const { with: inputs = {} } = step('Attest the anchor');
  const file = (input: string): string => (inputs[input] ?? '').replace('${{ runner.temp }}', temporary);
  const subject = file('subject-path');
  const sha256 = createHash('sha256').update(readFileSync(subject)).digest('hex');
  return {
    subject: [{ name: subject.split('/').at(-1) ?? '', digest: { sha256 } }],
    predicateType: inputs['predicate-type'] ?? '',
    predicate: JSON.parse(readFileSync(file('predicate-path'), 'utf8')),
  };
}

describe('ledger-attest.yml', () => {
  it('has the statement signed that an offline check of the anchor accepts', () => {
    const bundle = JSON.parse(readFileSync(join(ATTESTED, 'anchor.sigstore.json'), 'utf8'));
    const accepted: Statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    const { size, root } = accepted.predicate;
    const made = statementOf(size, root);
    expect(made).toEqual({ subject: accepted.subject, predicateType: accepted.predicateType, predicate: { size, root } });
  });

  it.each([
    ['', 'a'.repeat(64)],
    ['1875', ''],
    ['01', 'a'.repeat(64)],
    ['1 875', 'a'.repeat(64)],
    ['1875', 'A'.repeat(64)],
    ['1875', `${'a'.repeat(64)}\n`],
    ['$(touch made)', 'a'.repeat(64)],
  ])('refuses what is no anchor: %j, %j', (size, root) => {
    const folder = scratchFolder();
    const { status, stdout } = run('Write down the anchor', { SIZE: size, ROOT: root, FOLDER: join(folder, 'anchor') });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=aiop::size and root are no anchor/);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync('made')).toBe(false);
  });

  it.each([
    ['success', 'state=attested\nartifact=aiop-ledger-anchor-1\n', ''],
    ['failure', 'state=pending\n', '::warning title=aiop::The ledger is sealed, but its anchor 12:ab is not attested yet'],
    ['cancelled', 'state=pending\n', '::warning title=aiop::The ledger is sealed'],
  ])('says what became of it where the attestation ended in %s', (outcome, outputs, said) => {
    const output = join(scratchFolder(), 'output');
    writeFileSync(output, '');
    const env = { OUTCOME: outcome, ARTIFACT: 'aiop-ledger-anchor-1', ANCHOR: '12:ab', GITHUB_OUTPUT: output };
    const { status, stdout } = run('Say what became of it', env);
    expect([status, readFileSync(output, 'utf8')]).toEqual([0, outputs]);
    expect(stdout.startsWith(said)).toBe(true);
  });

  it('alone asks for an identity, so that nobody else has to grant one', () => {
    const asking = readdirSync(WORKFLOWS).filter((name) => readFileSync(join(WORKFLOWS, name), 'utf8').includes('id-token:'));
    expect(asking).toEqual(['ledger-attest.yml']);
  });
});
