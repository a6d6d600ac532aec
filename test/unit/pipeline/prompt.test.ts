import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../support/pipeline-run.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** What an agent of a workstream is told: its command lands the prompt as a file, where the test reads it. */
async function promptOf(files: Readonly<Record<string, string>>, workstream: object): Promise<string> {
  const repository = new ScratchRepository(files);
  repository.git('checkout', '--quiet', '--detach');
  const one = { id: 'one', title: 'docs: explain the cache', claims: ['docs/**'], verify: ['true'], ...workstream };
  const execute = { run: ['mkdir -p docs; cp "$AIOP_PROMPT" docs/prompt.md'] };
  const report = await runPipeline(repository, { plan: { id: 'test' }, workstreams: [{ ...one, execute }] });
  expect(report.workstreams.map(({ outcome }) => outcome)).toMatchObject([{ state: 'merged' }]);
  return repository.git('show', 'main:docs/prompt.md');
}

/** The lines below a heading of the prompt. */
const part = (prompt: string, heading: string): string[] =>
  (prompt.split(`# ${heading}\n`)[1]?.split('\n# ')[0] ?? '').split('\n').filter((line) => line !== '');

describe('the prompt for an agent', () => {
  it('has one form: goal in a sentence, deliverables, constraints, files, and what to return', async () => {
    const items = [{ id: 'a', file_path: 'docs/prompt.md', action: 'create', reason: 'Keeps what was asked for.', confidence: 1 }];
    const prompt = await promptOf({ 'docs/a.md': 'a\n' }, { items, budgets: { max_files: 3 } });
    expect(prompt.match(/^# .*/gm)).toEqual([
      '# Goal',
      '# Deliverables',
      '# Constraints',
      '# Files you may change',
      '# Files you may read besides',
      '# Return',
    ]);
    expect(part(prompt, 'Goal')).toEqual(['docs: explain the cache']);
    expect(part(prompt, 'Deliverables')).toEqual(['- create `docs/prompt.md`: Keeps what was asked for.']);
    expect(part(prompt, 'Constraints')).toEqual(
      expect.arrayContaining([
        '- Add or modify ONLY the files listed in Deliverables.',
        '- Write only paths that match: `docs/**`.',
        '- No secrets, tokens or keys in any file.',
        '- Change at most 3 files.',
      ]),
    );
    expect(part(prompt, 'Return')).toEqual([expect.stringMatching(/^Return ONLY the diff, .* against commit [0-9a-f]{40}\.$/)]);
  });

  it('names no file that has opted out, whether it may be changed or read, and holds no content of any', async () => {
    const files = {
      'docs/open.md': 'a secret plan\n',
      'docs/closed.md': '<!-- NO_LLM -->\nclosed\n',
      'src/open.py': 'x = 1\n',
      'src/closed.py': '#!/usr/bin/env python3\n# NO_LLM\nx = 1\n',
      'src/late.py': `${'#\n'.repeat(10)}# NO_LLM\n`,
      'other/c.md': 'c\n',
    };
    const prompt = await promptOf(files, { claims: { write: ['docs/**'], read: ['src/**'] } });
    expect(part(prompt, 'Files you may change')).toEqual(['- `docs/open.md`']);
    expect(part(prompt, 'Files you may read besides')).toEqual(['- `src/late.py`', '- `src/open.py`']);
    expect(prompt).not.toMatch(/closed|secret plan|other/);
  });
});
