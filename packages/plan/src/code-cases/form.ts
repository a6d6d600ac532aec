import type { CodeCase } from './code-case.ts';

const WHOLE = 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs }\n';
const DOCS = 'workstreams:\n  - { id: docs, claims: ["docs/**"] }\n';

/** Codes about the form of the file. */
export const FORM_CASES = {
  'AIOP-P001': {
    cause:
      'The plan does not exist, is no UTF-8 text, or exceeds a limit: of bytes, depth, workstreams, claims or list entries. It is refused at once, before anything is checked one by one.',
    given: { inputs: { 'max-plan-bytes': 100 } },
    example: `${WHOLE}# a comment that makes the file too large\n${DOCS}`,
    mended: `${WHOLE}${DOCS}`,
  },
  'AIOP-P002': {
    cause: 'The parser cannot read the file. In YAML, often a tab as indentation, or a bracket or quotation mark that is not closed.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"]\n',
    mended: DOCS,
  },
  'AIOP-P003': {
    cause: 'One object has a key twice. Parsers differ in which of the two they keep, so one reader would see another plan than the next.',
    example: 'workstreams:\n  - id: docs\n    claims: ["docs/**"]\n    claims: ["site/**"]\n',
    mended: 'workstreams:\n  - id: docs\n    claims: ["docs/**", "site/**"]\n',
  },
  'AIOP-P004': {
    cause: 'Aliases, merge keys, custom tags and several documents make YAML mean more than it shows, and small files grow without limit.',
    example: 'workstreams:\n  - { id: docs, claims: &paths ["docs/**"] }\n  - { id: site, needs: [docs], claims: *paths }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"] }\n  - { id: site, needs: [docs], claims: ["docs/**"] }\n',
  },
  'AIOP-P005': {
    cause: 'The file says that it is of another version of the format than this one reads.',
    example: `apiVersion: aiop.dev/v2\nplan: { id: fix-docs }\n${DOCS}`,
    mended: `${WHOLE}${DOCS}`,
  },
  'AIOP-P006': {
    cause: 'A field that the format requires is not there.',
    example: 'workstreams:\n  - { claims: ["docs/**"] }\n',
    mended: DOCS,
  },
  'AIOP-P007': {
    cause:
      'The format has no such field, most often because of a slip of the pen. Unknown fields are never ignored: somebody meant something by them.',
    example: 'workstreams:\n  - { id: docs, claimz: ["docs/**"], claims: ["site/**"] }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**", "site/**"] }\n',
  },
  'AIOP-P008': {
    cause: 'A value is of another type than the format asks for, or lies outside its range.',
    example: `defaults: { gates: { min_confidence: 1.2 } }\n${DOCS}`,
    mended: `defaults: { gates: { min_confidence: 0.8 } }\n${DOCS}`,
  },
  'AIOP-P009': {
    cause: 'The field takes one of a few values, and this is none of them.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], priority: urgent }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"], priority: critical }\n',
  },
  'AIOP-P025': {
    cause: 'A title or reason says nothing. Reviewers and agents go by these texts, and a title becomes the message of a commit.',
    example: 'workstreams:\n  - { id: docs, title: TBD, claims: ["docs/**"] }\n',
    mended: 'workstreams:\n  - { id: docs, title: "docs: mend the links", claims: ["docs/**"] }\n',
  },
  'AIOP-P072': {
    cause: 'A verification names no command, or a task that aiop.yaml does not define: it would pass without having checked anything.',
    given: { tasks: ['test', 'lint'] },
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], verify: { tasks: [tset] } }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"], verify: { tasks: [test] } }\n',
  },
  'AIOP-P073': {
    cause:
      'Something in the file, comments included, has the form of a token, key or password. A plan is read by agents and kept in the history.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], description: "curl https://bot:hunter2secret@example.com" }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"], description: "curl https://example.com" }\n',
  },
  'AIOP-P074': {
    cause:
      'A text holds an expression of GitHub Actions, a character that a shell interprets where a name is expected, or one that nobody can see.',
    example: 'workstreams:\n  - { id: docs, title: "docs: by ${{ github.actor }}", claims: ["docs/**"] }\n',
    mended: 'workstreams:\n  - { id: docs, title: "docs: by the bot", claims: ["docs/**"] }\n',
  },
  'AIOP-P075': {
    cause:
      'The format knows the field, and this version does nothing with it. It is refused rather than carried along, so that a plan promises only what happens.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], rollback: { revert: true } }\n',
    mended: DOCS,
  },
  'AIOP-P090': {
    cause: 'More was found than may be shown. All of it counts for the verdict.',
    given: { inputs: { 'max-findings': 1 } },
    example: 'workstreams:\n  - { id: docs, title: TBD, claims: ["docs/**"] }\n  - { id: site, title: TODO, claims: ["site/**"] }\n',
    mended:
      'workstreams:\n  - { id: docs, title: "docs: mend", claims: ["docs/**"] }\n  - { id: site, title: "docs: extend", claims: ["site/**"] }\n',
  },
} as const satisfies Readonly<Record<string, CodeCase>>;
