import type { VersionRequest } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { decide, type Planned } from './history.ts';

const released = (tag: string): Planned => ({ message: 'chore: release', tags: [tag] });
/** A release after each message. */
const releases = (...pairs: readonly (readonly [message: string, tag: string])[]) =>
  pairs.flatMap(([message, tag]) => [message, released(tag)]);

const PATCHES = [
  released('v1.0.0'),
  ...releases(['feat: a', 'v1.0.1'], ['fix: b', 'v1.0.2'], ['feat: c', 'v1.0.3'], ['feat: d', 'v1.0.4']),
];
const versionOf = async (history: readonly (Planned | string)[], request: VersionRequest = {}) => (await decide(history, request)).version;

describe('from 1.0.0 on', () => {
  it('a feature is a patch where three earlier releases say so, and the reason is told', async () => {
    const { version, level, bump, explanation } = await decide([...PATCHES, 'feat: next']);
    expect([version, level, bump]).toEqual(['1.0.5', 'minor', 'patch']);
    expect(explanation).toContain(
      'a feature is a patch step here: so it was in 3 of 3 releases like this one (v1.0.4, v1.0.3, v1.0.1), which have 100 % of the weight by age and size',
    );
  });

  it('as many features as made a minor step before make one again, where fewer of them were a patch', async () => {
    const many = ['feat: a', 'feat: b', 'feat: c'];
    const bySize = [
      released('v1.0.0'),
      ...['v1.1.0', 'v1.2.0', 'v1.3.0'].flatMap((tag) => [...many, released(tag)]),
      ...releases(['feat: d', 'v1.3.1'], ['feat: e', 'v1.3.2'], ['feat: f', 'v1.3.3']),
    ];
    expect(await versionOf([...bySize, 'feat: next'])).toBe('1.3.4');
    expect(await versionOf([...bySize, ...many, 'feat: next'])).toBe('1.4.0');
  });

  it('a feature is a minor step where fewer say so, or some say otherwise', async () => {
    expect(await versionOf([...PATCHES.slice(0, 5), 'feat: next'])).toBe('1.1.0');
    const mixed = [...PATCHES, ...releases(['feat: e', 'v1.1.0'], ['feat: f', 'v1.2.0'])];
    expect(await versionOf([...mixed, 'feat: next'])).toBe('1.3.0');
  });

  it('nothing is learnt where that is not wanted', async () => {
    expect(await versionOf([...PATCHES, 'feat: next'], { learn: false })).toBe('1.1.0');
  });

  it('a breaking change is a major step whatever was usual', async () => {
    const history = [released('v1.0.0'), ...releases(['feat!: a', 'v1.0.1'], ['feat!: b', 'v1.0.2'], ['feat!: c', 'v1.0.3'])];
    expect(await versionOf([...history, 'fix!: next'])).toBe('2.0.0');
  });

  it('a floor holds whatever was usual', async () => {
    expect(await versionOf([...PATCHES, 'feat: next'], { minimumBump: 'minor' })).toBe('1.1.0');
  });
});

describe('a release that was asked for, without a change that releases', () => {
  const history = [released('v1.0.0'), ...releases(['docs: a', 'v1.1.0'], ['chore: b', 'v1.2.0']), 'docs: next'];

  it('is what such releases were before', async () => {
    expect(await versionOf(history, { minimumBump: 'patch' })).toBe('1.3.0');
    expect(await versionOf(history, { minimumBump: 'patch', learn: false })).toBe('1.2.1');
  });

  it('is none where nobody asked', async () => {
    expect(await decide(history)).toMatchObject({ version: '1.2.0', released: false });
  });
});

it('what is learnt below 1.0.0 does not count above it, and the other way round', async () => {
  const early = [released('v0.1.0'), ...releases(['feat: a', 'v0.1.1'], ['feat: b', 'v0.1.2'], ['feat: c', 'v0.1.3']), released('v1.0.0')];
  expect(await versionOf([...early, 'feat: next'])).toBe('1.1.0');
  expect(await versionOf([...early.slice(0, -1), 'feat: next'])).toBe('0.1.4');
});

describe('features of a scope', () => {
  const EXPERIMENTS = [
    released('v1.0.0'),
    ...releases(['feat(Lab): a', 'v1.0.1'], ['feat: b', 'v1.1.0'], ['feat(lab/deep): c', 'v1.1.1'], ['feat: d', 'v1.2.0']),
  ];

  it('are a patch where two patches had some, and no other step was for their sake', async () => {
    const { version, explanation } = await decide([...EXPERIMENTS, 'feat(lab): next']);
    expect(version).toBe('1.2.1');
    expect(explanation).toContain('a feature of lab is a patch step here: so it was in 2 releases, and no other step was for its sake');
  });

  it('are a minor step beside any other feature', async () => {
    expect(await versionOf([...EXPERIMENTS, 'feat(lab): next', 'feat: other'])).toBe('1.3.0');
    expect(await versionOf([...EXPERIMENTS, 'feat(lab): next', 'feat(core): other'])).toBe('1.3.0');
  });

  it('are a minor step where fewer releases say otherwise, or one was for their sake', async () => {
    expect(await versionOf([...EXPERIMENTS.slice(0, 5), 'feat(lab): next'])).toBe('1.2.0');
    expect(await versionOf([...EXPERIMENTS, ...releases(['feat(lab): e', 'v1.3.0']), 'feat(lab): next'])).toBe('1.4.0');
    expect(await versionOf([...EXPERIMENTS, 'feat(lab): next'], { learn: false })).toBe('1.3.0');
  });
});
