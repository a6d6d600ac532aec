import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { openRepository, type Repository, releaseObjects, remoteReleasePlace } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import type { NewReleasePage, ReleasePage, ReleasePages } from '@aiop/ports';
import type { ReleasePorts, ReleaseRequest } from '@aiop/version';
import { type ScratchRepository, scratchFolder } from './scratch-repository.ts';

/** A bare repository that is released to. */
export class ReleaseOrigin {
  readonly bare: string;

  constructor(history: ScratchRepository) {
    const folder = scratchFolder();
    this.bare = join(folder, 'origin.git');
    execFileSync('git', ['clone', '--quiet', '--bare', history.root, this.bare]);
  }

  /** Asks git about it. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.bare, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  /** A clone of it, as a job has it. */
  clone(): Promise<Repository> {
    const into = join(scratchFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', this.bare, into]);
    return openRepository(into, { processes: nodeProcesses, environment: { ...process.env, HOME: dirname(into) } });
  }

  /** Names of all tags, sorted. */
  get tags(): readonly string[] {
    return this.git('tag').split('\n').filter(Boolean);
  }
}

/** Pages of releases in memory. */
export class PagesInMemory implements ReleasePages {
  readonly made = new Map<string, NewReleasePage>();

  async find(tag: string): Promise<ReleasePage | undefined> {
    return this.made.has(tag) ? { url: `https://pages.invalid/${tag}` } : undefined;
  }

  async create(page: NewReleasePage): Promise<ReleasePage> {
    if (!this.made.has(page.tag)) this.made.set(page.tag, page);
    return { url: `https://pages.invalid/${page.tag}` };
  }
}

export const NOW_MS = Date.UTC(2026, 10, 21);

/** A release of main as most repositories make it. */
export const requestOf = (more: Partial<ReleaseRequest> = {}): ReleaseRequest => ({
  changelog: 'CHANGELOG.md',
  versionFiles: [],
  floatingTags: true,
  dryRun: false,
  nowMs: NOW_MS,
  minimumBump: 'patch',
  ...more,
});

/** A job that releases to the origin. */
export const portsOf = (git: Repository, pages: ReleasePages, branch = 'main'): ReleasePorts => ({
  git,
  pages,
  place: remoteReleasePlace(git, branch, { name: 'origin' }),
  objects: releaseObjects(git, undefined),
});
