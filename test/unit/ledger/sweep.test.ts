import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { scratchFolder } from '../../support/scratch-repository.ts';

interface Step {
  readonly name: string;
  readonly run?: string;
}

const WORKFLOW = join(import.meta.dirname, '../../../.github/workflows/ledger-seal.yml');

interface Artifact {
  readonly name: string;
  readonly run: number;
  readonly fork?: true;
  readonly expired?: true;
  readonly days?: number;
  /** Files in the archive; `../` and all. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of the archive, as the API says it. */
  readonly bytes?: number;
  /** The directory of the archive promises more than there is. */
  readonly cut?: true;
}

/** Makes an archive of each artifact in a document of JSON, named by its place there. */
const ZIP = `
import json, sys, zipfile
for place, artifact in enumerate(json.load(open(sys.argv[1]))):
    target = f"{sys.argv[2]}/{place}.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in artifact.get("files", {}).items():
            archive.writestr(name, content)
    if artifact.get("cut"):
        content = bytearray(open(target, "rb").read())
        sizes = content.index(b"PK\\1\\2") + 20
        content[sizes:sizes + 8] = b"\\xff\\xff\\0\\0" * 2
        open(target, "wb").write(content)
`;

function scriptOf(step: string): string {
  const steps: readonly Step[] = parse(readFileSync(WORKFLOW, 'utf8')).jobs.sweep.steps;
  const script = steps.find(({ name }) => name === step)?.run;
  if (script === undefined) throw new Error(`ledger-seal.yml has no step "${step}"`);
  return script;
}

/** Runs the step that downloads, with a `gh` that answers from a folder as the API does. */
function download(artifacts: readonly Artifact[], running: readonly number[] = []) {
  const folder = scratchFolder();
  const api = join(folder, 'api');
  mkdirSync(api);
  const list = artifacts.map(({ name, run, fork, expired = false, days = 1, bytes = 100 }, index) => ({
    id: index,
    name,
    size_in_bytes: bytes,
    expired,
    created_at: new Date(Date.now() - days * 86_400_000).toISOString(),
    workflow_run: { id: run, repository_id: 1, head_repository_id: fork ? 2 : 1 },
  }));
  writeFileSync(join(api, 'artifacts'), JSON.stringify({ artifacts: list }));
  writeFileSync(join(folder, 'artifacts.json'), JSON.stringify(artifacts));
  expect(spawnSync('python3', ['-c', ZIP, join(folder, 'artifacts.json'), api]).status).toBe(0);
  const gh = [
    '#!/bin/bash',
    'case "$*" in',
    `  *artifacts?per_page*) cat "${api}/artifacts" ;;`,
    `  */zip) [[ "$*" =~ artifacts/([0-9]+)/zip ]] && cat "${api}/\${BASH_REMATCH[1]}.zip" ;;`,
    `  */runs/*) case " ${running.join(' ')} " in *" \${2##*/} "*) echo '{"status":"in_progress"}' ;; *) echo '{"status":"completed"}' ;; esac ;;`,
    'esac',
  ].join('\n');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), gh, { mode: 0o755 });
  const script = scriptOf('Download the logs of runs that have ended, and what was attested');
  const logs = join(folder, 'logs');
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    GH_REPO: 'o/r',
    DAYS: '7',
    LOGS: logs,
    BUNDLES: join(folder, 'bundles'),
  };
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  const found = readdirSync(logs)
    .sort()
    .map((name) => `${name}: ${readdirSync(join(logs, name)).join()}`);
  return { folder, stdout, found, bundles: existsSync(join(folder, 'bundles')) ? readdirSync(join(folder, 'bundles')) : [] };
}

it('a sweep downloads the logs of runs of this repository that have ended, and nothing else', () => {
  const log = (job: string) => ({ [`${job}.jsonl`]: 'x\n' });
  const { found } = download(
    [
      { name: 'ledger-7-1-build', run: 7, files: log('build') },
      { name: 'ledger-7-2-build', run: 7, files: log('build') },
      { name: 'ledger-7-2-build', run: 7, files: log('build') },
      { name: 'ledger-8-1-running', run: 8, files: log('running') },
      { name: 'ledger-7-1-of-another-run', run: 9, files: log('of-another-run') },
      { name: 'ledger-10-1-fork', run: 10, fork: true, files: log('fork') },
      { name: 'ledger-7-1-expired', run: 7, expired: true, files: log('expired') },
      { name: 'ledger-7-1-old', run: 7, days: 8, files: log('old') },
      { name: 'coverage', run: 7, files: log('coverage') },
      { name: 'ledger-7-1-a b', run: 7, files: log('a b') },
    ],
    [8],
  );
  expect(found).toEqual(['ledger-7-1-build: build.jsonl', 'ledger-7-2-build: build.jsonl']);
});

