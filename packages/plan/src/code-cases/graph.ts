import type { CodeCase } from './code-case.ts';

const chain = (length: number): string =>
  `workstreams:\n${Array.from({ length }, (_, at) => `  - { id: w${at}, claims: ["w${at}/**"]${at === 0 ? '' : `, needs: [w${at - 1}]`} }\n`).join('')}`;
const three = (last: string): string =>
  `workstreams:\n  - { id: a, claims: ["a/**"] }\n  - { id: b, claims: ["b/**"], needs: [a] }\n  - { id: c, claims: ["c/**"], needs: [${last}] }\n`;
const two = (needs: string): string =>
  `workstreams:\n  - { id: docs, claims: ["docs/**"] }\n  - { id: site, claims: ["site/**"], needs: [${needs}] }\n`;
const phases = (needs: string): string => `phases:
  - key: build
    workstreams:
      - { id: docs, claims: ["docs/**"]${needs} }
  - key: publish
    workstreams:
      - { id: site, claims: ["site/**"] }
`;
const criterion = (metric: string): string => `phases:
  - key: build
    exit_criteria: [{ id: EC1, metric: ${metric}, op: ">=", value: 0.95 }]
    workstreams:
      - { id: docs, claims: ["docs/**"] }
`;

/** Codes about phases, order and exit criteria. */
export const GRAPH_CASES = {
  'AIOP-P030': {
    cause:
      'The dependencies run in a circle, so none of its workstreams could ever begin. A shortest circle is shown, with the line of each step.',
    example: 'workstreams:\n  - { id: docs, claims: ["docs/**"], needs: [site] }\n  - { id: site, claims: ["site/**"], needs: [docs] }\n',
    mended: two('docs'),
  },
  'AIOP-P031': {
    cause: 'A dependency names nothing that the plan defines.',
    example: two('dcos'),
    mended: two('docs'),
  },
  'AIOP-P032': {
    cause: 'Something needs itself, and would wait for ever.',
    example: two('site'),
    mended: two('docs'),
  },
  'AIOP-P033': {
    cause: 'A workstream or phase needs one of a later phase, against the order that the numbers of the phases promise.',
    example: phases(', needs: [site]'),
    mended: phases(''),
  },
  'AIOP-P034': {
    cause: 'The dependency follows from others already, or stands twice. It is no mistake, but makes the plan harder to change.',
    example: three('a, b'),
    mended: three('b'),
  },
  'AIOP-P036': {
    cause: 'The reusable workflow chains eight matrices. A longer chain of workstreams, or waves of more than 256, do not fit in.',
    given: { ci: true },
    example: chain(9),
    mended: chain(8),
  },
  'AIOP-P070': {
    cause:
      'The exit criterion names a metric that no recorded event measures, or a threshold that the metric can never reach or never miss.',
    example: criterion('commits.complience'),
    mended: criterion('commits.compliance'),
  },
} as const satisfies Readonly<Record<string, CodeCase>>;
