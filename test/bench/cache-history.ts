// What the caches of real repositories would have been worth, commit by commit, beside `hashFiles` and the keys of setup actions, and whether a key ever hit
// a cache of other packages. `npm run bench -- cache-history -- CLONE…`: clones with history; without any, this repository.
// Every key is made a second time from nothing but the lock files in a folder, and held against the digests that stand in them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Comparison, cacheKey, ECOSYSTEMS, type Ecosystem, simulateCache } from '@aiop/cache-keys';
import { openRepository, type Repository } from '@aiop/git';
import { machine, nodeProcesses } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { compile } from '../../scripts/build.ts';

const COMMITS = Number(process.env.COMMITS ?? 1000);

/** Lock files of which every entry has a digest of its own. */
const DIGESTED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|Cargo\.lock|go\.sum|go\.mod|uv\.lock|poetry\.lock)$/;
const FOREIGN = /(?:^|\/)node_modules\//;
const DIGEST = /sha(?:1|256|512)-[A-Za-z0-9+/=]{20,}|h1:[A-Za-z0-9+/]{40,}=|\b[0-9a-f]{64}\b|\b[0-9a-f]{128}\b/g;

/** Digests of settings, not of what is downloaded. */
const SETTINGS = /^(?:packageExtensions|pnpmfile)Checksum:.*$/gm;

interface Fresh {
  readonly contentChanges: number;
  /** Commits whose key an earlier commit had with other digests. */
  readonly wrong: number;
}

/** Makes the key of each commit from its lock files alone. */
async function fromNothing(git: Repository, to: string, ecosystem: Ecosystem): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  const blake3 = await loadBlake3();
  const digests = new Map<string, string>();
  const keys: string[] = [];
  const standing = new Map<string, string>();
  let wrong = 0;
  const steps = await git.firstParents({ to, most: COMMITS });
  const start = await git.listTree(steps[0]?.commit ?? to);
  for (const [at, step] of steps.entries()) {
    const changes = (at === 0 ? start : step.changes).filter(({ path }) => DIGESTED.test(path) && !FOREIGN.test(path));
    if (changes.length === 0 && at > 0) continue;
    for (const { path, mode, oid } of changes) {
      rmSync(join(folder, path), { force: true });
      standing.delete(path);
      if (mode !== '100644' && mode !== '100755') continue;
      const [content = new Uint8Array()] = await git.readBlobs([oid]);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      standing.set(path, Buffer.from(content).toString().replace(SETTINGS, ''));
    }
    const { key, locked } = await cacheKey(
      {
        root: folder,
        ecosystems: [ecosystem],
        paths: [],
        extra: [],
        prefix: '',
        trustDomain: 'protected',
        platform: 'linux-x64',
        environment: {},
        ownNode: machine.ownNode,
      },
      { files: machine.files, processes: machine.processes, blake3 },
    );
    if (locked.size === 0) continue;
    const found = [...new Set([...standing.values()].flatMap((text) => text.match(DIGEST) ?? []))].sort().join('\n');
    if ((digests.get(key) ?? found) !== found) wrong++;
    digests.set(key, found);
    if (keys.at(-1) !== key) keys.push(key);
  }
  rmSync(folder, { recursive: true, force: true });
  return { contentChanges: Math.max(0, keys.length - 1), wrong };
}

/** The ecosystem whose lock files change most. */
const busiest = (comparisons: readonly Comparison[]): Comparison | undefined =>
  comparisons
    .filter(({ ecosystem }) => ['npm', 'pnpm', 'yarn', 'cargo', 'go', 'uv', 'poetry'].includes(ecosystem))
    .sort((a, b) => b.fileChanges - a.fileChanges)[0];

const percent = (part: number, whole: number): string => `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;

compile();
const clones = process.argv.slice(2);
const columns = ['history', 'runs', 'files changed', 'content changed', 'exact or prefix', 'exact', 'hashFiles exact', 'others exact'];
console.log(
  `| ${[...columns, 'downloads', 'hashFiles', 'others', 'wrong', 'wrong by digests', 'CPU'].join(' | ')} |\n|---|${'--:|'.repeat(13)}`,
);
for (const clone of clones.length > 0 ? clones : ['.']) {
  const git = await openRepository(clone, { processes: nodeProcesses, environment: process.env });
  const [to, blake3, begun] = [(await git.resolveCommit('HEAD')) ?? '', await loadBlake3(), process.cpuUsage()];
  const simulation = await simulateCache({ folder: '', to, commits: COMMITS, ecosystems: ECOSYSTEMS }, { git, blake3 });
  const { user, system } = process.cpuUsage(begun);
  const comparison = busiest(simulation.comparisons);
  if (comparison === undefined || comparison.ecosystem === 'all') continue;
  const { ecosystem, runs, fileChanges, contentChanges, schemes } = comparison;
  const [own, hashFiles, ...others] = schemes;
  const fresh = await fromNothing(git, to, ecosystem);
  const right = ({ kept: { exact, wrong } }: (typeof schemes)[number]) =>
    `${percent(exact - wrong, runs)}${wrong > 0 ? ` (and ${wrong} wrong)` : ''}`;
  const cells = [
    `${basename(git.root)} (${ecosystem})`,
    runs,
    fileChanges,
    contentChanges === fresh.contentChanges ? contentChanges : `${contentChanges}, from nothing ${fresh.contentChanges}`,
    percent(own.kept.exact + own.kept.prefix, runs),
    right(own),
    right(hashFiles),
    others.map((other) => `${right(other)} ${other.name}`).join(', '),
    own.kept.downloads,
    hashFiles.kept.downloads,
    others.map((other) => other.kept.downloads).join(', '),
    own.kept.wrong,
    fresh.wrong,
    `${((user + system) / 1e6).toFixed(1)} s`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
