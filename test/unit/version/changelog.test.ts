import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangelogRequest, changelogText, writeChangelog } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { historyRepository, type Planned } from './history.ts';

const NOW = Date.UTC(2026, 1, 3);
const WEB = 'https://github.com/o/r';

async function report(planned: readonly (Planned | string)[], request: Partial<ChangelogRequest> = {}) {
  return writeChangelog({ nowMs: NOW, ...request }, { git: await historyRepository(planned).open() });
}

/** The changelog after the history, with ids of commits as `ID`. */
async function written(planned: readonly (Planned | string)[], request: Partial<ChangelogRequest> = {}): Promise<string> {
  const result = await report(planned, request);
  if (result.state !== 'written') throw new Error(result.state);
  return result.text.replace(/\b[0-9a-f]{40}\b/g, 'FULL').replace(/(?<=[[(])[0-9a-f]{7}(?=[\])])/g, 'ID');
}

const released: Planned = { message: 'feat: begin', tags: ['v1.0.0'] };

describe('a changelog that is not there yet', () => {
  const history: readonly (Planned | string)[] = [
    { message: 'feat: first', tags: ['v0.1.0'] },
    'fix(parser): read empty lines',
    { message: 'chore: tidy up', tags: ['v0.1.1'] },
    { message: 'feat!: drop Node 18\n\nBREAKING CHANGE: Node 20 is the oldest\n', tags: ['v0.2.0-rc.1'] },
    'perf: twice as fast (#12)',
  ];

  it('gets every release in the form of Keep a Changelog, with links', async () => {
    expect(await written(history, { repository: WEB })).toBe(
      `# Changelog

All notable changes to this project are told here. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);
versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).

## [Unreleased]

## [0.2.0] - 2026-02-03

### Added

- **Breaking:** drop Node 18; Node 20 is the oldest ([ID](${WEB}/commit/FULL))

### Changed

- twice as fast ([#12](${WEB}/issues/12)) ([ID](${WEB}/commit/FULL))

### Contributors

- T

## [0.1.1] - 2023-11-14

### Fixed

- **parser:** read empty lines ([ID](${WEB}/commit/FULL))

### Contributors

- T

## [0.1.0] - 2023-11-14

### Added

- first ([ID](${WEB}/commit/FULL))

### Contributors

- T (first contribution)

[Unreleased]: ${WEB}/compare/v0.2.0...HEAD
[0.2.0]: ${WEB}/compare/v0.1.1...v0.2.0
[0.1.1]: ${WEB}/compare/v0.1.0...v0.1.1
[0.1.0]: ${WEB}/releases/tag/v0.1.0
`,
    );
  });

  it('can have the form that tools for Conventional Commits write', async () => {
    const text = await written(history, { repository: WEB, style: 'conventional' });
    expect(text).toContain(`# Changelog

## [0.2.0](${WEB}/compare/v0.1.1...v0.2.0) (2026-02-03)

### ⚠ BREAKING CHANGES

- Node 20 is the oldest ([ID](${WEB}/commit/FULL))

### Features

- drop Node 18 ([ID](${WEB}/commit/FULL))

### Performance Improvements

- twice as fast ([#12](${WEB}/issues/12)) ([ID](${WEB}/commit/FULL))
`);
  });

  it('has no links where the repository is hosted nowhere', async () => {
    const text = await written([released, 'fix: a thing (#3)']);
    expect(text).toContain('## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- a thing (#&#8203;3) (ID)\n');
    expect(text).not.toMatch(/\]\((?!https:\/\/(?:keepachangelog|semver))/);
  });
});

