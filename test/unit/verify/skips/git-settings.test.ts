import { describe, expect, it } from 'vitest';
import { task } from '../scratch.ts';
import { ROW, repository, runsAgainAfter, sameTime } from './changes.ts';

runsAgainAfter([
  {
    row: ROW.settings,
    what: 'its executable bit where core.fileMode hides it',
    prepare: (scratch) => scratch.run('git', 'config', 'core.fileMode', 'false'),
    change: (scratch) => scratch.run('chmod', '+x', 'src/a.txt'),
  },
  {
    row: ROW.settings,
    what: 'its content where a monitor of the file system says that nothing changed',
    prepare: (scratch) => {
      scratch.write('.git/quiet', '#!/bin/sh\nprintf "t\\0"\n', 0o755).run('git', 'config', 'core.fsmonitor', '.git/quiet');
      scratch.run('git', 'status');
    },
    change: (scratch) => scratch.write('src/a.txt', 'changed\n'),
  },
  {
    row: ROW.settings,
    what: 'a new input where the index is split and untracked files are remembered',
    prepare: (scratch) => scratch.run('git', 'update-index', '--split-index', '--force-untracked-cache'),
    change: (scratch) => scratch.write('src/new.txt', 'new\n'),
  },
  {
    row: ROW.settings,
    what: 'an input where core.checkStat and core.trustctime hide it',
    prepare: (scratch) => {
      scratch.run('git', 'config', 'core.checkStat', 'minimal');
      scratch.run('git', 'config', 'core.trustctime', 'false');
    },
    change: (scratch) => sameTime(scratch, 'src/a.txt', 'eno\n'),
  },
  {
    row: ROW.settings,
    what: 'an input where core.ignoreStat hides it',
    prepare: (scratch) => {
      scratch.run('git', 'config', 'core.ignoreStat', 'true');
      scratch.write('src/a.txt', 'first\n').commit();
    },
    change: (scratch) => scratch.write('src/a.txt', 'hidden\n'),
  },
  {
    row: ROW.settings,
    what: 'a new input whose name differs from another in case alone, where core.ignoreCase hides it',
    prepare: (scratch) => scratch.run('git', 'config', 'core.ignoreCase', 'true'),
    change: (scratch) => scratch.write('src/A.txt', 'new\n'),
  },
]);

describe('what is never an input', () => {
  it(`${ROW.settings}: no file that only the user's own rules ignore`, async () => {
    const scratch = repository();
    scratch.write('.git/rules-of-the-user', 'new\n').run('git', 'config', 'core.excludesFile', '.git/rules-of-the-user');
    const all = task('test', 'true');
    await scratch.verify([all]);
    expect(await scratch.state(all)).toBe('skipped');
    scratch.write('new', '1\n');
    expect(await scratch.state(all)).toBe('passed');
  });
});