it('a sweep takes one file of an archive, and none that leads elsewhere', () => {
  const { folder, found, stdout } = download([
    {
      name: 'ledger-7-1-slip',
      run: 7,
      files: { '../../evil.jsonl': 'x', '../slip.jsonl': 'x', 'deep/other.jsonl': 'x', 'slip.jsonl': 'mine\n' },
    },
    { name: 'ledger-7-1-empty', run: 7, files: { 'else.jsonl': 'x' } },
  ]);
  expect(found).toEqual(['ledger-7-1-slip: slip.jsonl']);
  expect(readFileSync(join(folder, 'logs/ledger-7-1-slip/slip.jsonl'), 'utf8')).toBe('mine\n');
  expect(existsSync(join(folder, 'evil.jsonl'))).toBe(false);
  expect(stdout).toContain('::warning::ledger-7-1-empty holds no empty.jsonl that can be read: KeyError');
});

it('a sweep leaves an archive that is broken, or too large to hold, and takes the others', () => {
  const [log, bundle] = [{ 'job.jsonl': 'x\n' }, { 'attestation.json': '{}' }];
  const { found, stdout, bundles } = download([
    { name: 'ledger-7-1-job', run: 7, files: log, cut: true },
    { name: 'ledger-8-1-job', run: 8, files: log, bytes: 64 * 1024 * 1024 + 1 },
    { name: 'ledger-9-1-job', run: 9, files: log, bytes: 64 * 1024 * 1024 },
    { name: 'aiop-ledger-anchor-1', run: 7, files: bundle, cut: true },
    { name: 'aiop-ledger-anchor-1', run: 8, files: bundle },
  ]);
  expect([found, bundles]).toEqual([['ledger-9-1-job: job.jsonl'], ['4']]);
  // Which error it is depends on the release of Python.
  expect(stdout).toContain('::warning::ledger-7-1-job holds no job.jsonl that can be read: ');
  expect(stdout).toContain('::warning::ledger-8-1-job has 67108865 bytes, and may have 67108864: it is left where it is');
});

it('a sweep downloads what runs of this repository had attested, those that go on included', () => {
  const files = { 'attestation.json': '{}', '../attestation.json': 'x' };
  const { folder, stdout, bundles } = download(
    [
      { name: 'aiop-ledger-anchor-1', run: 7, files },
      { name: 'aiop-ledger-anchor-1', run: 8, files },
      { name: 'aiop-ledger-anchor-1', run: 9, fork: true, files },
      { name: 'aiop-ledger-anchor-1', run: 10, expired: true, files },
      { name: 'aiop-ledger-anchor-1', run: 11, days: 8, files },
      { name: 'aiop-ledger-anchor-0', run: 12, files },
      { name: 'aiop-ledger-anchor-2', run: 13, files: { 'other.json': '{}' } },
    ],
    [8],
  );
  expect(bundles.sort()).toEqual(['0', '1']);
  expect(readdirSync(join(folder, 'bundles/0'))).toEqual(['attestation.json']);
  expect(existsSync(join(folder, 'bundles/attestation.json'))).toBe(false);
  expect(stdout).toContain('::warning::aiop-ledger-anchor-2 holds no attestation.json that can be read: KeyError');
});

it.each([
  ['are handed on with what was attested', true, 'echo roots', true, ''],
  ['are not asked for where nothing was attested', false, 'echo roots', false, ''],
  ['that cannot be had leave it to the next sweep', true, 'exit 4', false, '::warning title=aiop::The roots of Sigstore cannot be had'],
])('roots of Sigstore %s', (_, attested, gh, handedOn, said) => {
  const folder = scratchFolder();
  const [bundles, roots, output] = [join(folder, 'bundles'), join(folder, 'roots'), join(folder, 'output')];
  if (attested) mkdirSync(bundles);
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), `#!/bin/bash\n[ "$*" = "attestation trusted-root" ] && ${gh}\n`, { mode: 0o755 });
  writeFileSync(output, '');
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, BUNDLES: bundles, ROOTS: roots, GITHUB_OUTPUT: output };
  const script = scriptOf('Save the roots that attestations are checked with');
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  expect([status, readFileSync(output, 'utf8')]).toEqual([0, handedOn ? `bundles=${bundles}\ntrusted-root=${roots}\n` : '']);
  expect(stdout.startsWith(said)).toBe(true);
});
