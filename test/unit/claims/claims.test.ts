import { type ClaimSpec, compileClaims, compilePathSet, conflicts, parsePattern, protectedPathsWith, protectedRootsOf } from '@aiop/claims';
import { describe, expect, it } from 'vitest';

const claims = (spec: ClaimSpec | readonly string[]) => {
  const compiled = compileClaims('write' in spec ? spec : { write: spec });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.claims;
};
const roots = (text: string, allowed: readonly string[] = [], extra: readonly string[] = []) => {
  const parsed = parsePattern(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const { allowProtected } = claims({ write: [], allowProtected: allowed.map((path) => ({ path, reason: 'the test' })) });
  return protectedRootsOf(parsed.pattern, protectedPathsWith(extra), allowProtected).map(({ label }) => label);
};

describe('a claim set', () => {
  it('permits what write matches and except does not', () => {
    const { permits } = claims({ write: ['src/**', 'README.md'], except: ['src/vendor/**'] });
    expect(permits('src/a.ts').state).toBe('claimed');
    expect(permits('README.md').state).toBe('claimed');
    for (const path of ['src/vendor/a.ts', 'other/a', 'SRC/a.ts', 'src', 'src/../other/a', '\u0455rc/a.ts']) {
      expect(permits(path).state, path).toBe('unclaimed');
    }
  });

  it('permits no decomposed path through wildcards that would not match it composed', () => {
    expect(claims(['??']).permits('e\u0301').state).toBe('unclaimed');
    expect(claims(['cafe*']).permits('cafe\u0301').state).toBe('unclaimed');
    for (const claim of ['?', '*', '**/*']) expect(claims(['src/caf\u00e9', claim]).permits('\u00e9').state, claim).toBe('claimed');
    for (const claim of ['caf?', 'caf*', 'cafe\u0301']) {
      expect(claims([claim]).permits('cafe\u0301').state, claim).toBe(claim === 'caf?' ? 'unclaimed' : 'claimed');
    }
    expect(claims(['stra?e']).permits('stra\u00dfe').state).toBe('claimed');
  });

  it('says of every wrong pattern in which field and place it stands', () => {
    const compiled = compileClaims({ write: ['ok', '../x'], except: ['a**'], allowProtected: [{ path: '/x', reason: 'r' }] });
    expect(compiled.ok ? [] : compiled.problems.map(({ code, field, index }) => [code, field, index])).toEqual([
      ['AIOP-P011', 'write', 1],
      ['AIOP-P010', 'except', 0],
      ['AIOP-P011', 'allowProtected', 0],
    ]);
  });

  it.each([
    '.git/config',
    '.GIT/config',
    '.git',
    'src/.git/config',
    'git~1/config',
    'src/GIT~12/x',
    '.git /config',
    '.git./config',
    '.git. . /config',
    '.git::$INDEX_ALLOCATION/config',
    '.gi\u200dt/hooks/pre-commit',
    '.g\u200cit/x',
    '.git\ufeff/x',
    'src/\uff0egit/config',
    '.\uff27\uff29\uff34/config',
    'src\\.git\\config',
    '.GitHub/Workflows/evil.yml',
    'github~1/workflows/x.yml',
    '.github',
    'src/CODEOWNERS',
    'docs/codeowners',
    '.gitmodules',
    'sub/gitmod~1',
    'gi7eba~1',
    '.gitattributes',
    'src/.npmrc',
    'src/.claude/settings.json',
    '.vscode/tasks.json',
    'vscode~1/tasks.json',
    'a/agents.md',
    '.runs/ledger.jsonl',
    '.aiop/ledger.jsonl',
    'aiop.yaml',
    'AIOP.YAML.',
    'src/.husky/pre-commit',
  ])('never permits %j, even where everything is claimed', (path) => {
    expect(claims(['**']).permits(path).state).toBe('protected');
  });

  it.each([
    '.gitignore',
    'src/.runs/x',
    'git/x',
    'src/a~b',
    'docs/codeowners.md',
    'packages/a/aiop.yaml',
    '.github.md',
    'x/github~1',
    'agents',
    'a/.gitkeep',
  ])('does not take %j for a protected path', (path) => expect(claims(['**']).permits(path).state).toBe('claimed'));

  it('gives back what allow_protected names, and .git never', () => {
    const { permits } = claims({
      write: ['**'],
      allowProtected: [
        { path: '.github/workflows/ci.yml', reason: 'its own work' },
        { path: '.git/**', reason: 'an attempt' },
        { path: 'src/.git', reason: 'an attempt' },
      ],
    });
    expect(permits('.github/workflows/ci.yml').state).toBe('claimed');
    expect(permits('.github/workflows/CI.yml').state).toBe('protected');
    expect(permits('.git/config')).toEqual({ state: 'protected', by: '.git' });
    expect(permits('src/.git')).toEqual({ state: 'protected', by: '.git' });
  });

  it('protects what a policy adds', () => {
    const compiled = compileClaims({ write: ['**'] }, protectedPathsWith(['modification_plan.yaml', 'infra/**', '**/*.pem']));
    if (!compiled.ok) throw new Error('refused');
    const { permits } = compiled.claims;
    for (const path of ['modification_plan.yaml', 'Modification_Plan.yaml', 'infra/a', 'infra', 'a/b/key.pem', 'key.PEM']) {
      expect(permits(path).state, path).toBe('protected');
    }
    expect(permits('docs/modification_plan.yaml').state).toBe('claimed');
    expect(() => protectedPathsWith(['../x'])).toThrow(/protected path \.\.\/x/);
  });
});

describe('the anchored protected places that a claim can match', () => {
  it.each<[string, readonly string[]]>([
    ['**', ['.git', '.github', '.runs', '.aiop', '.gitmodules', 'aiop.yaml']],
    ['.g?t/**', ['.git']],
    ['{.github,src}/**', ['.github']],
    ['*', ['.git', '.github', '.runs', '.aiop', '.gitmodules', 'aiop.yaml']],
    ['*.yaml', ['aiop.yaml']],
    ['.GITHUB/**', ['.github']],
    ['.github/workflows/ci.yml', ['.github']],
    ['{**,docs/*}', ['.git', '.github', '.runs', '.aiop', '.gitmodules', 'aiop.yaml']],
    ['**/*.md', []],
    ['src/**', []],
    ['.gitignore', []],
  ])('%s: %j', (text, labels) => {
    expect(roots(text)).toEqual(labels);
  });

  it('leave out what is given back, and never .git', () => {
    expect(roots('.github/workflows/*.yml', ['.github/workflows/**'])).toEqual([]);
    expect(roots('.github/**', ['.github/workflows/**'])).toEqual(['.github']);
    expect(roots('.git/hooks/*', ['.git/**'])).toEqual(['.git']);
  });

  it('include what a policy adds, unless it may lie anywhere', () => {
    expect(roots('infra/*.tf', [], ['infra/**', '**/*.tf'])).toEqual(['infra/**']);
    expect(roots('plan*.yaml', [], ['plans/**', 'plan.yaml'])).toEqual(['plan.yaml']);
  });
});

describe('conflicts between two workstreams', () => {
  const kinds = (a: ClaimSpec | readonly string[], b: ClaimSpec | readonly string[]) =>
    conflicts(claims(a), claims(b)).map(({ kind, witness }) => `${kind} ${witness}`);

  it('are the pairs of patterns that meet, with a witness and both places', () => {
    expect(conflicts(claims(['lib/**', 'src/**']), claims(['docs/**', 'src/core/*.ts']))).toEqual([
      {
        kind: 'overlap',
        mine: { field: 'write', index: 1, source: 'src/**' },
        theirs: { field: 'write', index: 1, source: 'src/core/*.ts' },
        witness: 'src/core/.ts',
      },
    ]);
    expect(kinds(['src/*/x.ts'], ['src/y/*.ts'])).toEqual(['overlap src/y/x.ts']);
    expect(kinds(['src/a/**'], ['src/b/**'])).toEqual([]);
  });

  it('take exceptions of either side into account, exactly', () => {
    expect(kinds({ write: ['src/**'], except: ['src/core/**'] }, ['src/core/**'])).toEqual([]);
    expect(kinds(['src/**'], { write: ['src/**'], except: ['src/**'] })).toEqual([]);
    expect(kinds({ write: ['src/**'], except: ['src/?'] }, ['src/*'])).toEqual(['overlap src/aa']);
  });

  it('do not appear where an exception holds in another case: it holds in every spelling', () => {
    const excepting = { write: ['src/**'], except: ['src/Core/**'] };
    expect(kinds(excepting, ['src/Core/**'])).toEqual([]);
    expect(kinds(excepting, ['src/CORE/x'])).toEqual([]);
    expect(kinds(excepting, ['src/C*/x'])).toEqual(['overlap src/C/x']);
    expect(claims(excepting).permits('src/core/x').state).toBe('unclaimed');
    expect(kinds({ write: ['src/foo/Bar'], except: ['src/FOO/**'] }, ['src/foo/Bar/x'])).toEqual([]);
  });

  it('are claimed, without a witness, where the analysis runs out of its budget', () => {
    const dense = `{${Array.from({ length: 60 }, (_, index) => `*${index % 10}*a*b*c*d*e*`).join(',')}}`;
    const [found] = conflicts(claims({ write: [dense], except: ['*f*', '*[0-4]*0*'] }), claims([dense]));
    expect(found).toMatchObject({ kind: 'overlap' });
  });

  it('appear after folding of case and Unicode forms', () => {
    expect(kinds(['README.md'], ['Readme.md'])).toEqual(['folded readme.md']);
    expect(kinds(['src/caf\u00e9/**'], ['src/cafe\u0301/**'])).toEqual(['folded src/caf\u00e9/a']);
    expect(kinds(['src/[A-C]*'], ['src/b?'])).toEqual(['folded src/ba']);
    expect(kinds(['stra\u00dfe'], ['STRASSE'])).toEqual(['folded strasse']);
    expect(kinds(['src/[\u00df]'], ['src/\u00df'])).toEqual(['overlap src/\u00df']);
  });

  it('include a file that is a folder to the other, but no sibling wildcards', () => {
    expect(kinds(['src/foo'], ['src/foo/**'])).toEqual(['shadow src/foo/a']);
    expect(kinds(['SRC/Foo/x.ts'], ['src/foo'])).toEqual(['shadow src/foo/x.ts']);
    expect(kinds(['{src/foo,lib}'], ['src/foo/*.ts'])).toEqual(['shadow src/foo/.ts']);
    for (const other of ['src/*', 'src/*/a', '**/*.ts', 'src/*/**'])
      expect(kinds(['src/foo/b'], [other]), other).toEqual(other === 'src/*/**' ? ['overlap src/foo/b'] : []);
    expect(kinds(['README.md'], ['**/*.ts'])).toEqual([]);
  });

  it('are no shadows where the file, or all beneath the folder, is excepted', () => {
    expect(kinds({ write: ['src/foo'], except: ['src/foo'] }, ['src/foo/**'])).toEqual([]);
    expect(kinds(['src/foo'], { write: ['src/foo/*'], except: ['src/foo/**'] })).toEqual([]);
    expect(kinds({ write: ['src/foo'], except: ['src/foo/**'] }, ['src/foo/*'])).toEqual(['shadow src/foo/a']);
  });

  it('include reading what the other writes, and not reading together', () => {
    expect(kinds({ write: ['a'], read: ['schema.json'] }, ['*.json'])).toEqual(['read-write schema.json']);
    expect(kinds(['schema.json'], { write: ['b'], read: ['SCHEMA.json'] })).toEqual(['read-write schema.json']);
    expect(kinds({ write: ['a'], read: ['x'] }, { write: ['b'], read: ['x'] })).toEqual([]);
  });
});

describe('a path set', () => {
  const set = (patterns: readonly string[]) => {
    const compiled = compilePathSet(patterns);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    return compiled.set;
  };

  it('subtracts what begins with !, in any order', () => {
    for (const patterns of [
      ['src/**', '!src/gen/**'],
      ['!src/gen/**', 'src/**'],
    ]) {
      expect(set(patterns).matches('src/a')).toBe(true);
      expect(set(patterns).matches('src/gen/a')).toBe(false);
    }
  });

  it('knows the folders to look into', () => {
    expect(set(['src/**/*.ts', 'src/core/x', 'package.json', '{lib,test}/a/*']).roots).toEqual(['lib/a', 'package.json', 'src', 'test/a']);
    expect(set(['src/**', '*.md']).roots).toEqual(['.']);
    expect(set([]).roots).toEqual([]);
    expect(set([]).matches('a')).toBe(false);
  });

  it('refuses wrong patterns and a list that only subtracts', () => {
    const problems = (patterns: readonly string[]) => {
      const compiled = compilePathSet(patterns);
      return compiled.ok ? [] : compiled.problems.map(({ code, index, offset }) => [code, index, offset]);
    };
    expect(problems(['a', '!../b', '!!c'])).toEqual([
      ['AIOP-P011', 1, 1],
      ['AIOP-P010', 2, 1],
    ]);
    expect(problems(['!a'])).toEqual([['AIOP-P010', 0, 0]]);
  });
});
