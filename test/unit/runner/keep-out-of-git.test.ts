import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOutOfGit } from '../../../packages/runner/src/keep-out-of-git.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

/** What `git add --all` would commit of a repository in which ledgers were written. */
async function committed(ledgers: readonly string[]): Promise<string> {
  const repository = new ScratchRepository({ 'a.txt': 'a' });
  for (const ledger of ledgers) {
    repository.files({ [ledger]: '{}\n' });
    await keepOutOfGit(join(repository.root, ledger));
  }
  repository.git('add', '--all');
  return repository.git('diff', '--cached', '--name-only');
}

describe('a ledger in a work tree', () => {
  it.each([[['.runs/ledger.jsonl']], [['.runs/wal/job.jsonl']], [['app/.runs/ledger.jsonl', '.runs/ledger.jsonl']]])(
    'is committed by no later step: %j',
    async (ledgers) => expect(await committed(ledgers)).toBe(''),
  );

  it('is left to its owner where it is named elsewhere, or where a pattern would say something else', async () => {
    expect(await committed(['records/ledger.jsonl'])).toBe('records/ledger.jsonl');
    expect(await committed(['a*/.runs/ledger.jsonl'])).toBe('a*/.runs/ledger.jsonl');
  });

  it('changes no line that is there, and none twice', async () => {
    const repository = new ScratchRepository({ 'a.txt': 'a' });
    const exclude = join(repository.root, '.git/info/exclude');
    repository.files({ '.git/info/exclude': 'mine' });
    for (let time = 0; time < 2; time++) await keepOutOfGit(join(repository.root, '.runs/ledger.jsonl'));
    expect(readFileSync(exclude, 'utf8')).toBe('mine\n/.runs/\n/.aiop/\n');
  });

  it('is no reason to write anything where there is no repository, or only a file that points at one', async () => {
    const folder = scratchFolder();
    await keepOutOfGit(join(folder, '.runs/ledger.jsonl'));
    expect(existsSync(join(folder, '.git'))).toBe(false);
    const elsewhere = new ScratchRepository({ 'a.txt': 'a', 'b/.keep': '' });
    mkdirSync(join(elsewhere.root, 'linked'));
    elsewhere.files({ 'linked/.git': `gitdir: ${folder}\n` });
    await keepOutOfGit(join(elsewhere.root, 'linked/.runs/ledger.jsonl'));
    expect(existsSync(join(folder, 'info'))).toBe(false);
  });
});
