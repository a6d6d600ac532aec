import { fileHash, loadBlake3, moduleFileId } from '@aiop/ids';
import { describe, expect, it } from 'vitest';
import { isLowerVersion, isSemver } from '../../../packages/plan/src/semver-order.ts';
import { codes, flat, type Options, repositoryOf, validate } from './plan-harness.ts';

const MODULE = 'version: 1.4.0, owner: "@org/devx", depends_on: [], last_updated: 2025-10-26';
const registry = (...modules: readonly string[]): string =>
  `apiVersion: aiop.dev/v1\nmodules:\n${modules.map((each) => `  - { ${each} }\n`).join('')}`;
const usual: Options = { registered: { registry: { path: 'registry.yaml', required: false } } };

/** Validates in a repository that holds these files. */
async function within(files: Record<string, string>, plan: object, options: Options = usual) {
  return validate(plan, { ...options, git: await repositoryOf({ 'a/x': 'x', 'b/x': 'y', ...files }) });
}

describe('a registry', () => {
  it('describes modules that the plan need not describe', async () => {
    const plan = flat({ a: { module: 'SW-1A0' } });
    expect(codes(await within({ 'registry.yaml': registry(`id: SW-1A0, ${MODULE}`) }, plan))).toEqual([]);
    expect(codes(await within({}, plan))).toEqual(['P050 8:13']);
    const [unknown] = (await within({ 'registry.yaml': registry(`id: SW-1A1, ${MODULE}`) }, plan)).findings;
    expect(unknown).toMatchObject({ code: 'AIOP-P050', hint: 'did you mean "SW-1A1"?' });
  });

  it('fills in what the plan leaves out of a module, and counts for nothing that the plan says', async () => {
    const modules = [{ id: 'SW-1A0', version: '1.5.0' }];
    const plan = flat({ a: { module: 'SW-1A0' } }, { modules });
    expect(codes(await within({ 'registry.yaml': registry(`id: SW-1A0, paths: ["a/**"], ${MODULE}`) }, plan))).toEqual([]);
    expect(codes(await within({}, plan))).toEqual(['P050 5:5']);
  });

  it('refuses a plan that describes an older version', async () => {
    const plan = flat({ a: { module: 'SW-1A0' } }, { modules: [{ id: 'SW-1A0', version: '1.3.9' }] });
    const { findings } = await within({ 'registry.yaml': registry(`id: SW-1A0, ${MODULE}`) }, plan);
    expect(findings).toMatchObject([{ code: 'AIOP-P051', line: 6, related: [{ file: 'registry.yaml', line: 3 }] }]);
  });

  it('bounds the claims of its modules', async () => {
    const files = { 'registry.yaml': registry(`id: SW-1A0, paths: ["a/**", "docs/*.md"], ${MODULE}`) };
    const found = async (claims: object) =>
      (await within(files, flat({ a: { module: 'SW-1A0', claims } }))).findings.map(({ code, witness }) => [code, witness]);
    expect(await found(['a/**'])).toEqual([]);
    expect(await found(['{a,b}/x'])).toEqual([['AIOP-P053', 'b/x']]);
    expect(await found({ write: ['{a,b}/x'], except: ['b/**'] })).toEqual([]);
    expect((await within(files, flat({ a: { claims: ['b/**'] } }))).findings).toEqual([]);
  });

  it('is checked only as far as the plan goes', async () => {
    const broken = registry(
      `id: SW-1A0, ${MODULE}`,
      'id: OB-6W1',
      'id: CI-6E2, depends_on: [NONE]',
      'id: A-1, depends_on: [B-1]',
      'id: B-1, depends_on: [A-1]',
    );
    const found = async (module: string) =>
      (await within({ 'registry.yaml': broken }, flat({ a: { module } }))).findings.map(
        ({ code, file, line }) => `${code.slice(5)} ${file}:${line}`,
      );
    expect(await found('SW-1A0')).toEqual([]);
    expect(await found('OB-6W1')).toEqual(['P050 registry.yaml:4']);
    expect(await found('CI-6E2')).toEqual(['P050 registry.yaml:5', 'P052 registry.yaml:5']);
    expect(await found('B-1')).toEqual(['P052 registry.yaml:6', 'P050 registry.yaml:7']);
  });

  it('that is wrong is refused at its place, and that is named has to be there', async () => {
    const found = async (text: string) =>
      (await within({ 'registry.yaml': text }, flat({ a: {} }))).findings.map(({ code, file, line, column, hint }) => [
        `${code.slice(5)} ${file}:${line}:${column}`,
        hint,
      ]);
    expect(await found('apiVersion: aiop.dev/v1\nmodules:\n  - { id: SW-1A0, versoin: 1.0.0 }\n')).toEqual([
      ['P007 registry.yaml:3:19', 'did you mean "version"?'],
    ]);
    expect(await found('apiVersion: aiop.dev/v1\nmodules: [\n')).toEqual([['P002 registry.yaml:3:1', expect.any(String)]]);
    expect((await found('apiVersion: aiop.dev/v2\nmodules: []\n')).map(([code]) => code)).toEqual(['P005 registry.yaml:1:13']);
    expect(codes(await within({}, flat({ a: {} }, { plan: { id: 'p', registry: 'modules.yaml' } })))).toEqual(['P001 4:13']);
    expect(codes(await within({}, flat({ a: {} }, { plan: { id: 'p', registry: '../x.yaml' } })))).toEqual(['P011 4:13']);
    expect(
      codes(
        await within(
          { 'modules.yaml': registry(`id: SW-1A0, ${MODULE}`) },
          flat({ a: {} }, { plan: { id: 'p', registry: 'modules.yaml' } }),
        ),
      ),
    ).toEqual([]);
  });
});