describe('a changelog that people keep', () => {
  const KEPT = `# History of ours

Words of our own.

## [Unreleased]
### Fixed
* the *thing*, told by hand (#7)

Thanks to all!

## 1.0.0 - long ago
- everything   

\`\`\`md
## [1.1.0] in a block of code is no release
\`\`\`
`;

  it('keeps every line as it stands, and gets the release where its notes are', async () => {
    const text = await written([released, 'feat: new (#8)', 'fix: the thing (#7)', 'fix: another'], { text: KEPT });
    expect(text).toBe(`# History of ours

Words of our own.

## [Unreleased]

## [1.1.0] - 2026-02-03
### Fixed
* the *thing*, told by hand (#7)
* another (ID)

Thanks to all!

### Added

- new (#&#8203;8) (ID)

### Contributors

- T

## 1.0.0 - long ago
- everything   

\`\`\`md
## [1.1.0] in a block of code is no release
\`\`\`
`);
    const kept = text.split('\n');
    let at = 0;
    for (const line of KEPT.split('\n')) {
      at = kept.indexOf(line, at) + 1;
      expect(at, line).toBeGreaterThan(0);
    }
  });

  it('is the same after a second run, and where nothing is to be released', async () => {
    const planned = [released, 'feat: new'];
    const once = await report(planned, { repository: WEB });
    if (once.state !== 'written') throw new Error(once.state);
    expect((await report(planned, { repository: WEB, text: once.text })).state).toBe('unchanged');
    expect((await report([released, 'chore: x'], { text: once.text })).state).toBe('unchanged');
  });

  it('grows by one release at a time, with its links', async () => {
    const planned: (Planned | string)[] = [{ message: 'feat: begin', tags: ['v1.0.0'] }];
    const first = await written([...planned], { repository: WEB });
    expect(first).toContain(`[Unreleased]: ${WEB}/compare/v1.0.0...HEAD\n[1.0.0]: ${WEB}/releases/tag/v1.0.0\n`);
    const second = await written([...planned, 'fix: b'], { repository: WEB, text: first });
    expect(second).toContain('## [Unreleased]\n\n## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- b (');
    expect(second).toContain(
      `[Unreleased]: ${WEB}/compare/v1.0.1...HEAD\n[1.0.1]: ${WEB}/compare/v1.0.0...v1.0.1\n[1.0.0]: ${WEB}/releases/tag/v1.0.0\n`,
    );
    expect(second.split('\n')).toEqual(expect.arrayContaining(first.split('\n').filter((line) => !line.startsWith('[Unreleased]:'))));
  });

  it('leaves definitions of links that are not of this form to their people', async () => {
    const own = '# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n\n[unreleased]: https://example.org/diff\n';
    const text = await written([released, 'fix: b'], { text: own, repository: WEB });
    expect(text).toContain(`## [1.0.1](${WEB}/compare/v1.0.0...v1.0.1) - 2026-02-03`);
    expect(text).toContain('\n[unreleased]: https://example.org/diff\n');
  });

  it.each([
    [
      'has carriage returns',
      '# C\r\n\r\n## 1.0.0\r\n- old\r\n',
      '# C\r\n\r\n## [1.0.1] - 2026-02-03\r\n\r\n### Fixed\r\n\r\n- b (ID)\r\n\r\n### Contributors\r\n\r\n- T\r\n\r\n## 1.0.0\r\n- old\r\n',
    ],
    ['has no release yet', '# C\n', '# C\n\n## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- b (ID)\n\n### Contributors\n\n- T\n'],
    [
      'has no line feed at its end',
      '# C\n\n## 1.0.0\n- old',
      '# C\n\n## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- b (ID)\n\n### Contributors\n\n- T\n\n## 1.0.0\n- old',
    ],
    [
      'hides a release in a comment',
      '<!--\n## 2.0.0\n-->\n## 1.0.0\n',
      '<!--\n## 2.0.0\n-->\n## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- b (ID)\n\n### Contributors\n\n- T\n\n## 1.0.0\n',
    ],
    [
      'speaks of comments in code, and opens one inside of a paragraph',
      '# C\n\nUse `<!--` to hide, or <!-- as\nwell.\n\n## 1.0.0\n- `-->` and `<!--`\n',
      '# C\n\nUse `<!--` to hide, or <!-- as\nwell.\n\n## [1.0.1] - 2026-02-03\n\n### Fixed\n\n- b (ID)\n\n### Contributors\n\n- T\n\n## 1.0.0\n- `-->` and `<!--`\n',
    ],
    [
      'has the conventional form',
      '# Changelog\n\n### [1.0.0](https://x) (2020-01-01)\n\n### Features\n\n* a\n',
      '# Changelog\n\n## 1.0.1 (2026-02-03)\n\n### Bug Fixes\n\n- b (ID)\n\n### Contributors\n\n- T\n\n### [1.0.0](https://x) (2020-01-01)\n\n### Features\n\n* a\n',
    ],
  ])('that %s stays so', async (_, text, expected) => {
    expect(await written([released, 'fix: b'], { text })).toBe(expected);
  });
});

