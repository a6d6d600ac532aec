import { advance, type Decided, parseRunState, type RunState, renderRunBoard, runFindings } from '@aiop/pipeline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ULID = '01HZY3V5T0000000000000000';
const job = (id: string, wave: number) => ({ id, wave, chunk: wave, wsid: `${ULID}${wave}`, branch: `lane/${id}` });
const COMMIT = 'a'.repeat(40);

describe('the state that waves hand on', () => {
  it('begins with the matrices of the plan alone, whatever else stands in them', () => {
    const matrices = [{ include: [job('a', 1)] }];
    expect(parseRunState(JSON.stringify({ matrices }))).toEqual({ matrices, workstreams: [], jobs: [] });
  });

  it.each([
    ['no JSON', 'nothing', 'it is no JSON'],
    ['no matrices', '{}', "it must have required property 'matrices'"],
    ['a field nobody knows', '{"matrices":[],"more":1}', 'additional'],
    ['an id that is no name', JSON.stringify({ matrices: [{ include: [{ ...job('a', 1), id: '../a' }] }] }), '/matrices/0/include/0/id'],
    ['a wsid that is no ULID', JSON.stringify({ matrices: [{ include: [{ ...job('a', 1), wsid: 'x/../y' }] }] }), '/wsid'],
    ['a commit that is none', '{"matrices":[],"commit":"main"}', '/commit'],
  ])('is refused: %s', (_, text, message) => {
    expect(() => parseRunState(text)).toThrow(message);
    expect(() => parseRunState(text)).toThrow(/input state.*hand on the state/);
  });

  it('loses the wave that ran, and whatever waits, however far, for what did not land', () => {
    const state: RunState = {
      matrices: [
        { include: [job('a', 1), job('b', 1)] },
        { include: [job('c', 2), job('d', 2)] },
        { include: [job('e', 3)] },
        { include: [job('f', 4)] },
      ],
      workstreams: [],
      jobs: ['plan'],
    };
    const needs = new Map([
      ['c', ['a']],
      ['d', ['b']],
      ['e', ['d']],
      ['f', ['c']],
    ]);
    const decided: Decided[] = [
      { id: 'a', wsid: `${ULID}1`, wave: 1, status: 'landed', commit: COMMIT },
      { id: 'b', wsid: `${ULID}1`, wave: 1, status: 'refused', reason: 'no' },
    ];
    const next = advance(state, decided, { commit: COMMIT, needs: (id) => needs.get(id) ?? [], jobs: ['agent-x'] });
    expect(next.matrices.map(({ include }) => include.map(({ id }) => id))).toEqual([['c'], ['f']]);
    expect(next.workstreams.slice(2)).toEqual([
      { id: 'd', wsid: `${ULID}2`, wave: 2, status: 'blocked', reason: 'waits for b' },
      { id: 'e', wsid: `${ULID}3`, wave: 3, status: 'blocked', reason: 'waits for d' },
    ]);
    expect(next).toMatchObject({ commit: COMMIT, jobs: ['plan', 'agent-x'] });
    expect(parseRunState(JSON.stringify(next))).toEqual(next);
  });

  it('names every workstream of the plan exactly once, landed, out or still to run (property)', () => {
    const plans = fc.array(fc.array(fc.nat(30), { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.boolean()), (edges, luck) => {
        const needs = edges.map((wanted, at) => [...new Set(wanted.filter((other) => other < at))].map((other) => `w${other}`));
        const waves: number[] = [];
        for (const [at, own] of needs.entries()) waves[at] = 1 + Math.max(0, ...own.map((id) => waves[Number(id.slice(1))] ?? 0));
        const byWave = Map.groupBy(
          edges.map((_, at) => job(`w${at}`, waves[at] ?? 1)),
          ({ wave }) => wave,
        );
        let state: RunState = {
          matrices: [...byWave.keys()].sort((a, b) => a - b).map((wave) => ({ include: byWave.get(wave) ?? [] })),
          workstreams: [],
          jobs: [],
        };
        const needsOf = (id: string) => needs[Number(id.slice(1))] ?? [];
        while (state.matrices[0] !== undefined) {
          const done = new Set(state.workstreams.filter(({ status }) => status === 'landed').map(({ id }) => id));
          for (const { id } of state.matrices[0].include) expect(needsOf(id).every((needed) => done.has(needed))).toBe(true);
          const decided = state.matrices[0].include.map(
            ({ id, wsid, wave }): Decided => ({ id, wsid, wave, status: luck.next().value ? 'landed' : 'failed' }),
          );
          state = advance(state, decided, { commit: COMMIT, needs: needsOf, jobs: [] });
          const named = [...state.workstreams, ...state.matrices.flatMap(({ include }) => include)].map(({ id }) => id);
          expect(named.sort()).toEqual(edges.map((_, at) => `w${at}`).sort());
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('the board of a run', () => {
  const state: RunState = {
    matrices: [{ include: [job('late', 2)] }],
    commit: COMMIT,
    workstreams: [
      { id: 'good', wsid: `${ULID}1`, wave: 1, status: 'landed', commit: 'b'.repeat(40) },
      { id: 'bad', wsid: `${ULID}1`, wave: 1, status: 'refused', reason: '| <img src=x> | @everyone' },
    ],
    jobs: [],
  };

  it('names each workstream, and lets no reason be markup', () => {
    const board = renderRunBoard(state, 'main');
    expect(board).toContain('### 1 of 3 workstreams landed');
    expect(board).toContain('never had its turn');
    expect(board).not.toMatch(/<img|@everyone/);
    expect(
      board
        .split('\n')
        .filter((line) => line.startsWith('| 1 |'))
        .every((line) => line.split(' | ').length === 5),
    ).toBe(true);
  });

  it('is a reason to fail for what is out and for what never ran, and for nothing else', () => {
    expect(runFindings(state).map(({ message }) => message)).toEqual([
      'bad did not land (refused): | <img src=x> | @everyone',
      '1 never had their turn: late',
    ]);
    expect(runFindings({ ...state, matrices: [], workstreams: state.workstreams.slice(0, 1) })).toEqual([]);
  });
});
