import { describe, expect, it } from 'vitest';
import { expectJobs, runAct } from '../support/act.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';
import { STAND_INS } from '../support/stand-ins.ts';

const WORKFLOW = '.github/workflows/services.yml';
const UPLOAD = STAND_INS['upload-artifact'];
const DOWNLOAD = STAND_INS['download-artifact'];

const HAND_ON = `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - name: Make
        run: |
          mkdir -p out/deep/.hidden more
          echo a > out/a.txt; echo b > out/deep/b.txt; echo h > out/.h; echo h > out/deep/.hidden/h; echo c > more/c.txt
      - { name: A folder, uses: "${UPLOAD}", with: { name: result-1, path: out } }
      - { name: Two, uses: "${UPLOAD}", with: { name: result-2, path: "out/deep\\nmore/c.txt", include-hidden-files: true } }
      - { name: A file, uses: "${UPLOAD}", with: { name: alone, path: out/deep/b.txt, retention-days: 1, if-no-files-found: error } }
      - { name: Nothing, uses: "${UPLOAD}", with: { name: nothing, path: nowhere, if-no-files-found: ignore } }
      - { name: Again, uses: "${UPLOAD}", with: { name: alone, path: more }, continue-on-error: true }
      - { name: Anew, uses: "${UPLOAD}", with: { name: anew, path: more, overwrite: true } }
      - { name: Over, uses: "${UPLOAD}", with: { name: anew, path: out/a.txt, overwrite: true } }
  two:
    needs: one
    runs-on: ubuntu-latest
    steps:
      - { name: Some, uses: "${DOWNLOAD}", with: { pattern: "result-*", path: some } }
      - { name: Merged, uses: "${DOWNLOAD}", with: { pattern: "result-*", path: merged, merge-multiple: true } }
      - { name: One, uses: "${DOWNLOAD}", with: { name: anew, path: one } }
      - { name: Missing, uses: "${DOWNLOAD}", with: { name: nothing, path: one }, continue-on-error: true }
      - { name: All, uses: "${DOWNLOAD}", with: { path: all } }
      - name: Look
        run: find some merged one all -type f | sort | sed 's/^/found /'; echo "read $(cat merged/a.txt one/a.txt | tr '\\n' ' ')"
`;

const VERIFY = `on: push
jobs:
  verify:
    permissions: { contents: read }
    uses: org/aiop/.github/workflows/verify.yml@v1
    with: { restore: true, save: true, store-dir: ../store }
  report:
    needs: verify
    runs-on: ubuntu-latest
    steps:
      - name: Say what was restored
        env: { HIT: "\${{ needs.verify.outputs.hit }}" }
        run: echo "hit $HIT"
`;

describe('verify.yml with restore and save', () => {
  it('gives the next run the folders that this one has filled', async () => {
    const npm = (version: string) =>
      `{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "${version}", "integrity": "sha512-a"}}}`;
    const repository = new ScratchRepository({
      [WORKFLOW]: VERIFY,
      'package-lock.json': npm('1.0.0'),
      'aiop.yaml': `apiVersion: aiop.dev/v1
verify: { tasks: { fill: { run: "mkdir -p ~/.npm && ls -A ~/.npm && date > ~/.npm/filled", inputs: [package-lock.json], outputs: [], env: [HOME] } } }
`,
    });
    const options = ['--caches', scratchFolder()];
    const hitOf = async () => {
      const run = await runAct(repository.root, WORKFLOW, { options });
      expect(run.exitCode, run.lines.join('\n')).toBe(0);
      return [run.lines.find((line) => line.startsWith('hit ')), run.lines.some((line) => line.trim() === 'filled')];
    };
    expect(await hitOf()).toEqual(['hit miss', false]);
    expect(await hitOf()).toEqual(['hit exact', true]);
    repository.commit({ 'package-lock.json': npm('2.0.0') }, 'fix: another version');
    expect(await hitOf()).toEqual(['hit prefix', true]);
    expect(await hitOf()).toEqual(['hit exact', true]);
  });
});

describe('jobs under act', () => {
  it('hand files on through artifacts, as they do on GitHub', async () => {
    const run = await runAct(new ScratchRepository({ [WORKFLOW]: HAND_ON }).root, WORKFLOW);
    const success = 'success';
    expectJobs(run, {
      'services.yml/one': {
        result: success,
        steps: {
          Make: success,
          'A folder': success,
          Two: success,
          'A file': success,
          Nothing: success,
          Again: 'failure',
          Anew: success,
          Over: success,
        },
      },
      'services.yml/two': {
        result: success,
        steps: { Some: success, Merged: success, One: success, Missing: 'failure', All: success, Look: success },
      },
    });
    expect(run.lines.filter((line) => line.startsWith('found ')).map((line) => line.slice('found '.length))).toEqual(
      [
        ...['all/alone/b.txt', 'all/anew/a.txt', 'all/result-1/a.txt', 'all/result-1/deep/b.txt'],
        ...['all/result-2/more/c.txt', 'all/result-2/out/deep/.hidden/h', 'all/result-2/out/deep/b.txt'],
        ...['merged/a.txt', 'merged/deep/b.txt', 'merged/more/c.txt', 'merged/out/deep/.hidden/h', 'merged/out/deep/b.txt', 'one/a.txt'],
        ...['some/result-1/a.txt', 'some/result-1/deep/b.txt'],
        ...['some/result-2/more/c.txt', 'some/result-2/out/deep/.hidden/h', 'some/result-2/out/deep/b.txt'],
      ].sort(),
    );
    expect(run.lines).toContain('read a a ');
  });

  it('restore a cache that another job, or an earlier run, saved', async () => {
    // GitHub's own client, as an action of this repository.
    const script = (call: string) => `import { restoreCache, saveCache } from ${JSON.stringify(import.meta.resolve('@actions/cache'))};
${call}
`;
    const action = 'name: a\ndescription: a\nruns: { using: node24, main: main.mjs }\n';
    const workflow = `on: push
jobs:
  save:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - { name: Make, run: mkdir kept && date +%N > kept/file }
      - { name: Save, uses: ./save }
  restore:
    needs: save
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - { name: Restore, uses: ./restore }
      - { name: Look, run: test -s kept/file }
`;
    const repository = new ScratchRepository({
      [WORKFLOW]: workflow,
      'save/action.yml': action,
      'save/main.mjs': script("console.log(`saved as ${await saveCache(['kept'], 'key')}`);"),
      'restore/action.yml': action,
      'restore/main.mjs': script("console.log(`restored ${await restoreCache(['kept'], 'key-2', ['key'])}`);"),
    });
    const options = ['--caches', scratchFolder()];
    for (const saved of ['saved as 1', 'saved as -1']) {
      const run = await runAct(repository.root, WORKFLOW, { options });
      const success = 'success';
      expectJobs(run, {
        'services.yml/save': { result: success, steps: { 'actions/checkout@v6': success, Make: success, Save: success } },
        'services.yml/restore': { result: success, steps: { 'actions/checkout@v6': success, Restore: success, Look: success } },
      });
      expect(run.lines).toContain(saved);
      expect(run.lines).toContain('restored key');
    }
  });
});
