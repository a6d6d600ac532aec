import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../scripts/action-events.ts';
import { generateFindings } from '../../scripts/gen-findings.ts';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder laid out as this repository is, with some files. */
function layout(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const room = (name: string, index: string): Record<string, string> => ({
  [`packages/${name}/package.json`]: `{ "type": "module", "description": "What ${name} is for." }`,
  [`packages/${name}/src/index.ts`]: index,
});
const catalogue = (code: string): string =>
  `export const NEW_CODES: object = { '${code}': { severity: 'error', title: 'it is so', hint: 'use \`x\`, not **' } };\n`;

describe('a catalogue of findings', () => {
  it('joins the page by being exported, and not before', () => {
    const root = layout({
      ...room('new', "export * from './codes.ts';\n"),
      'packages/new/src/codes.ts': catalogue('AIOP-N001'),
      ...room('other', 'export const CODES_OF_NOBODY = {};\n'),
      'packages/other/src/codes.ts': catalogue('AIOP-O001'),
      'packages/begun/package.json': '{}',
    });
    const [page] = generateFindings(root);
    expect(page?.text).toContain('## new\n\nWhat new is for.\n\n### AIOP-N001\n\n**It is so.** (error)\n\nUse `x`, not \\*\\*.\n');
    expect(page?.text).not.toMatch(/AIOP-O001|## other|## begun/);
  });

  it('may not give a code a second meaning', () => {
    const root = layout({ ...room('one', catalogue('AIOP-N001')), ...room('two', catalogue('AIOP-N001')) });
    expect(() => generateFindings(root)).toThrow('AIOP-N001 stands in two catalogues');
  });
});

describe('the events of an action', () => {
  const action = (text: string, maker: string): string =>
    layout({
      'schemas/ledger-events.schema.json': '{ "properties": { "t": { "enum": ["box.opened", "box.closed"] } } }',
      'actions/box/src/main.ts': text,
      'packages/box/src/inner/event.ts': maker,
    });
  const MAKER = "export function boxEvent(open: boolean) {\n  return open ? { t: 'box.opened' } : { t: 'box.closed' };\n}\n";

  it('are those of the functions that it imports', () => {
    expect(eventsOf(ROOT, 'safe-patch')).toEqual(['patch.applied', 'patch.refused']);
    expect(eventsOf(action("import { boxEvent } from '@aiop/box';\n", MAKER), 'box')).toEqual(['box.opened', 'box.closed']);
    expect(
      eventsOf(action("import { type BoxEvent } from '@aiop/box';\nimport type { LidEvent } from '@aiop/box';\n", MAKER), 'box'),
    ).toEqual([]);
  });

  it('cannot be told where a function makes none that the ledger knows, or is not there', () => {
    const unknown = MAKER.replaceAll('box.', 'lid.');
    expect(() => eventsOf(action("import { boxEvent } from '@aiop/box';\n", unknown), 'box')).toThrow('boxEvent makes no event');
    expect(() => eventsOf(action("import { lidEvent } from '@aiop/box';\n", MAKER), 'box')).toThrow('exports no function lidEvent');
  });
});
