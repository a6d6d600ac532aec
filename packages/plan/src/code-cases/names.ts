import type { CodeCase } from './code-case.ts';

const MODULE = 'version: 1.4.0, owner: "@org/devx", depends_on: [], last_updated: 2025-10-26';
const watcher = (module: string): string =>
  `modules:\n  - { ${module} }\nworkstreams:\n  - { id: build, module: SW-1A0, claims: ["watcher/**"] }\n`;
const branch = (template: string): string => `workstreams:\n  - { id: docs, claims: ["docs/**"], branch: "${template}" }\n`;

/** Codes about ids, branches and modules. */
export const NAME_CASES = {
  'AIOP-P040': {
    cause:
      'Two of a kind have one id, or ids that differ in case only. Ids become names of branches and folders, which may not tell case apart.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"] }\n  - { id: Docs, claims: ["site/**"] }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"] }\n  - { id: site, claims: ["site/**"] }\n',
  },
  'AIOP-P041': {
    cause:
      'Two workstreams have phase, module and role in common, so both would have one lineage id, and nobody could tell their histories apart.',
    example: 'workstreams:\n  - { id: docs, role: write, claims: ["docs/**"] }\n  - { id: site, role: write, claims: ["site/**"] }\n',
    mended: 'workstreams:\n  - { id: docs, role: write, claims: ["docs/**"] }\n  - { id: site, role: publish, claims: ["site/**"] }\n',
  },
  'AIOP-P042': {
    cause:
      'The plan writes a lineage id that does not follow from phase, module and role. It is never replaced in silence: one of the two is a mistake.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], wslid: 11111111-1111-5111-8111-111111111111 }\n',
    mended: 'workstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
  },
  'AIOP-P043': {
    cause:
      'An id has not the form of its kind: letters, digits, dot, underscore and hyphen for those that people give, ULID, UUID or hex digits for the others. Or an instance id (ULID) is on record in the ledger, from an earlier run.',
    example: 'workstreams:\n  - { id: "my docs", claims: ["docs/**"] }\n',
    mended: 'workstreams:\n  - { id: my-docs, claims: ["docs/**"] }\n',
  },
  'AIOP-P044': {
    cause: 'The template names a value that there is not, or gives a name that git or a shell would not take.',
    example: branch('{lane}/{wsidd}'),
    mended: branch('{lane}/{wsid}'),
  },
  'AIOP-P045': {
    cause: 'The branch exists already, differs from another in case only, or one of the two would be a folder to the other.',
    example:
      'workstreams:\n  - { id: docs, claims: ["docs/**"], branch: "bots/docs" }\n  - { id: site, claims: ["site/**"], branch: "bots/docs/site" }\n',
    mended:
      'workstreams:\n  - { id: docs, claims: ["docs/**"], branch: "bots/docs" }\n  - { id: site, claims: ["site/**"], branch: "bots/site" }\n',
  },
  'AIOP-P046': {
    cause: 'The folder for worktrees is relative, or lies in the repository, where it would be part of what is checked.',
    example: 'defaults: { worktree: { root: ./worktrees } }\nworkstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
    mended: 'defaults: { worktree: { auto_remove_on_complete: true } }\nworkstreams:\n  - { id: docs, claims: ["docs/**"] }\n',
  },
  'AIOP-P050': {
    cause:
      'A workstream belongs to a module that nobody describes, or the description lacks its version, owner, dependencies or day of the last update.',
    example: watcher('id: SW-1A0, version: 1.4.0'),
    mended: watcher(`id: SW-1A0, ${MODULE}`),
  },
  'AIOP-P051': {
    cause: 'The version of a module is none of Semantic Versioning 2.0.0. A number such as 1.4 loses its zeros in YAML.',
    example: watcher(`id: SW-1A0, ${MODULE.replace('1.4.0', '1.4')}`),
    mended: watcher(`id: SW-1A0, ${MODULE}`),
  },
  'AIOP-P053': {
    cause:
      'The workstream claims what lies beyond the paths that its module is registered with. Either the claim is too wide, or the module is another one.',
    example: watcher(`id: SW-1A0, paths: ["watcher/**"], ${MODULE}`).replace('claims: [', 'claims: ["docs/**", '),
    mended: watcher(`id: SW-1A0, paths: ["watcher/**"], ${MODULE}`),
  },
  'AIOP-P052': {
    cause: 'A module depends on itself, on one that nobody describes, or in a circle.',
    example: watcher(`id: SW-1A0, ${MODULE.replace('[]', '[OB-6W1]')}`),
    mended: watcher(`id: SW-1A0, ${MODULE}`),
  },
} as const satisfies Readonly<Record<string, CodeCase>>;
