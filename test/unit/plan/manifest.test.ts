import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { isLineageId, isUlid } from '@aiop/ids';
import { addManifests, buildMatrices, readManifest, replaceManifests, type WorkstreamManifest } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { validate as validFindings } from '../../../packages/plan/src/findings.schema.gen.ts';
import { validate as validManifest } from '../../../packages/plan/src/ws-manifest.schema.gen.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { codeSet, codes, flat, isAboutPlan, type Options, repositoryOf, validate } from './plan-harness.ts';

const examples = new URL('../../../examples/plans/', import.meta.url);
const example = (name: string): Uint8Array => readFileSync(new URL(name, examples));
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const plans = readdirSync(examples).filter((name) => name.endsWith('.yaml'));

/** What the head of an example says of the repository that it is for. */
function setting(name: string): { readonly files: readonly string[]; readonly task: string } {
  const [, held = '', task = ''] =
    /^# It fits a repository that holds (.+), and whose aiop\.yaml has the task (\w+)\.$/m.exec(String(example(name))) ?? [];
  return { files: held.split(/, | and /), task };
}

describe('the examples', () => {
  it.each(plans)('%s is a valid plan', async (name) => {
    const report = await validate(example(name));
    expect(codes(report)).toEqual([]);
    expect(report.manifests.every((manifest) => validManifest(JSON.parse(JSON.stringify(manifest))))).toBe(true);
  });

  it.each(plans)('%s fits the repository that it says it fits, and needs all of it', async (name) => {
    const { files, task } = setting(name);
    const planIn = async (held: readonly string[], ...tasks: readonly string[]) => {
      const git = await repositoryOf(Object.fromEntries(held.map((path) => [path, path])));
      return codes(await validate(example(name), { git, tasks: async () => tasks }));
    };
    expect(await planIn(files, task)).toEqual([]);
    expect(await planIn(files, 'another')).toEqual([expect.stringMatching(/^P072 /)]);
    for (const lost of files) {
      const others = files.filter((path) => path !== lost);
      expect(await planIn(others, task), lost).not.toEqual([]);
    }
  });

  it('is refused where the README of plan-validate says so', async () => {
    const readme = readFileSync(new URL('../../../actions/plan-validate/README.md', import.meta.url), 'utf8');
    const [, plan = ''] = /```yaml\n(# yaml-language-server: \S+plan\.schema\.json\n[\s\S]*?)```/.exec(readme) ?? [];
    expect(codes(await validate(plan))).toEqual([]);
    const { findings } = await validate(plan.replace(/^ *needs: \[docs\]\n/m, ''));
    expect(readme).toContain(`\n${formatFinding(findings.filter(isAboutPlan)[0] ?? expect.fail('no finding'))}\n`);
  });
});

