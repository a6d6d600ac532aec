import { describe, expect, it } from 'vitest';
import { logOf, Scratch, task } from './scratch.ts';

const test = task('test', 'echo checked; cat src/*.txt', { inputs: ['src/**'] });

function repository(): Scratch {
  return new Scratch().write('src/a.txt', 'one\n').write('src/b.txt', 'two\n').write('README.md', 'read me\n').commit();
}

describe('a task whose inputs are the same', () => {
  it('is skipped, and its log is shown again', async () => {
    const scratch = repository();
    const first = await scratch.verify([test]);
    expect(first.task('test')).toMatchObject({ state: 'passed', saved: true, sentence: 'ran because it never passed here' });
    const second = await scratch.verify([test]);
    expect(second.task('test')).toMatchObject({ state: 'skipped', from: 'folder' });
    expect(logOf(second.task('test'))).toBe('checked\none\ntwo\n');
    expect(second).toMatchObject({ ok: true, ran: 0, skipped: 1, failed: 0, skipRate: 1, fingerprint: first.fingerprint });
    expect(second.findings).toEqual([]);
  });
});
