import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../adr');
const TEMPLATE = '0000-template.md';

/** What is wrong with the numbers of decision records: two with one number, a gap, or a title that says another one. */
function wrongNumbers(records: ReadonlyMap<string, string>): readonly string[] {
  return [...records.keys()].sort().flatMap((name, at) => {
    const number = String(at + 1).padStart(4, '0');
    if (!name.startsWith(`${number}-`)) return [`${name} has the place of ${number}`];
    return records.get(name)?.startsWith(`# ${number}. `) === true ? [] : [`${name} does not begin with "# ${number}. "`];
  });
}

describe('the decision records', () => {
  it('are numbered one after the other, in name and title', () => {
    const names = readdirSync(FOLDER).filter((name) => name !== TEMPLATE);
    const records = new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
    expect(records.size).toBeGreaterThan(15);
    expect(wrongNumbers(records)).toEqual([]);
  });

  it('are seen to share a number, to leave one out, or to say another one', () => {
    const two = new Map([
      ['0001-a.md', '# 0001. A\n'],
      ['0002-b.md', '# 0002. B\n'],
    ]);
    expect(wrongNumbers(two)).toEqual([]);
    expect(wrongNumbers(new Map([...two, ['0002-c.md', '# 0002. C\n']]))).toEqual(['0002-c.md has the place of 0003']);
    expect(wrongNumbers(new Map([...two, ['0004-c.md', '# 0004. C\n']]))).toEqual(['0004-c.md has the place of 0003']);
    expect(wrongNumbers(new Map([...two, ['0003-c.md', '# 0002. C\n']]))).toEqual(['0003-c.md does not begin with "# 0003. "']);
  });
});
