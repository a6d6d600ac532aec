import type { LockFileReader } from './lock-file-reader.ts';
import { type LockedPackage, UnreadableLock } from './locked-package.ts';
import type { MavenProject, Reactor } from './maven-project.ts';

interface Parsed {
  readonly projects: ReadonlyMap<string, MavenProject>;
  readonly reactor: Reactor;
}

/** The Maven projects of a tree. They are read together: whatever one of them draws in from another one moves with the tree. */
export class MavenProjects {
  readonly #paths: readonly string[];
  readonly #reader: LockFileReader;
  #parsed: Promise<Parsed> | undefined;

  constructor(paths: readonly string[], reader: LockFileReader) {
    [this.#paths, this.#reader] = [paths, reader];
  }

  /** @throws UnreadableLock when the file is no project */
  async packagesAt(path: string): Promise<readonly LockedPackage[]> {
    const { lockedByProject, parseMavenProject } = await import('./maven-project.ts');
    this.#parsed ??= this.#parse();
    const { projects, reactor } = await this.#parsed;
    return lockedByProject(projects.get(path) ?? parseMavenProject(this.#reader.text(path)), reactor);
  }

  async #parse(): Promise<Parsed> {
    const { parseMavenProject, reactorOf } = await import('./maven-project.ts');
    const projects = new Map<string, MavenProject>();
    for (const path of this.#paths) {
      if (this.#reader.status(path).state !== 'file') continue;
      try {
        projects.set(path, parseMavenProject(this.#reader.text(path)));
      } catch (error) {
        // One that cannot be read is told of where its own turn comes.
        if (!(error instanceof UnreadableLock)) throw error;
      }
    }
    return { projects, reactor: reactorOf([...projects.values()]) };
  }
}
