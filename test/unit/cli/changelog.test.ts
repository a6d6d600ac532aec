import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { historyRepository } from '../version/history.ts';

describe('aiop version changelog', () => {
  it('shows the section first where it is asked to, then writes it once', () => {
    const repository = historyRepository([{ message: 'feat: a', tags: ['v1.0.0'] }, 'fix: b\u001b[31m']);
    const { root } = repository;
    repository.git('remote', 'add', 'origin', 'git@github.com:o/r.git');
    const path = join(root, 'CHANGELOG.md');
    const shown = aiop(root, 'version', 'changelog', '--dry-run');
    expect(shown.stdout).toMatch(
      /^### Fixed\n\n- b\\\\u\{1b\}\\\[31m \(\[[0-9a-f]{7}\]\(https:\/\/github\.com\/o\/r\/commit\/[0-9a-f]{40}\)\)\n/,
    );
    expect([shown.status, existsSync(path)]).toEqual([0, false]);
    expect(aiop(root, 'version', 'changelog')).toEqual({ status: 0, stdout: 'CHANGELOG.md: 1.0.1 added\n', stderr: '' });
    const once = readFileSync(path, 'utf8');
    expect(once).toContain('[1.0.1]: https://github.com/o/r/compare/v1.0.0...v1.0.1');
    const again = aiop(root, 'version', 'changelog', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ changelog: 'CHANGELOG.md', state: 'unchanged', version: '1.0.1', notes: '' });
    expect(readFileSync(path, 'utf8')).toBe(once);
  });
});
