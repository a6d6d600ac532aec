import { BASE_COMMIT, type CodeCase } from './code-case.ts';

const FILES = { 'docs/index.md': '# Index\n', 'docs/guide.md': '# Guide\n' };

/** One workstream on `docs/`, with these items. */
const items = (...list: readonly string[]): string =>
  `workstreams:\n  - id: docs\n    claims: ["docs/**"]\n    items:\n${list.map((item) => `      - { ${item} }\n`).join('')}`;
const REASON = 'reason: the links are old';

/** Codes about single deliverables, and about what the base holds. */
export const ITEM_CASES = {
  'AIOP-P020': {
    cause: 'A deliverable lies outside what its workstream claims, or in a protected path: it could never land.',
    given: { files: FILES },
    example: items(`id: PI-1, file_path: README.md, action: create, ${REASON}`),
    mended: items(`id: PI-1, file_path: docs/README.md, action: create, ${REASON}`),
  },
  'AIOP-P021': {
    cause:
      'The action does not fit what the base holds when its turn comes: a file to create exists, also in another case, or lies below a file; one to change or delete does not exist.',
    given: { files: FILES },
    example: items(`id: PI-1, file_path: docs/index.md, action: create, ${REASON}`),
    mended: items(`id: PI-1, file_path: docs/index.md, action: modify, ${REASON}`),
  },
  'AIOP-P022': {
    cause: 'A rename leads out of the claims, or into them: both its paths have to be claimed.',
    given: { files: FILES },
    example: items(`id: PI-1, file_path: docs/guide.md, action: rename, to: site/guide.md, ${REASON}`),
    mended: items(`id: PI-1, file_path: docs/guide.md, action: rename, to: docs/manual.md, ${REASON}`),
  },
  'AIOP-P023': {
    cause:
      'Two deliverables act on one file, and nothing says which comes first. Names that differ in case or Unicode form only are one file, and a file is in the way of all that lies below it.',
    given: { files: FILES },
    example: items(
      `id: PI-1, file_path: docs/index.md, action: modify, ${REASON}`,
      `id: PI-2, file_path: docs/index.md, action: modify, ${REASON}`,
    ),
    mended: items(
      `id: PI-1, file_path: docs/index.md, action: modify, ${REASON}`,
      `id: PI-2, file_path: docs/index.md, action: modify, ${REASON}, needs: [PI-1]`,
    ),
  },
  'AIOP-P024': {
    cause: 'The planner is less sure of the item than the gate asks for. As planned, the workstream can never merge.',
    given: { files: FILES },
    example: `defaults: { gates: { min_confidence: 0.8 } }\n${items(`id: PI-1, file_path: docs/index.md, action: modify, ${REASON}, confidence: 0.6`)}`,
    mended: `defaults: { gates: { min_confidence: 0.8 } }\n${items(`id: PI-1, file_path: docs/index.md, action: modify, ${REASON}, confidence: 0.9`)}`,
  },
  'AIOP-P026': {
    cause: 'The file carries `NO_LLM` in its first ten lines: its owner wants no agent to read or change it.',
    given: { files: { ...FILES, 'docs/seed.py': '# NO_LLM\nSEED = 4\n' } },
    example: items(`id: PI-1, file_path: docs/seed.py, action: modify, ${REASON}`),
    mended: items(`id: PI-1, file_path: docs/guide.md, action: modify, ${REASON}`),
  },
  'AIOP-P027': {
    cause: 'The deliverables alone exceed a budget, so the result will be refused whoever does the work.',
    given: { files: FILES },
    example: `defaults: { budgets: { max_files: 1 } }\n${items(`id: PI-1, file_path: docs/index.md, action: modify, ${REASON}`, `id: PI-2, file_path: docs/guide.md, action: modify, ${REASON}`)}`,
    mended: `defaults: { budgets: { max_files: 2 } }\n${items(`id: PI-1, file_path: docs/index.md, action: modify, ${REASON}`, `id: PI-2, file_path: docs/guide.md, action: modify, ${REASON}`)}`,
  },
  'AIOP-P054': {
    cause: 'The owners of the code are to review the workstream, and nobody owns this path in CODEOWNERS: nobody would be asked.',
    given: { files: { ...FILES, 'site/index.html': '', CODEOWNERS: '/docs/ @org/docs\n' } },
    example: 'workstreams:\n  - { id: site, claims: ["site/**"], acceptance: { reviewers: codeowners } }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"], acceptance: { reviewers: codeowners } }\n',
  },
  'AIOP-P060': {
    cause: 'The file in the base is not the one that was pinned: somebody changed it after the plan was made.',
    given: { files: FILES },
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], pins: [{ path: docs/index.md, module_file_id: 9c1e8f70aa31b2d4c5e6 }] }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"], pins: [{ path: docs/index.md, module_file_id: df3078b0dd6d05b58fdc }] }\n',
  },
  'AIOP-P061': {
    cause:
      'The base that the plan names is not in this clone, or its commit is no ancestor of its branch. As a warning: there is no repository, so what depends on the base was not checked.',
    given: { files: FILES },
    example: 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs, base: { ref: mian } }\nworkstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
    mended: 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs, base: { ref: main } }\nworkstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
  },
  'AIOP-P062': {
    cause:
      'Since the commit that the plan holds on to, its branch has changed files that the plan claims. The work would begin from what is out of date.',
    given: { files: FILES, later: { 'docs/index.md': '# Contents\n' } },
    example: `apiVersion: aiop.dev/v1\nplan: { id: fix-docs, base: { ref: main, sha: ${BASE_COMMIT} } }\nworkstreams:\n  - { id: docs, claims: ["docs/index.md"] }\n`,
    mended: `apiVersion: aiop.dev/v1\nplan: { id: fix-docs, base: { ref: main, sha: ${BASE_COMMIT} } }\nworkstreams:\n  - { id: docs, claims: ["docs/guide.md"] }\n`,
  },
  'AIOP-P063': {
    cause:
      'On the branch that the change is held against, the plan says `frozen: true`. Its scope is settled; only instance ids may differ.',
    given: {
      files: {
        ...FILES,
        'modification_plan.yaml':
          'apiVersion: aiop.dev/v1\nplan: { id: fix-docs, frozen: true }\nworkstreams:\n  - { id: docs, claims: ["docs/*.md"] }\n',
      },
    },
    example: 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs, frozen: true }\nworkstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
    mended: 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs, frozen: true }\nworkstreams:\n  - { id: docs, claims: ["docs/*.md"] }\n',
  },
} as const satisfies Readonly<Record<string, CodeCase>>;
