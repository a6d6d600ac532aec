import { describe, expect, it } from 'vitest';
import { type ActRun, runAct } from '../support/act.ts';
import { ScratchRepository } from '../support/scratch-repository.ts';

const JOIN = 'verify/aiop verify/join';
const CALLER = '.github/workflows/verify-in-shards.yml';

/** A repository that has its tasks verified by several jobs. */
function callerOf(tasks: string): ScratchRepository {
  return new ScratchRepository({
    'aiop.yaml': `apiVersion: aiop.dev/v1\nverify:\n  tasks:\n${tasks}`,
    'one/x': '1\n',
    'two/x': '1\n',
    'three/x': '1\n',
    [CALLER]: `name: verify in shards
on: push
permissions: {}
jobs:
  verify:
    name: verify
    permissions:
      contents: read
    uses: org/aiop/.github/workflows/verify.yml@v1
    with:
      shards: 2
      junit-artifact: tests
  report:
    name: report
    if: always()
    needs: verify
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - name: Say what came out
        env:
          NEEDS: \${{ toJSON(needs) }}
        run: |
          printf '%s' "$NEEDS" | tr -d '\\n' | sed 's/^/needs: /'
          echo
`,
  });
}

const TASKS = `    one: { run: "true", inputs: ["one/**"], outputs: [] }
    two: { run: "true", inputs: ["two/**"], outputs: [] }
    three: { run: "grep -q . three/x && echo '<testsuite><testcase/></testsuite>' > three.xml", inputs: ["three/**"], junit: three.xml }
`;

/** What the job that joins says, by the name of the output. */
const joined = ({ outputs }: ActRun): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) => (name.startsWith(`${JOIN}.`) ? [[name.slice(JOIN.length + 1), value]] : [])),
  );

describe('verify.yml with shards', () => {
  it('plans, verifies in two jobs, and joins their results into one', async () => {
    const run = await runAct(callerOf(TASKS).root, CALLER);
    expect({ exitCode: run.exitCode, errors: run.errors }).toEqual({ exitCode: 0, errors: [] });
    expect(joined(run)).toMatchObject({ ok: 'true', ran: '3', skipped: '0', failed: '0' });
    const line = run.lines.find((printedLine) => printedLine.startsWith('needs: ')) ?? '';
    const { verify } = JSON.parse(line.slice('needs: '.length));
    expect(verify).toMatchObject({ result: 'success', outputs: { ok: 'true', ran: '3', skipped: '0', failed: '0' } });
    const shards = Object.entries(run.outputs).find(([name]) => name.endsWith('.shards'))?.[1] ?? '[]';
    const shares: string[] = JSON.parse(shards);
    expect(shares.map((share) => share.split('=')[0])).toEqual(['1/2', '2/2']);
    expect(run.jobs[JOIN]?.steps['Hand on what the tests said']).toBe('success');
    expect(Object.values(run.jobs).filter(({ steps }) => 'Verify what changed' in steps)).toHaveLength(2);
  });

  it('is red where one task of one shard failed, and still says what the others came to', async () => {
    const broken = TASKS.replace('run: "true", inputs: ["two/**"]', 'run: "false", inputs: ["two/**"]');
    const run = await runAct(callerOf(broken).root, CALLER);
    expect(run.exitCode).not.toBe(0);
    expect(joined(run)).toMatchObject({ ok: 'false', ran: '3', failed: '1' });
  });
});
