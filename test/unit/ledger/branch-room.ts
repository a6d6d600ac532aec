import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import {
  type BranchPorts,
  type BranchSealOutcome,
  type BranchSealRequest,
  type LedgerVerdict,
  openJobLog,
  sealToBranch,
  verifyLedger,
  withBranchLedger,
} from '@aiop/ledger';
import type { RemoteBranch } from '@aiop/ports';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { Room, steps } from './room.ts';

export const RUN = { repo: 'o/r', run: '42', attempt: 1 };
const BRANCH = 'aiop-ledger';

/** What is put on a branch: mode, path, and the content of a file or the target of a link. */
export type Planted = readonly { readonly mode: string; readonly path: string; readonly content?: string }[];

/** A bare repository, as a hosting service has it. */
export class Origin {
  readonly path: string;
  readonly #seed: ScratchRepository;

  constructor() {
    this.path = join(scratchFolder(), 'origin.git');
    this.#seed = new ScratchRepository({ 'README.md': 'hello\n' });
    this.#seed.git('clone', '--quiet', '--bare', this.#seed.root, this.path);
  }

  git(...args: readonly string[]): string {
    return this.#seed.git(`--git-dir=${this.path}`, ...args);
  }

  /** What the branch holds. */
  file(path: string): string {
    return this.git('show', `${BRANCH}:${path}`);
  }

  get tip(): string {
    return this.git('rev-parse', BRANCH);
  }

  get entries() {
    return this.file('.runs/ledger.jsonl')
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /** Has the next push lose a race that only the server can decide: while it is taken in, the branch moves on. */
  overtakeNextPush(): void {
    const rival = this.git(
      '-c',
      'user.name=rival',
      '-c',
      'user.email=rival@example.com',
      'commit-tree',
      '-p',
      BRANCH,
      '-m',
      'chore: came first',
      `${BRANCH}^{tree}`,
    );
    const hook = join(this.path, 'hooks', 'update');
    writeFileSync(hook, `#!/bin/sh\nrm "$0" && git update-ref refs/heads/${BRANCH} ${rival}\n`, { mode: 0o755 });
  }

  /** Adds to the branch what no checkout could: any mode at any path, in the place of what lies there. */
  plant(entries: Planted): void {
    const index = `--work-tree=${this.path}`;
    this.git('read-tree', BRANCH);
    for (const { mode, path, content = '' } of entries) {
      const file = join(scratchFolder(), 'blob');
      writeFileSync(file, content);
      const oid = mode === '160000' ? this.tip : this.git('hash-object', '-w', '--no-filters', file);
      this.git(index, 'update-index', '--replace', '--add', '--cacheinfo', `${mode},${oid},${path}`);
    }
    const identity = ['-c', 'user.name=rival', '-c', 'user.email=rival@example.com'];
    const commit = this.git(...identity, 'commit-tree', '-p', BRANCH, '-m', 'chore: planted', this.git('write-tree'));
    this.git('update-ref', `refs/heads/${BRANCH}`, commit);
  }

  /** Puts other files on the branch, by force. */
  replace(files: Readonly<Record<string, string | { readonly link: string }>>): void {
    const other = new ScratchRepository();
    other.commit(files, 'chore: rewritten');
    other.git('push', '--quiet', '--force', this.path, `HEAD:refs/heads/${BRANCH}`);
  }
}

/** The sealing job of a run: a checkout of the origin, with a folder of logs. */
export class Sealer {
  readonly checkout: ScratchRepository;
  readonly walDir = join(scratchFolder(), 'wal');
  /** How long it would have waited before each further round, in milliseconds. */
  readonly waits: number[] = [];
  readonly room: Room;

  private constructor(checkout: ScratchRepository, room: Room) {
    this.checkout = checkout;
    this.room = room;
    mkdirSync(this.walDir);
  }

  static async of(origin: Origin): Promise<Sealer> {
    const checkout = new ScratchRepository();
    checkout.git('remote', 'add', 'origin', origin.path);
    checkout.git('fetch', '--quiet', 'origin');
    checkout.git('reset', '--quiet', '--hard', 'origin/main');
    return new Sealer(checkout, await Room.open());
  }

  /** A job's log in the folder of its artifact, or beside the others. */
  async log(
    job: string,
    count: number,
    more: { readonly run?: string; readonly attempt?: number; readonly flat?: true } = {},
  ): Promise<string> {
    const { run = RUN.run, attempt = RUN.attempt, flat } = more;
    const folder = flat ? this.walDir : join(this.walDir, `ledger-${run}-${attempt}-${job}`);
    const log = openJobLog({ walDir: folder, source: { repo: RUN.repo, run, attempt, job } }, this.room.ports);
    for (const event of steps(count)) await log.append(event);
    await log.close();
    return dirname(log.path);
  }

  async branch(): Promise<RemoteBranch> {
    return (await this.checkout.open()).remoteBranch(BRANCH, { name: 'origin' });
  }

  /** @param around stands between the seal and the branch */
  async seal(
    more: Partial<BranchSealRequest> = {},
    around: (branch: RemoteBranch) => Partial<RemoteBranch> = () => ({}),
  ): Promise<BranchSealOutcome> {
    const branch = await this.branch();
    // Methods of a class are not its own properties: each is bound by hand.
    const plain: RemoteBranch = {
      shown: branch.shown,
      tip: () => branch.tip(),
      fetch: (commit) => branch.fetch(commit),
      listTree: (commit) => branch.listTree(commit),
      readBlobs: (oids) => branch.readBlobs(oids),
      commit: (commit) => branch.commit(commit),
      push: (commit) => branch.push(commit),
    };
    const ports: BranchPorts = {
      ...this.room.ports,
      files: nodeFiles,
      branch: { ...plain, ...around(plain) },
      sleep: async (ms) => void this.waits.push(ms),
    };
    return sealToBranch({ walDir: this.walDir, shownWalDir: 'logs', run: RUN, ...more }, ports);
  }

  /** What can be said of the branch now. */
  async verdict(): Promise<LedgerVerdict> {
    return withBranchLedger({ files: nodeFiles, branch: await this.branch() }, (place) => verifyLedger(place, this.room.ports));
  }
}
