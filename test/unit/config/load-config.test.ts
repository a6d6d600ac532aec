import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, loadWorktreeConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const path = scratchFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const FILE = 'apiVersion: aiop.dev/v1\nverify: { tasks: { a: { run: x } } }\n';

describe('the configuration of a repository', () => {
  it('is its file, by whatever name and path', () => {
    const root = folder({ 'aiop.yaml': FILE, 'other.yaml': FILE.replace('a: {', 'b: {') });
    expect(loadConfig(root, nodeFiles).tasks.map(({ name }) => name)).toEqual(['a']);
    expect(loadConfig(root, nodeFiles, 'other.yaml').tasks.map(({ name }) => name)).toEqual(['b']);
    expect(loadConfig('/', nodeFiles, join(root, 'aiop.yaml')).tasks).toHaveLength(1);
  });

  it('is inferred where there is no file of the usual name, and only there', () => {
    const root = folder({ 'package.json': '{"scripts":{"test":"t"}}', 'package-lock.json': '{}' });
    expect(loadConfig(root, nodeFiles)).toMatchObject({ origin: { state: 'inferred' }, tasks: [{ name: 'test' }] });
    expect(() => loadConfig(root, nodeFiles, 'other.yaml')).toThrow(UsageError);
    expect(loadConfig(root, nodeFiles).setup).toBeUndefined();
    expect(loadWorktreeConfig(root, nodeFiles).setup).toMatchObject({ run: 'npm ci' });
  });

  it('is set up in a worktree as the file says, and not otherwise', () => {
    const root = folder({ 'aiop.yaml': `${FILE}setup: { run: make deps }\n`, 'package-lock.json': '{}' });
    expect(loadWorktreeConfig(root, nodeFiles).setup?.run).toBe('make deps');
    writeFileSync(join(root, 'aiop.yaml'), FILE);
    expect(loadWorktreeConfig(root, nodeFiles).setup).toBeUndefined();
  });

  it('is refused with every finding where it is wrong, and where it is a link', () => {
    const root = folder({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nverifi: 1\nsetup: {}\n' });
    expect(() => loadConfig(root, nodeFiles)).toThrow(/^aiop\.yaml:2:1: AIOP-C007.*\n.*aiop\.yaml:3:8 AIOP-C006/);
    rmSync(join(root, 'aiop.yaml'));
    symlinkSync('/etc/hostname', join(root, 'aiop.yaml'));
    expect(() => loadConfig(root, nodeFiles)).toThrow(UsageError);
  });
});
