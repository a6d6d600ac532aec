import { describe, expect, it } from 'vitest';
import { isAboutPlan, validate } from './plan-harness.ts';

const HEAD = 'apiVersion: aiop.dev/v1\nplan: { id: p }\n';
const WORK = `${HEAD}workstreams:\n`;
const META = 'version: 1.0.0, owner: "@o/x", last_updated: 2025-10-26';

/** Each finding as `code line:column`, and each of its related places as `line:column message`. */
async function placesOf(plan: string, path = 'modification_plan.yaml'): Promise<readonly (readonly string[])[]> {
  const { findings } = await validate(plan, { path });
  return findings
    .filter(isAboutPlan)
    .map(({ code, line, column, related }) => [
      `${code.slice(5)} ${line}:${column}`,
      ...related.map((place) => `${place.line}:${place.column} ${place.message}`),
    ]);
}

describe('a finding about two places names both', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'branches that are a folder to each other',
      `${WORK}  - { id: c, claims: [c], branch: same }\n  - { id: d, claims: [d], branch: Same/x }\n`,
      [['P045 5:35', '4:35 the branch of "c"']],
    ],
    [
      'a dependency that another one implies, and one that stands twice',
      `${WORK}  - { id: a, claims: [a] }\n  - { id: b, claims: [b], needs: [a] }\n  - { id: c, claims: [c], needs: [a, b, b] }\n`,
      [
        ['P034 6:35', '6:38 "c" needs "b", which comes after it'],
        ['P034 6:41', '6:38 the first "b"'],
      ],
    ],
    [
      'a dependency on a later phase',
      `${HEAD}phases:\n  - { key: a, workstreams: [{ id: x, claims: [x], needs: [y] }] }\n  - { key: b, workstreams: [{ id: y, claims: [y] }] }\n`,
      [['P033 4:59', '5:29 "y" stands in phase "b"']],
    ],
    [
      'a phase that needs a later one',
      `${HEAD}phases:\n  - { key: a, needs: [b], workstreams: [{ id: x, claims: [x] }] }\n  - { key: b, workstreams: [{ id: y, claims: [y] }] }\n`,
      [['P033 4:23', '5:5 the phase "b"']],
    ],
    [
      'an exception that removes a whole claim',
      `${WORK}  - { id: a, claims: { write: ["a/**"], except: ["b", "a/**"] } }\n`,
      [['P019 4:32', '4:55 "a/**" is taken out here'], ['P019 4:50']],
    ],
    [
      'modules in a circle, with every edge',
      `${HEAD}modules:\n  - { id: A, ${META}, depends_on: [B] }\n  - { id: B, ${META}, depends_on: [A] }\nworkstreams: [{ id: a, module: A, claims: [a] }]\n`,
      [['P052 4:83', '4:84 "A" depends on "B"', '5:84 "B" depends on "A"']],
    ],
    [
      'dependencies in a circle, with every edge, beside what stands behind the circle',
      `${WORK}  - { id: a, claims: [a], needs: [c] }\n  - { id: b, claims: [b], needs: [a] }\n  - { id: c, claims: [c], needs: [b] }\n  - { id: d, claims: [d], needs: [c] }\n`,
      [['P030 4:35', '4:35 "a" needs "c"', '6:35 "c" needs "b"', '5:35 "b" needs "a"']],
    ],
  ])('%s', async (_, plan, expected) => {
    expect(await placesOf(plan)).toEqual(expected);
  });
});

describe('places are counted as an editor counts them', () => {
  const overlap = '  - { id: a, title: "é😀", claims: ["src/**"] }\n  - { id: b, claims: ["src/x"] }\n';
  const expected = [['P012 5:23', '4:37 "a" claims "src/**" here']];

  it.each([
    ['with LF', `${WORK}${overlap}`],
    ['with CRLF', `${WORK}${overlap}`.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\ufeff${WORK}${overlap}`],
    ['with an anchor that nothing uses', `${WORK}${overlap}`.replace('plan:', 'plan: &p')],
    ['with a block text before', `${WORK.replace('plan: { id: p }', 'plan: { id: p, title: "a\\u00e9" }')}${overlap}`],
  ])('in YAML %s', async (_, plan) => {
    expect(await placesOf(plan)).toEqual(expected);
  });

  it('in JSON, with CRLF and letters of several bytes', async () => {
    const plan =
      '{"apiVersion": "aiop.dev/v1", "plan": {"id": "p"},\r\n "workstreams": [{"id": "a", "title": "é😀", "claims": ["src/**"]},\r\n  {"id": "b", "claims": ["src/x"]}]}';
    expect(await placesOf(plan, 'plan.json')).toEqual([['P012 3:26', '2:57 "a" claims "src/**" here']]);
  });
});
