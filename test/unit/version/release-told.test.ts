import { type ReleaseReport, releaseEvent, renderReleaseSummary, type VersionDecision } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { decide } from './history.ts';

const RELEASE = {
  version: '1.1.0',
  tag: 'v1.1.0',
  commit: 'a'.repeat(40),
  notes: '- a',
  page: 'https://github.com/o/r/releases/tag/v1.1.0',
  floating: 'v1',
};

/** A report, with what it has besides. */
const reportOf = (decision: VersionDecision, more: object): ReleaseReport =>
  Object.assign({ decision, findings: [], state: 'nothing' as const }, more);

/** Code in a summary, as a browser shows it. */
const shown = (markdown: string): string =>
  markdown.replace(/<\/?code>/g, '`').replace(/&#(\d+);/g, (_, point: string) => String.fromCharCode(Number(point)));

describe('what is told of a release', () => {
  it('is the outcome first, in a summary in which no text of others acts', async () => {
    const decision = await decide([{ message: 'feat: a', tags: ['v1.0.0'] }, 'feat: b']);
    const finding = { code: 'AIOP-M203', severity: 'error', message: 'refused: <img src=x> | ![](y)', hint: 'ask' };
    const raw = (more: object): string => renderReleaseSummary(reportOf(decision, more));
    const told = (more: object): string => shown(raw(more));
    expect(told({ state: 'nothing' })).toMatch(/^### Nothing to release\n/);
    expect(told({ state: 'planned', files: ['CHANGELOG.md'], notes: '' })).toMatch(
      /^### Would release `1\.1\.0`\n[\s\S]*\| files \| `CHANGELOG\.md` \|/,
    );
    const released = told({ state: 'released', release: RELEASE });
    expect(released).toMatch(/^### Released `1\.1\.0`\n[\s\S]*\| commit \| aaaaaaaaaaaa \|[\s\S]*\| floating tag \| `v1` \|/);
    expect(told({ state: 'finished', release: RELEASE })).toMatch(/^### Finished the release of `1\.1\.0`\n/);
    const standing = { ...RELEASE, page: undefined, floating: undefined };
    expect(told({ state: 'stands', release: standing })).toMatch(/^### Released already: `1\.1\.0`\n[\s\S]*\| page \| none \|/);
    expect(told({ state: 'refused', findings: [finding] })).toMatch(/^### Not released: `1\.1\.0`\n[\s\S]*\*\*AIOP-M203\*\* `refused: /);
    expect(raw({ state: 'refused', findings: [finding] })).not.toMatch(/<img|!\[\]\(|x> \|/);
    expect(renderReleaseSummary(reportOf(await decide(['wip']), { state: 'refused' }))).toMatch(/^### Not released\n/);
  });

  it('is an event where this run made something, and none elsewhere', async () => {
    const decision = await decide(['feat: a']);
    const of = (more: object) => releaseEvent(reportOf(decision, more));
    const { version, tag, commit, page, floating } = RELEASE;
    expect(of({ state: 'released', release: RELEASE })).toEqual({ t: 'version.released', version, tag, commit, page, floating });
    const bare = { ...RELEASE, page: undefined, floating: undefined };
    expect(of({ state: 'finished', release: bare })).toEqual({ t: 'version.released', version, tag, commit });
    for (const state of ['stands', 'nothing', 'refused', 'planned']) expect(of({ state, release: RELEASE })).toBeUndefined();
  });
});
