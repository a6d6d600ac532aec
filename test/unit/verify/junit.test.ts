import { readXml } from '@aiop/documents';
import { nodeFiles } from '@aiop/host';
import { joinJunit, mergeJunit } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { Scratch, task } from './scratch.ts';

const SUITE = '<testsuite name="one" time="1.5"><testcase name="a"/><testcase name="b &lt;"><failure message="x"/></testcase></testsuite>';
const SUITES = `<?xml version="1.0"?>\n<testsuites tests="99"><properties/><testsuite name="two" time="0.25"><testsuite name="inner"><testcase name="c"><skipped/></testcase></testsuite><testcase name="d"><error/><failure/></testcase></testsuite></testsuites>`;

const reporting = (name: string, content: string, end = '') =>
  task(name, `mkdir -p out; cat > out/${name}.xml <<'EOF'\n${content}\nEOF\n${end}`, {
    inputs: ['src/**'],
    outputs: [`out/${name}.xml`],
    junit: `out/${name}.xml`,
  });

const repository = (): Scratch => new Scratch().write('.gitignore', 'out/\n').write('src/a', 'a\n').commit();

async function merged(tasks: readonly ReturnType<typeof task>[], scratch = repository()) {
  const report = await scratch.verify(tasks);
  return mergeJunit(nodeFiles, scratch.root, tasks, report);
}

describe('JUnit reports', () => {
  it('are merged with every suite as it stood, and the cases are counted', async () => {
    const { xml, findings, tasks, ...totals } = await merged([
      reporting('one', SUITE, 'false'),
      reporting('two', SUITES),
      task('none', 'true'),
    ]);
    expect(findings).toEqual([]);
    expect(tasks).toEqual(['one', 'two']);
    expect(totals).toEqual({ tests: 4, failures: 1, errors: 1, skipped: 1, seconds: 1.75 });
    expect(xml).toContain('<testsuites name="aiop" tests="4" failures="1" errors="1" skipped="1" time="1.750">');
    expect(xml).toContain(SUITE);
    const tree = readXml(xml);
    expect(tree.ok && tree.root.children.map(({ attributes }) => attributes.get('name'))).toEqual(['one', 'two']);
  });

  it('come back with a task that is skipped', async () => {
    const scratch = repository();
    await scratch.verify([reporting('one', SUITE)]);
    scratch.remove('out');
    expect(await merged([reporting('one', SUITE)], scratch)).toMatchObject({ tests: 2, failures: 1, findings: [] });
  });

  it.each([
    ['is not well-formed', '<testsuite><testcase></testsuite>'],
    ['has a DOCTYPE', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><testsuite/>'],
    ['is something else', '<html></html>'],
    ['is empty', ''],
  ])('that %s are left out with a warning, and the others stay', async (_, content) => {
    const { findings, tests, tasks } = await merged([reporting('bad', content), reporting('one', SUITE)]);
    expect(findings).toMatchObject([{ code: 'AIOP-V027', severity: 'warning' }]);
    expect({ tests, tasks }).toEqual({ tests: 2, tasks: ['one'] });
  });

  it('of shards hold the report of each task once, and are joined', async () => {
    const scratch = repository();
    const tasks = [reporting('one', SUITE), { ...reporting('two', SUITES), needs: ['one'] }, reporting('three', SUITE)];
    const shards = [
      { index: 1, count: 2, tasks: ['one', 'three'] },
      { index: 2, count: 2, tasks: ['two'] },
    ];
    const texts = new Map<string, string>();
    for (const shard of shards) {
      const report = await scratch.verify(tasks, { shard });
      texts.set(`shard-${shard.index}.xml`, mergeJunit(nodeFiles, scratch.root, tasks, report).xml);
    }
    const { xml: _, tasks: sources, ...totals } = joinJunit(texts);
    expect(totals).toEqual({ tests: 6, failures: 2, errors: 1, skipped: 1, seconds: 3.25, findings: [] });
    expect(sources).toEqual(['shard-1.xml', 'shard-2.xml']);
    expect(joinJunit(new Map([['bad.xml', '<a']]))).toMatchObject({ tests: 0, findings: [{ code: 'AIOP-V027' }] });
  });

  it('of a task that passed only when it was tried again say so', async () => {
    const flaky = { ...reporting('again', SUITE, 'test -e .git/once || { touch .git/once; false; }'), retries: 1 };
    const { xml, tests } = await merged([{ ...flaky, name: 'a<b' }]);
    expect(tests).toBe(2);
    const tree = readXml(xml);
    const [mark] = tree.ok ? tree.root.children : [];
    expect(mark?.attributes.get('name')).toBe('a<b');
    expect(mark?.children[0]?.children[0]?.attributes).toEqual(
      new Map([
        ['name', 'aiop.flaky'],
        ['value', 'true'],
      ]),
    );
  });

  it('that were not written are named; a report of an earlier run never stands in for one', async () => {
    const scratch = repository();
    await scratch.verify([reporting('one', SUITE)]);
    const silent = task('one', 'exit 1', { inputs: ['src/**'], outputs: ['out/one.xml'], junit: 'out/one.xml' });
    const { findings, tests } = await merged([silent], scratch);
    expect({ tests, codes: findings.map(({ code }) => code) }).toEqual({ tests: 0, codes: ['AIOP-V027'] });
    expect(findings[0]?.message).toContain('is not there');
  });
});
