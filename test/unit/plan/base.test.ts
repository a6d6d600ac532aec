import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { openRepository, type Repository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { fileHash, loadBlake3, moduleFileId } from '@aiop/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { codes, commit, flat, git as gitIn, repositoryOf, shown, validate } from './plan-harness.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let git: Repository;
let first: string;
beforeAll(async () => {
  git = await repositoryOf({
    'src/app.ts': 'app\n',
    'src/old.ts': 'old\n',
    'src/core/x.ts': 'x\n',
    'src/link': '-> ../other',
    'other/a.ts': 'a\n',
    'seed.py': '#!/usr/bin/env python\n# NO_LLM\n',
    'docs/a.md': 'docs\n',
  });
  first = gitIn(git.root, 'rev-parse', 'HEAD');
  gitIn(git.root, 'update-index', '--add', '--cacheinfo', `160000,${first},vendor/lib`);
  gitIn(git.root, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-q', '-m', 'chore: submodule');
});

const found = async (plan: object): Promise<string[]> => codes(await validate(plan, { git })).map((code) => code.slice(0, 4));
const item = (own: object) => ({ id: 'I1', file_path: 'src/app.ts', action: 'modify', reason: 'because it helps', ...own });

describe('claims against the base', () => {
  it.each([
    ['a path through a link', 'src/link/**', 'P015'],
    ['a link itself', 'src/link', 'P015'],
    ['a link in another case', 'src/LINK/**', 'P015'],
    ['a link behind braces', '{src/link,docs}/**', 'P015'],
    ['a link spelt with classes', 'src/[l][i]nk/x.ts', 'P015'],
    ['wildcards that stand for a link alone', 'src/l?nk/**', 'P015'],
    ['wildcards that stand for a submodule alone', 'vend*/l*/src/x.c', 'P015'],
    ['a submodule', 'vendor/lib', 'P015'],
    ['a path in a submodule', 'vendor/lib/src/**', 'P015'],
    ['a misspelt folder', 'srcc/**', 'P017'],
    ['a misspelt file', 'docs/b.md', 'P017'],
  ])('refuse or warn of %s', async (_, claim, code) => {
    expect(await found(flat({ a: { claims: [claim] } }))).toEqual([code]);
  });

  it.each(['src/**', 'src/core', '**/*.md', 'docs/a.md', 'src/{app,old}.ts'])('accept %s', async (claim) => {
    expect(await found(flat({ a: { claims: [claim] } }))).toEqual(claim === 'src/core' ? ['P017'] : []);
  });

  it('refuse to read through a link, of which no writer would be told', async () => {
    const claims = { write: ['docs/**'], read: ['src/link/**'] };
    expect(await found(flat({ a: { claims } }))).toEqual(['P015']);
    expect(await found(flat({ a: { claims: { ...claims, read: ['src/**'] } } }))).toEqual([]);
  });

  it('take wildcards that stand for folders besides links as meant for the folders', async () => {
    expect(await found(flat({ a: { claims: { write: ['src/*/new.ts'], create: ['src/*/new.ts'] } } }))).toEqual([]);
  });

  it('do not warn where files are to be made, here or in a workstream before', async () => {
    const claims = { write: ['new/**'], create: ['new/**'] };
    expect(await found(flat({ a: { claims }, b: { claims: ['new/x'], needs: ['a'] } }))).toEqual([]);
    expect(await found(flat({ a: { claims: ['new/**'], items: [item({ file_path: 'new/x', action: 'create' })] } }))).toEqual([]);
    expect(await found(flat({ a: { claims }, b: { claims: { write: ['newer/**'] }, needs: ['a'] } }))).toEqual(['P017']);
  });
});

describe('items against the base', () => {
  const act = (...list: object[]) =>
    flat({ a: { claims: ['src/**', 'seed.py'], items: list.map((own, at) => item({ id: `I${at}`, ...own })) } });

  it.each([
    ['create a file that exists', [{ action: 'create' }], 'P021'],
    ['modify a missing file', [{ file_path: 'src/none.ts' }], 'P021'],
    ['delete a missing file', [{ file_path: 'src/none.ts', action: 'delete' }], 'P021'],
    ['modify a folder', [{ file_path: 'src/core' }], 'P021'],
    ['rename onto a file', [{ action: 'rename', to: 'src/old.ts' }], 'P021'],
    ['go through a link', [{ file_path: 'src/link/a.ts', action: 'create' }], 'P015'],
    ['touch a file that has opted out', [{ file_path: 'seed.py' }], 'P026'],
    ['create below a file', [{ file_path: 'src/app.ts/x.ts', action: 'create' }], 'P021'],
    ['create a file that exists in another case', [{ file_path: 'src/App.ts', action: 'create' }], 'P021'],
    ['rename onto another file’s name in another case', [{ action: 'rename', to: 'src/OLD.ts' }], 'P021'],
    ['modify after a deletion', [{ action: 'delete' }, { needs: ['I0'] }], 'P021'],
  ])('that %s are refused', async (_, list, code) => {
    expect(await found(act(...list))).toEqual([code]);
  });

  it('are seen through the items before them', async () => {
    expect(await found(act({ file_path: 'src/new.ts', action: 'create' }, { file_path: 'src/new.ts', needs: ['I0'] }))).toEqual([]);
    expect(await found(act({ action: 'delete' }, { action: 'create', needs: ['I0'] }))).toEqual([]);
    expect(await found(act({ action: 'delete' }, { file_path: 'src/App.ts', action: 'create', needs: ['I0'] }))).toEqual([]);
    expect(await found(act({ action: 'rename', to: 'src/App.ts' }))).toEqual([]);
    expect(await found(act({ action: 'rename', to: 'src/app.ts/index.ts' }))).toEqual([]);
    expect(await found(act({ action: 'rename', to: 'src/b.ts' }, { file_path: 'src/b.ts', needs: ['I0'] }))).toEqual([]);
  });

  it('may change what a workstream before them may make', async () => {
    const plan = (needs: readonly string[]) =>
      flat({ a: { claims: ['src/**'] }, b: { claims: ['src/n/**', 'docs/**'], needs, items: [item({ file_path: 'src/n/x.ts' })] } });
    expect(await found(plan(['a']))).toEqual(['P017']);
    expect(await found(plan([]))).toEqual(expect.arrayContaining(['P021']));
  });
});

describe('pins', () => {
  const pinned = (pin: object) => flat({ a: { claims: ['src/**'], pins: [{ path: 'src/app.ts', ...pin }] } });

  it('hold as long as the content is the same', async () => {
    const blake3 = await loadBlake3();
    const content = bytes('app\n');
    const module_file_id = moduleFileId(blake3, 'src/app.ts', content);
    const file_hash = fileHash(blake3, 'src/app.ts', content);
    expect(await found(pinned({ module_file_id }))).toEqual([]);
    expect(await found(pinned({ module_file_id, file_hash }))).toEqual([]);
    expect(await found(pinned({ module_file_id, file_hash: 'a'.repeat(64) }))).toEqual(['P060']);
    expect(await found(pinned({ module_file_id: 'a'.repeat(20) }))).toEqual(['P060']);
    expect(await found(pinned({ path: 'src/none.ts', module_file_id }))).toEqual(['P060']);
    expect(await found(pinned({ path: '../x', module_file_id }))).toEqual(['P060', 'P011']);
  });
});

describe('the base', () => {
  const based = (base: object | undefined) =>
    flat({ a: { claims: ['src/**'] } }, { plan: { id: 'p', ...(base === undefined ? {} : { base }) } });

  it('is the commit the plan names, else the one the caller names', async () => {
    const head = gitIn(git.root, 'rev-parse', 'HEAD');
    expect((await validate(based(undefined), { git })).manifests[0]?.base).toEqual({ ref: 'HEAD', sha: head });
    expect((await validate(based(undefined), { git, baseRef: first })).manifests[0]?.base).toEqual({ ref: first, sha: first });
    expect((await validate(based({ ref: 'main' }), { git })).manifests[0]?.base).toEqual({ ref: 'main', sha: head });
    expect((await validate(based({ ref: 'main', sha: first }), { git })).manifests[0]?.base).toEqual({ ref: 'main', sha: first });
  });

  it('is refused when it is not there, or no ancestor', async () => {
    const tree = gitIn(git.root, 'rev-parse', 'HEAD^{tree}');
    const stray = gitIn(git.root, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit-tree', '-m', 'stray', tree);
    for (const base of [{ ref: 'none' }, { ref: '--upload-pack=x' }, { ref: 'main', sha: 'a'.repeat(40) }, { ref: 'main', sha: stray }]) {
      const report = await validate(based(base), { git });
      expect(codes(report).map((code) => code.slice(0, 4))).toEqual(['P061']);
      expect(report.notRun).toHaveLength(1);
    }
  });

  it('that the caller names wrongly is a mistake of use', async () => {
    await expect(validate(based(undefined), { git, baseRef: 'none' })).rejects.toThrow(UsageError);
  });

  it('may stand on the remote only, and a shallow clone says what to fetch', async () => {
    const clone = scratchFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${git.root}`, clone]);
    gitIn(clone, 'checkout', '-q', '--detach');
    gitIn(clone, 'branch', '-q', '-D', 'main');
    const shallow = await openRepository(clone, { processes: nodeProcesses, environment: process.env });
    expect((await validate(based({ ref: 'main' }), { git: shallow })).valid).toBe(true);
    expect(shown(await validate(based({ ref: 'main', sha: first }), { git: shallow }))).toContain('fetch-depth: 0');
  });

  it('that is missing with git or its commits is a warning, and an error if strict', async () => {
    const empty = scratchFolder();
    gitIn(empty, 'init', '-q');
    const fresh = await openRepository(empty, { processes: nodeProcesses, environment: process.env });
    for (const reader of [undefined, fresh]) {
      const options = reader === undefined ? {} : { git: reader };
      const report = await validate(based(undefined), options);
      expect(report).toMatchObject({ valid: true, warningCount: 1, notRun: [expect.stringContaining('AIOP-P021')] });
      expect(report.manifests[0]?.base).toEqual({ ref: 'HEAD' });
      expect((await validate(based(undefined), { ...options, strict: true })).valid).toBe(false);
    }
  });
});

it('a root of worktrees inside the repository is refused', async () => {
  const rooted = (root: string) => flat({ a: { claims: ['src/**'] } }, { defaults: { worktree: { root } } });
  expect(await found(rooted(`${git.root}/wt`))).toEqual(['P046']);
  expect(await found(rooted(`${git.root}/../wt`))).toEqual(['P075']);
});

describe('branches', () => {
  it('collide with none that exists, in any case, nor as file against folder', async () => {
    for (const branch of ['feat/x', 'lane', 'release']) gitIn(git.root, 'branch', branch);
    const branched = (branch: string) => flat({ a: { claims: ['src/**'], branch } });
    for (const [branch, code] of [
      ['feat/x', 'P045'],
      ['Feat/X', 'P045'],
      ['feat', 'P045'],
      ['feat/x/y', 'P045'],
      ['feat/y', undefined],
    ] as const) {
      expect(await found(branched(branch))).toEqual(code === undefined ? [] : [code]);
    }
    expect(shown(await validate(flat({ a: { claims: ['src/**'] } }), { git }))).toContain('collides with the existing branch lane');
  });
});

it('every commit is read as it is, not as it is checked out', async () => {
  const later = await repositoryOf({ 'a/x.ts': 'x' });
  const before = gitIn(later.root, 'rev-parse', 'HEAD');
  gitIn(later.root, 'rm', '-q', 'a/x.ts');
  commit(later.root);
  const plan = flat({ a: { items: [item({ file_path: 'a/x.ts' })] } });
  expect(codes(await validate(plan, { git: later, baseRef: before }))).toEqual([]);
  expect(codes(await validate(plan, { git: later })).map((code) => code.slice(0, 4))).toEqual(['P017', 'P021']);
});

describe('a claim of very many files', () => {
  it('is told: more than half of a repository, or more than a thousand files', async () => {
    const files = (folder: string, count: number) => Array.from({ length: count }, (_, at) => [`${folder}/f${at}.ts`, 'x']);
    const wide = await repositoryOf(Object.fromEntries([...files('src', 60), ...files('lib', 45)]));
    const claim = async (text: string, reader = wide) => codes(await validate(flat({ a: { claims: [text] } }), { git: reader }));
    expect(await claim('src/**')).toEqual([expect.stringContaining('P018')]);
    expect(await claim('{src,lib}/f1*.ts')).toEqual([]);
    expect(await claim('lib/**')).toEqual([]);
    const large = await repositoryOf(Object.fromEntries([...files('src', 1001), ...files('lib', 1200)]));
    expect(await claim('src/**', large)).toEqual([expect.stringContaining('P018')]);
    expect(await claim('src/f1*.ts', large)).toEqual([]);
  });

  it('is nothing to tell of in a small repository', async () => {
    const small = await repositoryOf({ 'src/a.ts': 'a', 'src/b.ts': 'b' });
    expect(codes(await validate(flat({ a: { claims: ['src/*'] } }), { git: small }))).toEqual([]);
  });
});

describe('a base that is held fast', () => {
  it('is stale once its branch changes what is claimed, and not before', async () => {
    const moved = await repositoryOf({ 'src/a.ts': 'a', 'src/gone.ts': 'g', 'docs/a.md': 'a' });
    const sha = gitIn(moved.root, 'rev-parse', 'HEAD');
    const plan = (claim: string, except: readonly string[] = []) =>
      flat({ a: { claims: { write: [claim], except } } }, { plan: { id: 'p', base: { ref: 'main', sha } } });
    const drift = async (...args: Parameters<typeof plan>) => {
      const report = await validate(plan(...args), { git: moved });
      return report.findings.filter(({ code }) => code === 'AIOP-P062');
    };
    expect(await drift('src/**')).toEqual([]);
    writeFileSync(join(moved.root, 'docs/a.md'), 'b');
    commit(moved.root);
    expect(await drift('src/**')).toEqual([]);
    gitIn(moved.root, 'rm', '-q', 'src/gone.ts');
    commit(moved.root);
    expect(await drift('src/**')).toMatchObject([
      {
        severity: 'warning',
        pointer: '/plan/base/sha',
        witness: 'src/gone.ts',
        message: expect.stringContaining('2 commit'),
        related: [{}],
      },
    ]);
    expect(await drift('src/**', ['src/gone.ts'])).toEqual([]);
  });
});

describe('claims that code owners review', () => {
  const owned = async (codeOwners: string | undefined, claim: string, path = '.github/CODEOWNERS') => {
    const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'tools/x.sh': 'x', ...(codeOwners === undefined ? {} : { [path]: codeOwners }) };
    const reader = await repositoryOf(files);
    const report = await validate(flat({ a: { claims: [claim], acceptance: { reviewers: 'codeowners' } } }), { git: reader });
    return report.findings.flatMap(({ code, witness }) => (code === 'AIOP-P054' ? [witness] : []));
  };

  it.each<[string, string, readonly string[]]>([
    ['* @all\n', 'tools/**', []],
    ['src/ @dev # only these\n', 'tools/**', ['tools/x.sh']],
    ['src/ @dev\n', 'src/**', []],
    ['/src/* @dev\n', 'src/**', ['src/deep/b.ts']],
    ['*.ts @dev\n', 'src/**', []],
    ['*.ts @dev\n', '**/*', ['tools/x.sh']],
    ['deep @dev\n', 'src/deep/b.ts', []],
    ['* @all\nsrc/deep/\n', 'src/**', ['src/deep/b.ts']],
    ['src/deep/\n* @all\n', 'src/**', []],
    ['* owner\n', 'src/a.ts', ['src/a.ts']],
    ['*.[ch] @dev\n!src @dev\n', 'src/a.ts', ['src/a.ts']],
    ['new/ a@example.invalid\n', 'new/file.ts', []],
    ['src/ @dev\n', 'new/file.ts', ['new/file.ts']],
  ])('%j and the claim %s', async (text, claim, unowned) => {
    expect(await owned(text, claim)).toEqual(unowned);
  });

  it('are read from the first place that GitHub looks in, and nobody owns what has no such file', async () => {
    expect(await owned('* @all\n', 'src/**', 'docs/CODEOWNERS')).toEqual([]);
    expect(await owned(undefined, 'src/a.ts')).toEqual(['src/a.ts']);
  });
});
