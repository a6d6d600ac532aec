import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EditedTree, editAtRandom, historyTemplate, startOfHistory } from './edit-history.ts';
import { filesBelow, keyOf, type Seen } from './naive-oracle.ts';
import { aheadClock, TICK_MS, task, type Verified } from './scratch.ts';

/** Prints what it finds below folders, links followed: which files are executable, and what is in them. */
const PRINT = (folders: string): string =>
  `f=$(find -L ${folders} -name .git -prune -o -type f -perm -u+x -printf '%p x\\n' -o -type f -printf '%p -\\n' | LC_ALL=C sort); echo "$f"; f=\${f// x/}; f=\${f// -/}; [ -z "$f" ] || tail -vn +1 $f`;

const TASKS = [
  task('gen', `mkdir -p gen/empty; { ${PRINT('spec')}; } > gen/all; ln -sfn all gen/link; echo : > gen/run; chmod +x gen/run`, {
    inputs: ['spec/**'],
    outputs: ['gen/**'],
  }),
  task('build', `mkdir -p out; { echo "\${MODE-unset}"; cat .git/tool; ${PRINT('src gen')}; } > out/all`, {
    inputs: ['src/**', 'gen/**'],
    outputs: ['out/**'],
    needs: ['gen'],
    env: ['MODE'],
    tools: ['cat .git/tool'],
  }),
  task('some', 'ls src/*.txt', { inputs: ['src/*.{txt,sh}', '!src/b.txt'] }),
  task('inside', 'true', { inputs: ['src/*/in.txt', 'src/b.txt/**', 'src/deep/**', 'spec/g.txt/*'] }),
  task('each', "printf '%s\\n' {files} > .git/each", { inputs: ['src/**/*.txt'], perFile: true }),
];
/** What the patterns of `inside` match: nothing that stands in the tree from the beginning, but for one folder. */
const INSIDE = /^src\/[^/]+\/in\.txt$|^src\/(?:b\.txt|deep)\/|^spec\/g\.txt\/[^/]+$/;
/** Of a folder of the repository: there, what is above is no part of the tree, and still has a say in what git sees. */
const BELOW = task('below', 'true', { inputs: ['**/*.txt'] });

/** What a history of random edits showed. */
export interface Differences {
  /** Skips that a full reading does not justify, and outputs that are not those of a run: never to be. */
  readonly wrong: readonly string[];
  readonly skipped: number;
  readonly ran: number;
  /** Runs that a full reading would have spared. */
  readonly needless: number;
}

/** Plays one history against an oracle that reads everything each time. */
async function differencesOf(template: string, seed: number, steps: number): Promise<Differences> {
  const history = new History(startOfHistory(template, seed), seed);
  for (let step = 0; step < steps; step++) await history.play(step > 0);
  rmSync(dirname(history.tree.scratch.root), { recursive: true, force: true });
  return history;
}

class History implements Differences {
  readonly tree: EditedTree;
  readonly wrong: string[] = [];
  skipped = 0;
  ran = 0;
  needless = 0;
  readonly #seed: number;
  readonly #log: string[] = [];
  /** What each task depended on where it passed and was saved. */
  readonly #passed = new Set<string>();
  /** The files that a run of `each` was given, as they were. */
  readonly #checked = new Set<string>();

  constructor(tree: EditedTree, seed: number) {
    this.tree = tree;
    this.#seed = seed;
  }

