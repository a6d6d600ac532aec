import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles as files } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('reading', () => {
  it('gives whole files and ranges of them', () => {
    const path = join(scratchFolder(), 'a');
    writeFileSync(path, '0123456789');
    expect(text(files.read(path))).toBe('0123456789');
    expect(text(files.readRange(path, 3, 4))).toBe('3456');
    expect(text(files.readRange(path, 8, 9))).toBe('89');
    const target = new TextEncoder().encode('....');
    expect([files.readInto(path, 8, target), text(target)]).toEqual([2, '89..']);
    expect([files.readInto(path, 1, target), text(target)]).toEqual([4, '1234']);
  });

  it('refuses a link, a folder, a pipe without a writer, a missing file, and too large a one, each with a way out', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a'), '0123456789');
    symlinkSync('a', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(() => files.read(join(folder, 'link'))).toThrow(/symbolic link.*name the file itself/);
    expect(() => files.read(folder)).toThrow(/folder/);
    expect(() => files.read(join(folder, 'pipe'))).toThrow(/pipe/);
    expect(() => files.read(join(folder, 'missing'))).toThrow(UsageError);
    expect(() => files.read(join(folder, 'a'), 9)).toThrow(/10 bytes.*at most 9/);
    expect(() => files.read(join(folder, 'a', 'b'))).toThrow(UsageError);
  });

  it('tells what stands at a path without following it', () => {
    const folder = scratchFolder();
    symlinkSync('nowhere', join(folder, 'link'));
    expect(files.status(join(folder, 'link'))?.kind).toBe('link');
    expect(files.readLink(join(folder, 'link'))).toBe('nowhere');
    expect(files.status(folder)?.kind).toBe('directory');
    expect(files.status(join(folder, 'none'))).toBeUndefined();
    symlinkSync('circle', join(folder, 'circle'));
    writeFileSync(join(folder, 'file'), '');
    for (const below of ['circle/x', 'file/x', 'link/x', 'none/x', 'x'.repeat(300), 'x/'.repeat(3000)].map((path) => join(folder, path))) {
      expect([files.status(below), files.stamp(below), files.list(below)]).toEqual([undefined, undefined, []]);
    }
    expect(files.status('/dev/null')?.kind).toBe('other');
    expect(files.list(folder)).toEqual(['circle', 'file', 'link']);
    expect(files.list(join(folder, 'none'))).toEqual([]);
  });
});

describe('writing', () => {
  it('replaces a file in one step and leaves nothing beside it', () => {
    const folder = scratchFolder();
    const path = join(folder, 'deep', 'er', 'a');
    files.write(path, 'one');
    files.write(path, 'two', { executable: true, sync: false });
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(statSync(path).mode & 0o111).not.toBe(0);
    expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['a']);
  });

  it('leaves the old file and nothing else when the disk is full', () => {
    // /dev/full answers every write with ENOSPC; a file-size limit does the same for real files.
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const script = `import { nodeFiles } from '@aiop/host';
      process.on('SIGXFSZ', () => {});
      for (const write of [() => nodeFiles.write('${folder}/a', new Uint8Array(9e6)), () => nodeFiles.append('${folder}/a', new Uint8Array(9e6))]) {
        try { write(); console.log('written'); } catch (error) { console.log(error.name, error.what); }
      }`;
    const run = `ulimit -f 1000; exec "${process.execPath}" --conditions=aiop-source --input-type=module -e "$SCRIPT"`;
    const printed = execFileSync('bash', ['-c', run], {
      encoding: 'utf8',
      env: { ...process.env, SCRIPT: script },
      cwd: join(import.meta.dirname, '../../..'),
    });
    expect(printed.trim().split('\n')).toEqual(['UsageError the file would be too large', 'UsageError the file would be too large']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('appends, and refuses to follow a link', () => {
    const folder = scratchFolder();
    files.append(join(folder, 'log'), 'a\n');
    files.append(join(folder, 'log'), 'b\n', { sync: false });
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('a\nb\n');
    files.truncate(join(folder, 'log'), 2);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('a\n');
    files.makeLink(join(folder, 'link'), 'log');
    expect(() => files.append(join(folder, 'link'), 'c\n')).toThrow(/symbolic link/);
  });

  it('copies, renames and removes without following links', () => {
    const folder = scratchFolder();
    files.write(join(folder, 'kept', 'a'), '1');
    files.makeDirectory(join(folder, 'gone'));
    files.makeLink(join(folder, 'gone', 'link'), join(folder, 'kept'));
    files.copy(join(folder, 'kept', 'a'), join(folder, 'b'));
    files.rename(join(folder, 'b'), join(folder, 'c'));
    files.remove(join(folder, 'gone'));
    files.remove(join(folder, 'gone'));
    expect(readdirSync(folder).sort()).toEqual(['c', 'kept']);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['a']);
  });
});
