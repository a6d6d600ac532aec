import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snippetProblems } from '../support/snippet-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const pages = globSync(['README.md', 'actions/*/README.md', 'action-docs/{aiop,workflow-*}.md'], { cwd: ROOT }).sort();

describe('the snippets of a page', () => {
  it('are there to be looked at', () => expect(pages.length).toBeGreaterThan(15));

  it.each(pages)('of %s name what there is', (page) => {
    expect(snippetProblems(readFileSync(join(ROOT, page), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a job that is not waited for', 'b: { steps: [{ run: "${{ needs.a.outputs.x }}" }] }', 'b does not need a'],
    ['an output that a job does not hand on', 'b: { needs: a, steps: [{ run: "${{ needs.a.outputs.x }}" }] }', 'a has no output x'],
    [
      'an output that an action lacks',
      'b: { steps: [{ id: k, uses: org/aiop/actions/cache-keys@v1 }, { run: "${{ steps.k.outputs.x }}" }] }',
      'the step k has no output x',
    ],
    ['a step that has no name', 'b: { steps: [{ run: "${{ steps.k.outputs.x }}" }] }', 'no step is named k'],
    [
      'an input that an action lacks',
      'b: { steps: [{ uses: org/aiop/actions/verify@v1, with: { x: 1 } }] }',
      'org/aiop/actions/verify@v1 takes no x',
    ],
    [
      'an input that a workflow lacks',
      'b: { uses: org/aiop/.github/workflows/plan.yml@v1, with: { x: 1 } }',
      'org/aiop/.github/workflows/plan.yml@v1 takes no x',
    ],
  ])('are seen to name %s', (_, job, problem) => {
    expect(snippetProblems(`\`\`\`yaml\njobs:\n  a: { steps: [] }\n  ${job}\n\`\`\`\n`)).toEqual([problem]);
  });

  it('are seen to give a lone step an input that its action lacks', () => {
    expect(snippetProblems('```yaml\n- uses: org/aiop@v1\n  with: { x: 1 }\n```\n')).toEqual(['org/aiop@v1 takes no x']);
  });
});