  async play(edit: boolean): Promise<void> {
    const { scratch, environment } = this.tree;
    // In every second history, all that was written before counts as at rest.
    const isAtRest = this.#seed % 2 === 1;
    if (isAtRest) await sleep(TICK_MS);
    if (edit) this.#log.push(...editAtRandom(this.tree));
    const ports = isAtRest ? { clock: aheadClock } : {};
    const tasks = scratch.has('src') && scratch.has('spec') ? TASKS : TASKS.slice(2);
    this.#judge(await scratch.verify(tasks, { environment, ports }));
    const root = scratch.path('lib');
    if (this.#seed % 4 === 0 && lstatSync(root, { throwIfNoEntry: false })?.isDirectory() === true)
      this.#judge(await scratch.verify([BELOW], { root, ports }));
  }

  #judge(report: Verified): void {
    for (const { name, state, sentence, ...result } of report.tasks) {
      const key = keysOf(this.tree).get(name) ?? '';
      const saved = state === 'passed' && 'saved' in result && result.saved;
      if (name === 'each') this.#judgeFiles(state, saved);
      else if (state === 'skipped' && !this.#passed.has(key)) this.#wrong(`${name} was skipped`);
      if (state === 'skipped') this.skipped++;
      if (state === 'passed') this.ran++;
      if (state === 'passed' && this.#passed.has(key) && sentence.startsWith('ran because changed')) this.needless++;
      if (saved) this.#passed.add(key);
    }
    for (const what of wrongOutputs(this.tree, report)) this.#wrong(what);
  }

  /** Every file that `each` speaks for has to have been given to a run of it, now or when it was saved. */
  #judgeFiles(state: string, saved: boolean): void {
    if (state !== 'passed' && state !== 'skipped') return;
    const { root } = this.tree.scratch;
    const files = new Map(filesOfEach(root).map((file) => [file.path, keyOf(file)]));
    const given = state === 'skipped' ? [] : this.tree.scratch.read('.git/each').split('\n');
    const now = new Set(given.map((path) => files.get(path.replace(/^\.\//, '')) ?? ''));
    for (const [path, key] of files)
      if (!isInside(root, path) && !now.has(key) && !this.#checked.has(key)) this.#wrong(`${path} was not checked`);
    if (saved) for (const key of now) this.#checked.add(key);
  }

  #wrong(what: string): void {
    this.wrong.push(`seed ${this.#seed}: ${what} after ${this.#log.join(', ')}`);
  }
}

const filesOfEach = (root: string): Seen[] =>
  filesBelow(root, 'src').filter(({ path, through }) => through === '' && path.endsWith('.txt'));

/** What lies in a submodule or a repository inside, which git does not tell file by file, need not have been given to `each`. */
const isInside = (root: string, path: string): boolean =>
  path.startsWith('src/sub/') || (path.startsWith('src/inner/') && existsSync(join(root, 'src/inner/.git')));

/** Plays histories one after another. */
export async function differencesOver(seeds: { readonly from: number; readonly count: number }, steps: number): Promise<Differences> {
  const template = historyTemplate();
  const all: Differences[] = [];
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed++) all.push(await differencesOf(template, seed, steps));
  const sum = (pick: (one: Differences) => number): number => all.reduce((total, one) => total + pick(one), 0);
  return {
    wrong: all.flatMap(({ wrong }) => wrong),
    skipped: sum(({ skipped }) => skipped),
    ran: sum(({ ran }) => ran),
    needless: sum(({ needless }) => needless),
  };
}

/** Everything that each task depends on, read anew. */
function keysOf({ scratch: { root }, environment }: EditedTree): ReadonlyMap<string, string> {
  const gen = keyOf('gen', filesBelow(root, 'spec'));
  const src = filesBelow(root, 'src').filter(({ path }) => !isGits(path));
  const some = src.filter(({ path }) => /^src\/[^/]*\.(txt|sh)$/.test(path) && path !== 'src/b.txt');
  const build = keyOf('build', gen, src, environment.MODE ?? null, readFileSync(join(root, '.git/tool'), 'utf8'));
  return new Map([
    ['gen', gen],
    ['build', build],
    ['some', keyOf('some', some)],
    [
      'inside',
      keyOf(
        'inside',
        [...src, ...filesBelow(root, 'spec')].filter(({ path }) => INSIDE.test(path)),
      ),
    ],
    [
      'below',
      keyOf(
        'below',
        filesBelow(root, 'lib').filter(({ path }) => path.endsWith('.txt')),
      ),
    ],
  ]);
}

/** Outputs that stand in the tree and are not what a run would write. */
function wrongOutputs({ scratch, environment }: EditedTree, report: Verified): string[] {
  const stateOf = (name: string): string | undefined => report.tasks.find((each) => each.name === name)?.state;
  const good = (name: string): boolean => ['skipped', 'passed'].includes(stateOf(name) ?? '');
  const { root } = scratch;
  const wrong: string[] = [];
  if (good('gen')) wrong.push(...wrongGenerated(root, stateOf('gen') === 'skipped'));
  const head = `${environment.MODE ?? 'unset'}\n${scratch.read('.git/tool')}`;
  if (good('build') && readFileSync(join(root, 'out/all'), 'latin1') !== head + printed(root, ['src', 'gen']))
    wrong.push('out/all is wrong');
  return wrong;
}

/** Content, mode, link and empty folder; and nothing else where the task was skipped. */
function wrongGenerated(root: string, isExact: boolean): string[] {
  const wrong: string[] = [];
  if (readFileSync(join(root, 'gen/all'), 'latin1') !== printed(root, ['spec'])) wrong.push('gen/all is wrong');
  if (readlinkSync(join(root, 'gen/link')) !== 'all') wrong.push('gen/link is wrong');
  if ((statSync(join(root, 'gen/run')).mode & 0o100) === 0) wrong.push('gen/run is not executable');
  const standing = readdirSync(join(root, 'gen'), { recursive: true, encoding: 'utf8' }).sort().join(' ');
  if (isExact && standing !== 'all empty link run') wrong.push(`gen holds ${standing}`);
  return wrong;
}

const isGits = (path: string): boolean => /\/\.git(\/|$)/.test(path);

/** What `PRINT` prints. */
function printed(root: string, folders: readonly string[]): string {
  const found = folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter(({ path, through }) => !isGits(path) && !(through !== '' && isBroken(root, path)))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const shown = (path: string): string => Buffer.from(path).toString('latin1');
  const modes = found.map(({ path, executable }) => `${shown(path)} ${executable ? 'x' : '-'}`);
  const contents = found.map(({ path, content }, index) => `${index > 0 ? '\n' : ''}==> ${shown(path)} <==\n${content}`);
  return `${modes.join('\n')}\n${contents.join('')}`;
}

function isBroken(root: string, path: string): boolean {
  try {
    readFileSync(join(root, path));
    return false;
  } catch {
    return true;
  }
}
