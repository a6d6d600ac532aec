import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, checkTree, parsePatch } from '@aiop/patch';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { policyOf } from './fixture.ts';

const line = fc.constantFrom('a', 'b', '', '-- x', '++ y', '@@ -1 +1 @@', 'diff --git a/x b/x', '\\ No newline at end of file', 'é\r', ' ');
const content = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
const name = fc.constantFrom('a', 'b c', 'd/e', 'd/f g', 'h"i', 'é', 'deep/er/x..y');
const files = fc.dictionary(name, content, { maxKeys: 5, noNullPrototype: true });

it('every patch that git makes of two trees applies to the same result, byte for byte', async () => {
  const scratch = new ScratchRepository();
  const repository = await scratch.open();
  const commit = (tree: Readonly<Record<string, string>>): string => {
    for (const folder of ['a', 'b c', 'd', 'h"i', 'é', 'deep']) rmSync(join(scratch.root, folder), { recursive: true, force: true });
    return scratch.commit(tree, 'chore: next');
  };
  await fc.assert(
    fc.asyncProperty(
      files,
      files,
      fc.constantFrom(['-M'], ['--no-renames'], ['-M', '-U0'], ['-M', '--full-index']),
      async (before, after, options) => {
        const [from, to] = [commit(before), commit(after)];
        const patch = execFileSync('git', ['diff', ...options, from, to], { cwd: scratch.root });
        const base = { entries: await repository.listTree(from), readBlobs: (oids: readonly string[]) => repository.readBlobs(oids) };
        const result = await repository.listTree(to);
        // A name with a quote is new to the base only if Windows could hold it, so it is there from the start or stays away.
        fc.pre(!('h"i' in after) || 'h"i' in before);
        fc.pre(patch.length > 0);
        const parsed = parsePatch(patch);
        if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.errors)}\n${patch}`);
        const applied = await applyPatch(parsed.patch, base, policyOf(['**']));
        if (!applied.ok) throw new Error(`${JSON.stringify(applied.errors)}\n${patch}`);
        const tree = await repository.write.tree(from, applied.changes);
        expect(await repository.listTree(tree)).toEqual(result);
        const checked = await checkTree(base, result, policyOf(['**']));
        expect(checked.errors).toEqual([]);
        expect(checked.changes.map(({ path }) => path)).toEqual([...new Set(applied.changes.map(({ path }) => path))].sort());
      },
    ),
    { seed: 20261121, numRuns: 60 },
  );
});
