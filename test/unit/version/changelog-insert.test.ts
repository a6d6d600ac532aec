import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChangelog } from '../../../packages/version/src/changelog/file.ts';
import { insertSection } from '../../../packages/version/src/changelog/insert.ts';
import type { Section } from '../../../packages/version/src/changelog/section.ts';
import { webAddresses } from '../../../packages/version/src/changelog/web-addresses.ts';

const WEB = webAddresses('https://github.com/o/r');

const SECTION: Section = {
  release: { version: '2.0.0', tag: 'v2.0.0', previousTag: 'v1.0.0', date: '2026-02-03', commits: [], updates: [] },
  groups: [
    { title: 'Added', lines: [{ text: '- new thing (abc1234)', marks: ['abc1234'] }] },
    { title: 'Fixed', lines: [{ text: '- old thing (def5678)', marks: ['def5678', '#12'] }] },
  ],
};

/** What people and tools write into such files, in any order. */
const LINE = fc.constantFrom(
  '',
  '   ',
  '# Changelog',
  '## [Unreleased]',
  '## Unreleased',
  '## [1.0.0] - 2020-01-01',
  '## 1.0.0',
  '### [1.0.0](https://x) (2020-01-01)',
  '### Added',
  '### fixed',
  '### Notes',
  '- one',
  '  goes on',
  '* two (#12)',
  'text',
  'abc1234 was told',
  '```',
  '~~~',
  '<!--',
  '-->',
  '[Unreleased]: https://github.com/o/r/compare/v1.0.0...HEAD',
  '[1.0.0]: https://x',
  '\ufeff# C',
);
const FILE = fc.tuple(fc.array(LINE, { maxLength: 24 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end));

describe('putting a section into a changelog', () => {
  it('keeps every line, byte for byte and in order, but the comparison that it wrote itself', () => {
    const own = /^\[Unreleased\]: https:\/\/github\.com\/o\/r\/compare\/v1\.0\.0\.\.\.HEAD\r?$/;
    fc.assert(
      fc.property(FILE, fc.boolean(), (text, linked) => {
        const after = insertSection(readChangelog(text), SECTION, 'keep-a-changelog', linked ? WEB : undefined).split('\n');
        let at = 0;
        for (const line of text.split('\n').filter((each) => !own.test(each))) {
          at = after.indexOf(line, at) + 1;
          expect(at, JSON.stringify([line, text])).toBeGreaterThan(0);
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('tells the release once: a reader finds its heading, outside of code and comments', () => {
    fc.assert(
      fc.property(FILE, (text) => {
        // What is left open takes the end of the file for itself, so there is nowhere to tell anything.
        const file = readChangelog(text);
        fc.pre(readChangelog(`${text}\n## 9.9.9\n`).headings.some(({ names }) => names.kind === 'version' && names.version === '9.9.9'));
        const { headings } = readChangelog(insertSection(file, SECTION, 'keep-a-changelog', WEB));
        expect(headings.filter(({ names }) => names.kind === 'version' && names.version === '2.0.0')).toHaveLength(1);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('ends every line that it adds as the others end', () => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 6, maxLength: 24 }), (lines) => {
        const after = insertSection(readChangelog(`${lines.join('\r\n')}\r\n`), SECTION, 'keep-a-changelog', WEB);
        expect(
          after
            .split('\n')
            .slice(0, -1)
            .every((line) => line.endsWith('\r')),
        ).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