describe('a manifest', () => {
  it('carries all that executing a workstream needs', async () => {
    const files = { 'watcher/build.ps1': 'b', 'watcher/watch.ps1': 'w', 'watch.config.json': '{}' };
    const git = await repositoryOf(files);
    const report = await validate(example('phases.yaml'), { git });
    expect(codes(report)).toEqual([]);
    const [first, second, third] = report.manifests;
    expect(first).toEqual({
      apiVersion: 'aiop.dev/v1',
      kind: 'WorkstreamManifest',
      plan: { id: 'proven-patterns', hash: report.planHash },
      id: 'WS1.1',
      title: 'Incremental task execution',
      wsid: first?.wsid,
      wslid: 'a371bf92-da90-576d-83cc-84f4cc6e9944',
      phase: {
        key: 'foundation',
        seq: 1,
        phase_lineage_id: '408e81b4-7246-5085-bdf5-f3485ee353c1',
        phase_instance_id: first?.phase.phase_instance_id,
      },
      module: 'SW-1A0',
      role: 'incremental-verify',
      lane: 'lane',
      branch: `lane/1-foundation/SW-1A0/${first?.wsid}`,
      wave: 1,
      base: { ref: 'main', sha: await git.resolveCommit('main') },
      needs: [],
      claims: {
        policy: 'disjoint-unless-ordered',
        write: ['watcher/build.ps1', 'watcher/cache/**'],
        create: ['watcher/cache/**'],
        read: ['watch.config.json'],
        except: ['watcher/cache/vendor/**'],
        allow_protected: [],
      },
      pins: [],
      items: [
        {
          id: 'PI-1',
          file_path: 'watcher/build.ps1',
          action: 'modify',
          reason: 'declare -Inputs/-Outputs per task',
          confidence: 0.93,
          needs: [],
        },
        {
          id: 'PI-2',
          file_path: 'watcher/cache/key.ps1',
          action: 'create',
          reason: 'content-hash key helper',
          confidence: 0.88,
          needs: ['PI-1'],
        },
      ],
      execute: { patch: 'patches/WS1.1.diff' },
      verify: { tasks: ['test'] },
      acceptance: { gates: { min_confidence: 0.85 }, schemas: [{ glob: 'watcher/cache/*.json', schema: 'schemas/cache.schema.json' }] },
      budgets: { max_files: 25, max_patch_kb: 256, timeout_minutes: 30 },
      worktree: { auto_remove_on_complete: true, auto_delete_branch: true },
    });
    expect(second).toMatchObject({ needs: ['WS1.1'], wave: 2, verify: { run: ['pwsh watcher/build.ps1 Test'] } });
    expect(third).toMatchObject({ needs: ['WS1.1', 'WS1.2'], wave: 3, acceptance: { gates: { min_confidence: 0.8 } } });
    const ids = [first?.phase.phase_instance_id ?? '', third?.phase.phase_instance_id ?? '', ...report.manifests.map(({ wsid }) => wsid)];
    expect(ids.every(isUlid)).toBe(true);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(5);
    expect(report.manifests.every(({ wslid }) => isLineageId(wslid))).toBe(true);
  });

  it('is the same in every run but for the ids of the run', async () => {
    const git = await repositoryOf({ 'watcher/build.ps1': 'b', 'watcher/watch.ps1': 'w', 'watch.config.json': '{}' });
    const made = async (options: Options) => (await validate(example('phases.yaml'), { git, ...options })).manifests;
    const stable = ({ wsid, branch, phase: { phase_instance_id, ...phase }, ...rest }: WorkstreamManifest) => ({
      ...rest,
      phase,
      branch: branch.replace(wsid, '{wsid}'),
      ids: [isUlid(wsid), isUlid(phase_instance_id)],
    });
    const [first, second] = [await made({}), await made({ random: 9, clock: { now: () => 1_800_000_000_000, monotonic: () => 5 } })];
    expect(first.map(stable)).toEqual(second.map(stable));
    expect(first.map(stable)[0]?.ids).toEqual([true, true]);
    expect(new Set([...first, ...second].map(({ wsid }) => wsid)).size).toBe(6);
    expect(JSON.stringify(await made({}))).toBe(JSON.stringify(first));
  });

  it('is read back as it was written', async () => {
    const git = await repositoryOf({ 'a/x': 'x' });
    const { manifests } = await validate(flat({ a: { pins: [], verify: ['x'] } }), { git });
    expect(readManifest(bytes(manifests[0]), 'ws.manifest.json')).toEqual({ ok: true, value: manifests[0], findings: [] });
  });

  it('is refused when somebody has changed its form', async () => {
    const { manifests } = await validate(flat({ a: {} }));
    const [sound] = manifests;
    const refused = (change: (manifest: Record<string, unknown>) => unknown): string[] => {
      const result = readManifest(bytes(change({ ...(sound as unknown as Record<string, unknown>) })), 'ws.manifest');
      return result.ok ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
    };
    expect(refused((manifest) => manifest)).toEqual([]);
    expect(refused((manifest) => ({ ...manifest, branch: '--upload-pack=x' }))).toEqual(['AIOP-P008 /branch']);
    expect(refused((manifest) => ({ ...manifest, wsid: '../x' }))).toEqual(['AIOP-P008 /wsid']);
    expect(refused((manifest) => ({ ...manifest, base: { ref: 'main', sha: 'HEAD' } }))).toEqual(['AIOP-P008 /base/sha']);
    expect(refused((manifest) => ({ ...manifest, extra: 1 }))).toEqual(['AIOP-P007 /extra']);
    expect(refused((manifest) => ({ ...manifest, claims: undefined }))).toEqual(['AIOP-P006 ']);
    expect(refused((manifest) => [manifest])).toEqual(['AIOP-P008 ']);
    expect(readManifest(new TextEncoder().encode('{"id": 1, "id": 2}'), 'm.json')).toMatchObject({
      ok: false,
      findings: [{ code: 'AIOP-P003' }],
    });
  });

  it('changes with the plan only where the plan changes', async () => {
    const one = await validate(flat({ a: {} }));
    const again = await validate(flat({ a: { wsid: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } }));
    const other = await validate(flat({ a: { title: 'Other' } }));
    expect(again.planHash).toBe(one.planHash);
    expect(other.planHash).not.toBe(one.planHash);
    expect(one.planHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('matrices', () => {
  const manifests = (waves: readonly number[]): WorkstreamManifest[] =>
    waves.map(
      (wave, index) => ({ id: `w${index}`, wave, wsid: 'W', wslid: 'L', branch: 'b', module: 'repo' }) as unknown as WorkstreamManifest,
    );

  it('hold at most 256 jobs and never two waves', () => {
    const matrices = buildMatrices(manifests([...Array<number>(300).fill(1), 2, 3, 2]), 'out/');
    expect(matrices.map(({ include }) => include.length)).toEqual([256, 44, 2, 1]);
    expect(matrices.map(({ include }) => [...new Set(include.map(({ wave, chunk }) => `${wave}/${chunk}`))])).toEqual([
      ['1/1'],
      ['1/2'],
      ['2/3'],
      ['3/4'],
    ]);
    expect(matrices[2]?.include[0]).toEqual({
      wave: 2,
      chunk: 3,
      id: 'w300',
      wsid: 'W',
      wslid: 'L',
      branch: 'b',
      module: 'repo',
      manifest: 'out/w300/ws.manifest.json',
    });
  });

  it('are empty for a plan that is not valid, and the first is the matrix', async () => {
    expect(await validate(flat({ a: { needs: ['b'] } }))).toMatchObject({ matrix: { include: [] }, matrices: [], manifests: [] });
    const report = await validate(flat({ a: {} }));
    expect(report.matrix).toBe(report.matrices[0]);
    expect(report.matrix.include[0]?.manifest).toBe('a/ws.manifest.json');
  });
});

it('findings fit their published schema', async () => {
  const report = await validate(flat({ a: { claims: ['x/**'], needs: ['c'] }, b: { claims: ['x/y'] } }));
  expect(codeSet(report)).toEqual(['P012', 'P031']);
  const file = { apiVersion: 'aiop.dev/v1', kind: 'Findings', not_run: report.notRun, findings: report.findings };
  expect(validFindings(JSON.parse(JSON.stringify(file)))).toBe(true);
  expect(validFindings({ ...file, findings: [{ code: 'X' }] })).toBe(false);
});

describe('manifests on disk', () => {
  const manifestsOf = async (...ids: string[]) => (await validate(flat(Object.fromEntries(ids.map((id) => [id, {}]))))).manifests;
  const read = (folder: string, id: string): unknown => JSON.parse(readFileSync(join(folder, id, 'ws.manifest.json'), 'utf8'));

  it('replace those of the plan before, and what a run that was killed left of its own', async () => {
    const folder = join(scratchFolder(), 'results', 'manifests');
    const manifests = await manifestsOf('a', 'b');
    replaceManifests(folder, manifests, nodeFiles);
    expect(manifests.map(({ id }) => read(folder, id))).toEqual(JSON.parse(JSON.stringify(manifests)));
    mkdirSync(join(`${folder}.new`, 'c'), { recursive: true });
    writeFileSync(join(`${folder}.new`, 'c', 'ws.manifest.json'), '{');
    replaceManifests(folder, await manifestsOf('b', 'd'), nodeFiles);
    expect(readdirSync(folder).sort()).toEqual(['b', 'd']);
    expect(existsSync(`${folder}.new`)).toBe(false);
    replaceManifests(folder, [], nodeFiles);
    expect(existsSync(folder)).toBe(false);
  });

  it('are added to a folder of the caller’s own, which keeps what else it holds', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'notes.md'), 'mine\n');
    addManifests(folder, await manifestsOf('a'), nodeFiles);
    addManifests(folder, await manifestsOf('b'), nodeFiles);
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'notes.md']);
    expect(readdirSync(join(folder, 'a'))).toEqual(['ws.manifest.json']);
  });
});
