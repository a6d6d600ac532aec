import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository, type Repository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { afterAll } from 'vitest';

/** Content of one file: text, an executable script, or a link. */
export type FileContent = string | Uint8Array | { readonly script: string } | { readonly link: string };

const made: string[] = [];

// This module is loaded once for each file of tests.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder, by its real path. It goes when the tests of the file have ended, wherever it was asked for. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aiop-test-')));
  made.push(folder);
  return folder;
}

/** A real git repository in a folder of its own. */
export class ScratchRepository {
  readonly root: string;

  constructor(files: Readonly<Record<string, FileContent>> = {}, message = 'chore: start') {
    this.root = join(scratchFolder(), 'repo');
    mkdirSync(this.root);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Test');
    this.git('config', 'user.email', 'test@example.invalid');
    if (Object.keys(files).length > 0) this.commit(files, message);
  }

  /** Runs git and returns what it printed, trimmed. */
  git(...args: readonly string[]): string {
    const env = { PATH: process.env.PATH, HOME: this.root, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
    return execFileSync('git', args, { cwd: this.root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  /** Writes files into the work tree. */
  files(files: Readonly<Record<string, FileContent>>): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.root, path);
      mkdirSync(dirname(target), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
      else if ('link' in content) symlinkSync(content.link, target);
      else {
        writeFileSync(target, content.script);
        chmodSync(target, 0o755);
      }
    }
  }

  /** Writes files and commits everything; returns the commit. */
  commit(files: Readonly<Record<string, FileContent>>, message: string): string {
    this.files(files);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** The same repository through the suite's own git. */
  open(): Promise<Repository> {
    return openRepository(this.root, { processes: nodeProcesses, environment: { ...process.env, HOME: this.root } });
  }
}
