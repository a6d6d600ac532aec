import { readFileSync } from 'node:fs';
import { decideNextVersion, lintCommits, renderLintSummary, renderVersionSummary } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { decide, historyRepository } from './history.ts';

interface Case {
  readonly file: string;
  readonly attacks: string;
  readonly control: boolean;
  readonly generate?: string;
  readonly expect: { readonly exit: number | 'any'; readonly must: readonly string[] };
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const manifest: Case[] = readFileSync(new URL('conventional-version/MANIFEST.jsonl', fixtures), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const bytes = ({ file }: Case) => readFileSync(new URL(file, fixtures));
const of = (kind: string) =>
  manifest.filter(({ file, generate }) => file.startsWith(`conventional-version/${kind}/`) && generate === undefined);

const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

function expectHarmless(summary: string): void {
  expect(summary.match(/^#/gm)).toHaveLength(1);
  for (const line of summary.split('\n')) expect(line).not.toMatch(/^(?:::|##\[|##vso)/);
  expect(summary).not.toMatch(UNSEEN);
  expect(summary.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>]|!\[|@\w/);
}

describe('commit messages', () => {
  it.each(of('commits'))('$file: $attacks', async (entry) => {
    const git = await historyRepository([{ message: 'chore: release', tags: ['v1.2.3'] }, { message: bytes(entry) }]).open();
    const decision = await decideNextVersion({}, { git });
    const allowed = entry.expect.must.flatMap((rule) =>
      rule.startsWith('bump=') ? (rule.match(/\b(?:major|minor|patch|none)\b/g) ?? []) : [],
    );
    expect(allowed).toContain(decision.bump);
    expect(decision.version).not.toContain('99');
    expectHarmless(renderVersionSummary(decision));
    expect(await decideNextVersion({}, { git })).toEqual(decision);
    const lint = await lintCommits({ title: bytes(entry).toString() }, { git });
    expectHarmless(renderLintSummary(lint));
    expect([lint.commits, entry.control && lint.compliance !== '1.000']).toEqual([1, false]);
    expect(JSON.stringify(lint)).not.toMatch(UNSEEN);
  });

  it('of one mebibyte are read, and cut where they are shown', async () => {
    const decision = await decide([{ message: 'chore: release', tags: ['v1.2.3'] }, `feat: ${'x'.repeat(1 << 20)}`]);
    expect(decision.bump).toBe('minor');
    expect(renderVersionSummary(decision).length).toBeLessThan(5000);
  });
});

describe('names of commits', () => {
  const repository = (): ScratchRepository => {
    const made = new ScratchRepository({ a: '1' });
    for (const ref of ['refs/heads/release/1.x', 'refs/heads/feature/été', 'refs/pull/1/merge', 'refs/tags/v1.2.3'])
      made.git('update-ref', ref, 'HEAD');
    made.commit({ b: '2' }, 'fix: b');
    return made;
  };

  it.each(of('refs'))('$file: $attacks', async (entry) => {
    const made = repository();
    const text = bytes(entry).toString();
    const git = await made.open();
    for (const request of [{ to: text }, { from: text }]) {
      const decided = decideNextVersion(request, { git });
      if (entry.expect.exit === 0) await expect(decided).resolves.toBeDefined();
      else if (entry.expect.exit === 1) await expect(decided).rejects.toMatchObject({ name: 'UsageError' });
      else await decided.catch((error) => expect(error).toMatchObject({ name: 'UsageError' }));
    }
    expect(made.git('status', '--porcelain')).toBe('');
  });
});

describe('tags', () => {
  it.each(of('tags'))('$file: $attacks', async (entry) => {
    const { tags }: { tags: string[] } = JSON.parse(bytes(entry).toString());
    const { previous, version } = await decide([{ message: 'feat: a', tags }, 'fix: b']);
    const last = entry.expect.must.find((rule) => rule.startsWith('last='))?.slice('last='.length);
    // A number beyond 2^53 is read to the last digit.
    const exact = tags.includes('v99999999999999999999.0.0') ? '99999999999999999999.0.' : '1.0.';
    expect(previous).toBe(last ?? `${exact}0`);
    expect(version).toBe(last === undefined ? `${exact}1` : '1.0.0');
  });
});
