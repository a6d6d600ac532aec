import { describe, expect, it } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const PLAN = `apiVersion: aiop.dev/v1
plan: { id: goals }
phases:
  - key: foundation
    exit_criteria:
      - { id: EC1, metric: gate.pass_rate, op: "==", value: 1 }
      - { id: EC2, metric: watch.lost_events, op: "==", value: 0 }
    workstreams:
      - { id: a, title: "feat: a", claims: ["a/**"], execute: { run: ["mkdir a && echo a > a/a.txt"] }, verify: ["true"] }
`;

describe('aiop run', () => {
  it('holds what it recorded against the goals of its plan, and says that this is its own word', () => {
    const { root } = new ScratchRepository({ 'modification_plan.yaml': PLAN });
    const { status, stdout } = aiop(root, 'run');
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/^met +foundation +EC1 +gate\.pass_rate +1\.000 +== 1 +from 1 event$/m);
    expect(stdout).toMatch(/^not measured +foundation +EC2 /m);
    expect(stdout).toMatch(
      /\n1 of 2 exit criteria met by run \w+, on the word of this machine: elsewhere it is a claim, and no evidence\n$/,
    );
    // Asked for evidence, the same ledger has none.
    expect(aiop(root, 'ledger', 'exit-criteria').stdout).toMatch(/^not measured +foundation +EC1 .* only claimed, which is no evidence$/m);
    const own = aiop(root, 'ledger', 'exit-criteria', '--claimed', '--json');
    expect(JSON.parse(own.stdout)).toMatchObject({
      evidence: 'claimed',
      met: false,
      criteria: [{ state: 'met' }, { state: 'not-measured' }],
    });
  });
});
