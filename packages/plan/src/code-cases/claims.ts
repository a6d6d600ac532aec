import type { CodeCase } from './code-case.ts';

const two = (a: string, b: string, more = ''): string =>
  `workstreams:\n  - { id: docs, claims: [${a}] }\n  - { id: site, claims: [${b}]${more} }\n`;
const one = (claims: string): string => `workstreams:\n  - { id: docs, claims: ${claims} }\n`;

/** A repository of which `src/**` is nearly all. */
const BROAD = Object.fromEntries([...Array.from({ length: 120 }, (_, at) => `src/${at}.ts`), 'README.md'].map((path) => [path, '']));

const LONG_NAME = `src/a${'?'.repeat(20)}*`;

/** Codes about what workstreams may touch. */
export const CLAIM_CASES = {
  'AIOP-P010': {
    cause:
      'The pattern is none of the claim dialect: literal characters, `?`, `*` within a segment, `[a-z]`, `{a,b}`, and `**` as a whole segment. Whatever tools read differently is left out of it.',
    example: one('["src/!(lib)/**"]'),
    mended: one('{ write: ["src/**"], except: ["src/lib/**"] }'),
  },
  'AIOP-P011': {
    cause:
      'The path leads out of the repository, or could be spelt otherwise: it is absolute, has `.`, `..`, an empty segment or a backslash, or a character that nobody can see.',
    example: one('["../shared/**"]'),
    mended: one('["shared/**"]'),
  },
  'AIOP-P012': {
    cause:
      'Two workstreams that may run at once can write one file; the witness is one that both claim. Under `policy: strict` two that are ordered may not either.',
    example: two('"src/**"', '"src/core/*.ts"'),
    mended: two('"src/**"', '"src/core/*.ts"', ', needs: [docs]'),
  },
  'AIOP-P013': {
    cause: 'One workstream claims a name as a file, the other needs a folder of that name. Only one of the two can come into being.',
    example: two('"src/parser"', '"src/parser/**"'),
    mended: two('"src/parser.ts"', '"src/parser/**"'),
  },
  'AIOP-P014': {
    cause:
      'The claims meet only where case or Unicode form is ignored, as file systems of macOS and Windows do: there the two names are one file. Within one workstream it is a warning.',
    example: two('"README.md"', '"Readme.md"'),
    mended: two('"README.md"', '"README.md"', ', needs: [docs]'),
  },
  'AIOP-P015': {
    cause: 'The claim names a symbolic link or a submodule, or passes through one. What is written there lands somewhere else.',
    given: { files: { 'vendor/lib': '-> ../packages/lib', 'packages/lib/index.js': '' } },
    example: one('["vendor/lib/**"]'),
    mended: one('["packages/lib/**"]'),
  },
  'AIOP-P016': {
    cause:
      'The claim can match a path that decides what runs, on other machines too: workflows, git’s own files, the plan, aiop.yaml, and what the policy adds. The witness is one of them. Of `.git` that counts in any folder and in every disguise, and nothing gives it back.',
    example: one('[".github/workflows/ci.yml"]'),
    mended: one(
      '{ write: [".github/workflows/ci.yml"], allow_protected: [{ path: .github/workflows/ci.yml, reason: the workflow itself changes }] }',
    ),
  },
  'AIOP-P017': {
    cause:
      'The pattern matches no file of the base and nothing says that one comes into being there: often a misspelt folder. Or it names a place that is protected in any folder, such as AGENTS.md, of which a claim keeps nothing.',
    given: { files: { 'docs/index.md': '' } },
    example: one('["dcos/**"]'),
    mended: one('["docs/**"]'),
  },
  'AIOP-P018': {
    cause:
      'The claim covers more than a thousand files, or more than half of a repository that is not small. Nobody can work beside it, and a stray change stays inside it.',
    given: { files: BROAD },
    example: one('["src/**"]'),
    mended: one('["src/1*.ts"]'),
  },
  'AIOP-P019': {
    cause: 'An exception takes nothing out of the claims; or, as an error, it takes a whole claim out.',
    example: one('{ write: ["docs/**"], except: ["site/**"] }'),
    mended: one('{ write: ["docs/**"], except: ["docs/old/**"] }'),
  },
  'AIOP-P035': {
    cause: 'A workstream reads what another one that may run at the same time can write. It would see now this, now that.',
    example:
      'workstreams:\n  - { id: schema, claims: [schema.json] }\n  - { id: docs, claims: { write: ["docs/**"], read: [schema.json] } }\n',
    mended:
      'workstreams:\n  - { id: schema, claims: [schema.json] }\n  - { id: docs, needs: [schema], claims: { write: ["docs/**"], read: [schema.json] } }\n',
  },
  'AIOP-P071': {
    cause:
      'The plan asks for less than the policy of the repository: a lower gate, a greater budget, a command that is not listed, a protected path given back.',
    given: { policy: 'gates: { min_confidence: 0.8 }\n' },
    example: `defaults: { gates: { min_confidence: 0.2 } }\n${one('["docs/**"]')}`,
    mended: `defaults: { gates: { min_confidence: 0.9 } }\n${one('["docs/**"]')}`,
  },
  'AIOP-P099': {
    cause: 'Whether claims meet could not be decided within the limits of the analysis. What is not known counts as denied.',
    example: `workstreams:
  - { id: docs, claims: { write: ["${LONG_NAME}"], except: ["src/*a${'?'.repeat(20)}*"] } }
  - { id: site, claims: ["${LONG_NAME}"] }
`,
    mended: two('"src/docs-*"', '"src/site-*"'),
  },
} as const satisfies Readonly<Record<string, CodeCase>>;