describe('an entry', () => {
  const line = async (subject: string, request: Partial<ChangelogRequest> = {}): Promise<string> =>
    /### Fixed\n\n- (.*) \(/.exec(await written([released, `fix: ${subject}`], request))?.[1] ?? '';

  it.each([
    ['keep `--flag <x>` as code', 'keep `--flag <x>` as code'],
    ['snake_case and *stars*', 'snake\\_case and \\*stars\\*'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['see https://evil.example and www.evil.example', 'see https&#58;//evil.example and www\\.evil.example'],
    ['thanks @everyone, a@b.c', 'thanks @&#8203;everyone, a@&#8203;b.c'],
    ['closes other/repo#12', 'closes other/repo#&#8203;12'],
    ['closes GH-12, gh-7 and FIGH-7', 'closes GH-&#8203;12, gh-&#8203;7 and FIGH-7'],
    ['# heading', '\\# heading'],
    ['1. list', '1\\. list'],
    ['--- rule', '\\--- rule'],
    ['> quote, and a -> b', '\\> quote, and a -> b'],
    ['an unpaired ` tick and &amp;', 'an unpaired \\` tick and &amp;amp;'],
    ['hidden \u202etext\u0007', 'hidden \\\\u{202e}text\\\\u{7}'],
  ])('makes %j inert, and can be read as it stands', async (subject, shown) => {
    expect(await line(subject)).toBe(shown);
  });

  it('is cut where it is very long', async () => {
    expect((await line('x'.repeat(5000))).length).toBeLessThan(400);
  });

  it('links what it refers to, so that no word before it closes anything', async () => {
    expect(await line('fixes #12', { repository: WEB })).toBe(`fixes [#12](${WEB}/issues/12)`);
  });

  it('is there for security, deprecation and reverts, and not for what was undone or is silent', async () => {
    const text = await written(
      [released, 'fix(security): a', 'Revert "feat: begin"', 'feat: gone', 'revert: feat: gone', 'docs: b', 'deprecate: c'],
      {
        releaseTypes: ['feat', 'fix', 'revert', 'deprecate'],
      },
    );
    expect(text).toMatch(
      /### Changed\n\n- Revert "feat: begin" \(ID\)\n\n### Deprecated\n\n- c \(ID\)\n\n### Security\n\n- \*\*security:\*\* a \(ID\)\n/,
    );
    expect(text).not.toMatch(/gone|- b /);
  });

  it('stands for any commit where none says what it changes: no release is empty', async () => {
    const text = await written([released, 'wip', 'more'], { minimumBump: 'patch' });
    expect(text).toMatch(/### Changed\n\n- more \(ID\)\n- wip \(ID\)\n/);
  });
});

describe('contributors', () => {
  it('are named with co-authors, without addresses and bots, and told apart when they are new', async () => {
    const text = await written([
      released,
      'fix: b\n\nCo-authored-by: Ann <ann@example.invalid>\nCo-authored-by: renovate[bot] <bot@example.invalid>\n',
    ]);
    expect(text).toMatch(/### Contributors\n\n- T\n- Ann \(first contribution\)\n/);
    expect(text).not.toMatch(/example\.invalid|bot/);
  });
});

describe('what cannot be written', () => {
  it('is a changelog of a history that is cut off', async () => {
    const repository = historyRepository([released, 'fix: a', 'fix: b']);
    writeFileSync(join(repository.root, '.git/shallow'), `${repository.git('rev-parse', 'main~1')}\n`);
    expect(await writeChangelog({ to: 'main', nowMs: NOW }, { git: await repository.open() })).toMatchObject({ state: 'refused' });
  });

  it('is what is not UTF-8', () => {
    expect(() => changelogText(Uint8Array.of(0xff), 'C.md')).toThrow(/its bytes are not UTF-8/);
    expect(changelogText(Buffer.from('\ufeffé'), 'C.md')).toBe('\ufeffé');
  });
});
