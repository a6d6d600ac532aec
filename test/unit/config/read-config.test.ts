import { CONFIG_CODES, readConfig } from '@aiop/config';
import { formatFinding } from '@aiop/diagnostics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const read = (text: string) => readConfig({ path: 'aiop.yaml', bytes: new TextEncoder().encode(text) });
const HEAD = 'apiVersion: aiop.dev/v1\n';

/** What is found, as `line:column code`. */
function found(text: string): string[] {
  const result = read(text);
  return result.findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function config(text: string) {
  const result = read(HEAD + text);
  if (!result.ok) throw new Error(result.findings.map(formatFinding).join('\n'));
  return result.value;
}

const tasks = (body: string): string => `${HEAD}verify:\n  tasks:\n${body}`;

describe('aiop.yaml', () => {
  it('is read into tasks with every default filled in', () => {
    const {
      origin,
      setup,
      tasks: all,
      ledger,
    } = config(`setup: { run: npm ci --ignore-scripts, inputs: [package-lock.json], outputs: [node_modules/**] }
verify:
  tasks:
    build: { run: npm run build, inputs: ["src/**", "tsconfig.json", "!src/**/*.md"], outputs: ["lib/**"], tools: ["node --version"] }
    test: { run: npm test, cwd: packages/a, needs: [build], env: [CI], retries: 1, timeout: 10m }
ledger: { branch: records/ledger, events: [deploy.done] }
`);
    expect(origin).toEqual({ state: 'file', path: 'aiop.yaml' });
    const none = { needs: [], env: [], tools: [], retries: 0, timeoutMs: 3_600_000 };
    expect(setup).toEqual({
      ...none,
      name: 'setup',
      run: 'npm ci --ignore-scripts',
      inputs: ['package-lock.json'],
      outputs: ['node_modules/**'],
    });
    expect(all).toEqual([
      {
        ...none,
        name: 'build',
        run: 'npm run build',
        inputs: ['src/**', 'tsconfig.json', '!src/**/*.md'],
        outputs: ['lib/**'],
        tools: ['node --version'],
      },
      {
        ...none,
        name: 'test',
        run: 'npm test',
        cwd: 'packages/a',
        outputs: [],
        needs: ['build'],
        env: ['CI'],
        retries: 1,
        timeoutMs: 600_000,
      },
    ]);
    expect(ledger).toEqual({ branch: 'records/ledger', events: ['deploy.done'] });
  });

  it('takes a hermetic task, which says what it reads', () => {
    expect(config('verify: { tasks: { a: { run: x, inputs: [b], hermetic: true } } }\n').tasks[0]?.hermetic).toBe(true);
    expect(found(tasks('    a: { run: x, hermetic: true }\n'))).toEqual(['4:18 AIOP-C019']);
  });

  it('takes matchers of one’s own, which join those that are published', () => {
    const own = 'matchers: [{ owner: mine, severity: notice, pattern: [{ regexp: "^(.*): (.*)$", file: 1, message: 2 }] }]';
    const [all, some, none] = config(
      `verify:\n  ${own}\n  tasks: { a: { run: x }, b: { run: x, matchers: [tsc, mine] }, c: { run: x, matchers: [] } }\n`,
    ).tasks;
    expect(all?.matchers?.map(({ owner }) => owner)).toEqual(expect.arrayContaining(['mine', 'tsc', 'gcc']));
    expect(some?.matchers?.map(({ owner }) => owner)).toEqual(['tsc', 'mine']);
    expect(none?.matchers).toEqual([]);
    expect(config('verify: { tasks: { a: { run: x } } }\n').tasks[0]?.matchers).toBeUndefined();
  });

  it.each([
    ['[{ owner: a, pattern: [{ regexp: "(", message: 1 }] }]', '3:46 AIOP-C017'],
    ['[{ owner: a, pattern: [{ regexp: "(a)", message: 2 }] }]', '3:62 AIOP-C017'],
    ['[{ owner: a, pattern: [{ regexp: "a" }] }]', '3:35 AIOP-C017'],
    ['[{ owner: a, pattern: [{ regexp: "(a)", message: 1 }] }, { owner: a, pattern: [{ regexp: "(a)", message: 1 }] }]', '3:79 AIOP-C017'],
    ['[{ owner: a, pattern: [{ regexp: "(a)", message: 1, lines: 1 }] }]', '3:65 AIOP-C007'],
  ])('refuses a matcher that cannot be used, with its place: %#', (matchers, place) => {
    expect(found(`${HEAD}verify:\n  matchers: ${matchers}\n  tasks: { a: { run: x } }\n`)).toEqual([place]);
  });

  it('refuses a matcher that does not exist, with the one that is meant', () => {
    const result = read(tasks('    a: { run: x, matchers: [tsv] }\n'));
    expect(result.findings).toMatchObject([{ code: 'AIOP-C018', line: 4, hint: 'did you mean "tsc"?' }]);
  });

  it('may hold nothing but its version', () => {
    expect(config('')).toEqual({
      origin: { state: 'file', path: 'aiop.yaml' },
      tasks: [],
      version: { channels: new Map() },
      ledger: { events: [] },
    });
  });

  it.each([
    ['90s', 90_000],
    ['2h', 7_200_000],
    ['1m', 60_000],
  ])('takes a time limit of %s', (timeout, ms) => {
    expect(config(`verify: { tasks: { a: { run: x, timeout: ${timeout} } } }\n`).tasks[0]?.timeoutMs).toBe(ms);
  });

  it('says of another version whether it is older or newer', () => {
    const says = (version: string): string =>
      read(`apiVersion: ${version}\nother: 1\n`)
        .findings.map(({ code, message, hint }) => `${code} ${message}; ${hint}`)
        .join();
    expect(says('aiop.dev/v2')).toBe('AIOP-C005 "aiop.dev/v2" is newer than what this aiop reads (aiop.dev/v1); update aiop');
    expect(says('aiop.dev/v0')).toBe(
      'AIOP-C005 "aiop.dev/v0" is older than what this aiop reads (aiop.dev/v1); write apiVersion: aiop.dev/v1',
    );
    expect(says('v1')).toContain('"v1" is no version of this format');
    expect(says('aiop.dev/v01')).toContain('AIOP-C005');
    expect(found('verify: { tasks: { a: { run: x } } }\n')).toEqual(['1:1 AIOP-C006']);
  });
});

describe('what is wrong with aiop.yaml is found where it stands', () => {
  it.each<readonly [what: string, text: string, findings: readonly string[]]>([
    ['a character that is no text', `${HEAD}x: "\0"\n`, ['2:5 AIOP-C002']],
    ['a syntax error', `${HEAD}verify: [\n`, ['3:1 AIOP-C002']],
    ['a key twice', `${HEAD}verify: { tasks: { a: { run: x }, a: { run: y } } }\n`, ['2:35 AIOP-C003']],
    ['an alias', `${HEAD}verify: &v { tasks: { a: { run: x } } }\nsetup: *v\n`, ['3:8 AIOP-C004']],
    ['an unknown field', `${HEAD}verifi: 1\n`, ['2:1 AIOP-C007']],
    ['an unknown field of a task', tasks('    a: { run: x, input: [y] }\n'), ['4:18 AIOP-C007']],
    ['a task without a command', tasks('    a: { inputs: ["**"] }\n'), ['4:8 AIOP-C006']],
    ['an empty command', tasks('    a: { run: "" }\n'), ['4:15 AIOP-C008']],
    ['no task', `${HEAD}verify: { tasks: {} }\n`, ['2:18 AIOP-C008']],
    ['a task of another type', tasks('    a: npm test\n'), ['4:8 AIOP-C008']],
    ['inputs without a pattern', tasks('    a: { run: x, inputs: [] }\n'), ['4:26 AIOP-C008']],
    ['a time limit without a unit', tasks('    a: { run: x, timeout: "10" }\n'), ['4:27 AIOP-C008']],
    ['a variable with a value', tasks('    a: { run: x, env: [A=b] }\n'), ['4:24 AIOP-C008']],
    ['a malformed name', tasks('    "a b": { run: x }\n'), ['4:5 AIOP-C014']],
    ['a reserved name', tasks('    setup: { run: x }\n'), ['4:5 AIOP-C014']],
    ['an unknown need', tasks('    build: { run: x }\n    test: { run: x, needs: [biuld] }\n'), ['5:29 AIOP-C011']],
    [
      'a circle',
      tasks('    a: { run: x, needs: [b] }\n    b: { run: x, needs: [c] }\n    c: { run: x, needs: [b] }\n'),
      ['5:18 AIOP-C012'],
    ],
    ['a task that needs itself', tasks('    a: { run: x, needs: [a] }\n'), ['4:18 AIOP-C012']],
    [
      'patterns that do not parse',
      tasks('    a: { run: x, inputs: ["ok", "/abs"], outputs: ["a/../b", "x[!a]"] }\n'),
      ['4:33 AIOP-C013', '4:52 AIOP-C013', '4:62 AIOP-C013'],
    ],
    ['inputs that only subtract', tasks('    a: { run: x, inputs: ["!x"] }\n'), ['4:27 AIOP-C013']],
    ['outputs in .git', tasks('    a: { run: x, outputs: [".git/hooks/**"] }\n'), ['4:28 AIOP-C013']],
    ['a folder outside', tasks('    a: { run: x, cwd: ../x }\n'), ['4:23 AIOP-C015']],
    ['a folder that is a pattern', tasks('    a: { run: x, cwd: "a*" }\n'), ['4:23 AIOP-C015']],
    ['a pattern of the set-up step', `${HEAD}setup: { run: x, outputs: ["/x"] }\n`, ['2:28 AIOP-C013']],
    ['a task by file without the files', tasks('    a: { run: x, per-file: true }\n'), ['4:18 AIOP-C016']],
    ['a task by file without inputs', tasks('    a: { run: "x {files}", per-file: true }\n'), ['4:28 AIOP-C016']],
    ['files without a task by file', tasks('    a: { run: "x {files}" }\n'), ['4:10 AIOP-C016']],
    ['shared inputs without a task by file', tasks('    a: { run: x, shared-inputs: [y] }\n'), ['4:18 AIOP-C016']],
    ['a task by file with outputs', tasks('    a: { run: "x {files}", per-file: true, inputs: [y], outputs: [z] }\n'), ['4:28 AIOP-C016']],
    ['a branch that looks like an option', `${HEAD}ledger: { branch: --force }\n`, ['2:19 AIOP-C008']],
    ['events of one word', `${HEAD}ledger: { events: [deploy] }\n`, ['2:20 AIOP-C008']],
  ])('%s', (_, text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it('modules and channels of versions', () => {
    const text = `${HEAD}version:\n  modules: { a: ., "@o/b": packages/b/, c: { path: c, tag: "{name}@{version}", depends-on: [a] } }\n  channels: { next: rc }\n`;
    const result = read(text);
    expect(result.ok && result.value.version).toEqual({
      modules: [
        { name: 'a', folder: '' },
        { name: '@o/b', folder: 'packages/b' },
        { name: 'c', folder: 'c', tag: '{name}@{version}', dependsOn: ['a'] },
      ],
      channels: new Map([['next', 'rc']]),
    });
    const auto = read(`${HEAD}version: { modules: auto }\n`);
    expect(auto.ok && auto.value.version.modules).toBe('auto');
  });

  it.each([
    ['no word but auto', 'modules: all', 'AIOP-C008', '/version/modules'],
    ['a folder outside', 'modules: { a: ../x }', 'AIOP-C015', '/version/modules/a'],
    ['a pattern', 'modules: { a: "x/*" }', 'AIOP-C015', '/version/modules/a'],
    ['one folder twice', 'modules: { a: x, b: x/ }', 'AIOP-C021', '/version/modules/b'],
    ['a dependency that is none', 'modules: { a: { path: x, depends-on: [b] } }', 'AIOP-C021', '/version/modules/a'],
    ['a module that depends on itself', 'modules: { a: { path: x, depends-on: [a] } }', 'AIOP-C021', '/version/modules/a'],
    ['a tag without a version', 'modules: { a: { path: x, tag: "a@" } }', 'AIOP-C008', '/version/modules/a/tag'],
    ['a field that is none', 'modules: { a: { path: x, tags: y } }', 'AIOP-C007', '/version/modules/a/tags'],
    ['a prerelease that is a number', 'channels: { next: "1" }', 'AIOP-C008', '/version/channels/next'],
  ])('refuses %s in versions', (_, section, code, pointer) => {
    expect(read(`${HEAD}version: { ${section} }\n`).findings).toMatchObject([{ code, pointer }]);
  });

  it('names the nearest field or task', () => {
    expect(read(tasks('    a: { run: x, input: [y] }\n')).findings[0]?.hint).toBe('did you mean "inputs"?');
    expect(read(tasks('    build: { run: x }\n    test: { run: x, needs: [biuld] }\n')).findings[0]?.hint).toBe('did you mean "build"?');
    expect(read(`${HEAD}verify: { task: {} }\n`).findings.find(({ code }) => code === 'AIOP-C007')?.hint).toBe('did you mean "tasks"?');
  });

  it('all of it at once, and never by throwing', () => {
    const text = tasks('    a: { run: x, needs: [z] }\n    b: { run: x, inputs: ["/x"], cwd: "*" }\n    setup: { run: x }\n');
    expect(found(text)).toHaveLength(4);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const result = read(HEAD + noise);
        expect(result.ok || result.findings.length > 0).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('bytes that are no text', () => {
    const result = readConfig({ path: 'aiop.yaml', bytes: Uint8Array.of(0x61, 0xff) });
    expect(result.findings.map(({ code }) => code)).toEqual(['AIOP-C001']);
  });

  it('a circle of many thousand tasks, without running out of stack', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `    t${index}: { run: x, needs: [t${(index + 1) % 5000}] }\n`).join('');
    expect(found(tasks(many)).map((each) => each.split(' ')[1])).toEqual(['AIOP-C012']);
  });
});

describe('the catalogue of findings', () => {
  it('tells of every code what it is and how to mend it', () => {
    for (const [code, { title, hint }] of Object.entries(CONFIG_CODES)) {
      expect(code).toMatch(/^AIOP-C\d{3}$/);
      expect(title.length * hint.length).toBeGreaterThan(0);
    }
  });
});