describe('an index of files', async () => {
  const blake3 = await loadBlake3();
  const bytes = new TextEncoder();
  const entry = (path: string, content: string, more: object = {}) =>
    JSON.stringify({
      path,
      module_file_id: moduleFileId(blake3, path, bytes.encode(content)),
      file_hash: fileHash(blake3, path, bytes.encode(content)),
      ...more,
    });
  const plan = (items: object[], more: object = {}) =>
    flat({ a: { claims: ['a/**'], items, ...more } }, { plan: { id: 'p', file_index: 'index.jsonl' } });
  const modify = { id: 'i', file_path: 'a/x', action: 'modify', reason: 'mend it' };

  it('pins the files that items change', async () => {
    const index = `${entry('a/x', 'x', { module: 'SW-1A0' })}\n\n${entry('b/x', 'y')}\n`;
    const create = { id: 'j', file_path: 'a/new', action: 'create', reason: 'it is needed' };
    const { manifests, findings } = await within({ 'index.jsonl': index }, plan([modify, create]));
    expect(findings).toEqual([]);
    expect(manifests[0]?.pins).toEqual([JSON.parse(entry('a/x', 'x'))]);
  });

  it('does not outweigh a pin of the plan, nor pin what a workstream before may change', async () => {
    const index = `${entry('a/x', 'x')}\n`;
    const own = { path: 'a/x', module_file_id: moduleFileId(blake3, 'a/x', bytes.encode('x')) };
    expect((await within({ 'index.jsonl': index }, plan([modify], { pins: [own] }))).manifests[0]?.pins).toEqual([own]);
    const two = flat(
      { first: { claims: ['a/**'] }, second: { claims: ['a/x'], needs: ['first'], items: [modify] }, other: { claims: ['b/**'] } },
      { plan: { id: 'p', file_index: 'index.jsonl' } },
    );
    expect((await within({ 'index.jsonl': index }, two)).manifests.map(({ pins }) => pins)).toEqual([[], [], []]);
  });

  it('that is behind the base refuses the plan, at the item', async () => {
    const { findings } = await within({ 'index.jsonl': `${entry('a/x', 'before')}\n` }, plan([modify]));
    expect(findings).toMatchObject([{ code: 'AIOP-P060', pointer: '/workstreams/0/items/0/file_path' }]);
  });

  it.each([
    ['no JSON', '{', 'P043'],
    ['a line that is no object', '4', 'P043'],
    ['a path that leaves', '{"path":"../x","module_file_id":"00000000000000000000"}', 'P043'],
    ['no id', '{"path":"x"}', 'P043'],
    ['a hash that is none', '{"path":"x","module_file_id":"00000000000000000000","file_hash":"x"}', 'P043'],
    ['a path twice', `${entry('a/x', 'x')}\n${entry('a/x', 'y')}`, 'P040'],
    ['an id twice', `${entry('a/x', 'x')}\n${entry('a/x', 'x').replace('a/x', 'b/x')}`, 'P040'],
  ])('with %s is refused', async (_, text, code) => {
    const { findings } = await within({ 'index.jsonl': `${text}\n` }, plan([modify]));
    expect(findings.map((finding) => `${finding.code.slice(5)} ${finding.file}:${finding.line}`)).toEqual([
      `${code} index.jsonl:${text.split('\n').length}`,
    ]);
  });

  it('that is named has to be there', async () => {
    expect(codes(await within({}, plan([modify])))).toEqual(['P001 4:15']);
    const named = { registered: { fileIndex: { path: 'none.jsonl', required: true } } };
    expect((await within({}, flat({ a: {} }), named)).findings).toMatchObject([
      { code: 'AIOP-P001', message: 'the base has no file none.jsonl' },
    ]);
  });
});

describe('versions', () => {
  // The examples of https://semver.org/spec/v2.0.0.html#spec-item-11, and what they leave open.
  const ORDER = [
    ...['1.0.0-1', '1.0.0-10', '1.0.0--', '1.0.0-A', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'],
    ...['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.1', '1.1.0-0', '1.1.0', '1.10.0', '2.0.0', '2.1.0', '2.1.1', '10.0.0'],
  ];

  it('are ordered as the specification orders them', () => {
    for (const [at, version] of ORDER.entries()) {
      expect(isSemver(version)).toBe(true);
      for (const [place, other] of ORDER.entries())
        expect([version, other, isLowerVersion(version, other)]).toEqual([version, other, at < place]);
    }
    expect(isLowerVersion('1.0.0+1', '1.0.0+2')).toBe(false);
  });

  it('of any length are compared whole', () => {
    expect(isLowerVersion('1.0.9007199254740993', '1.0.9007199254740994')).toBe(true);
    expect(isSemver(`1.0.0-${'a'.repeat(300)}`)).toBe(false);
    expect(isLowerVersion('1.4', '1.5.0')).toBe(false);
  });
});
