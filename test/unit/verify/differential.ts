import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EditedTree, editAtRandom, historyTemplate, startOfHistory } from './edit-history.ts';
import { filesBelow, keyOf } from './naive-oracle.ts';
import { task, type Verified } from './scratch.ts';

/** Prints what it finds below folders, links followed: which files are executable, and what is in them. */
const PRINT = (folders: string): string =>
  `f=$(find -L ${folders} -name .git -prune -o -type f -perm -u+x -printf '%p x\\n' -o -type f -printf '%p -\\n' | LC_ALL=C sort); echo "$f"; f=\${f// x/}; f=\${f// -/}; [ -z "$f" ] || tail -vn +1 $f`;

const TASKS = [
  task('gen', `mkdir -p gen; { ${PRINT('spec')}; } > gen/all`, { inputs: ['spec/**'], outputs: ['gen/**'] }),
  task('build', `mkdir -p out; { echo "\${MODE-unset}"; cat .git/tool; ${PRINT('src gen')}; } > out/all`, {
    inputs: ['src/**', 'gen/**'],
    outputs: ['out/**'],
    needs: ['gen'],
    env: ['MODE'],
    tools: ['cat .git/tool'],
  }),
  task('some', 'cat src/*.txt', { inputs: ['src/*.{txt,sh}', '!src/b.txt'] }),
];

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
  const tree = startOfHistory(template, seed);
  const passed = new Set<string>();
  const wrong: string[] = [];
  const log: string[] = [];
  let [skipped, ran, needless] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    if (step > 0) log.push(...editAtRandom(tree));
    const report = await tree.scratch.verify(tree.scratch.has('src') && tree.scratch.has('spec') ? TASKS : TASKS.slice(2), {
      environment: tree.environment,
    });
    for (const { name, state, ...result } of report.tasks) {
      const key = keysOf(tree).get(name) ?? '';
      if (state === 'skipped') skipped++;
      if (state === 'passed') ran++;
      if (state === 'skipped' && !passed.has(key)) wrong.push(`seed ${seed}: ${name} was skipped after ${log.join(', ')}`);
      if (state === 'passed' && passed.has(key) && result.sentence.startsWith('ran because changed')) needless++;
      if (state === 'passed' && 'saved' in result && result.saved) passed.add(key);
    }
    wrong.push(...wrongOutputs(tree, report).map((what) => `seed ${seed}: ${what} after ${log.join(', ')}`));
  }
  rmSync(dirname(tree.scratch.root), { recursive: true, force: true });
  return { wrong, skipped, ran, needless };
}

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
  const src = filesBelow(root, 'src').filter(({ path }) => !path.includes('/.git/'));
  const some = src.filter(({ path }) => /^src\/[^/]*\.(txt|sh)$/.test(path) && path !== 'src/b.txt');
  const build = keyOf('build', gen, src, environment.MODE ?? null, readFileSync(join(root, '.git/tool'), 'utf8'));
  return new Map([
    ['gen', gen],
    ['build', build],
    ['some', keyOf('some', some)],
  ]);
}

/** Outputs that stand in the tree and are not what a run would write. */
function wrongOutputs({ scratch, environment }: EditedTree, report: Verified): string[] {
  const good = (name: string): boolean =>
    report.tasks.some((each) => each.name === name && (each.state === 'skipped' || each.state === 'passed'));
  const { root } = scratch;
  const wrong: string[] = [];
  if (good('gen') && scratch.read('gen/all') !== printed(root, ['spec'])) wrong.push('gen/all is wrong');
  const head = `${environment.MODE ?? 'unset'}\n${scratch.read('.git/tool')}`;
  if (good('build') && scratch.read('out/all') !== head + printed(root, ['src', 'gen'])) wrong.push('out/all is wrong');
  return wrong;
}

/** What `PRINT` prints. */
function printed(root: string, folders: readonly string[]): string {
  const found = folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter(({ path, through }) => !path.includes('/.git/') && !(through !== '' && isBroken(root, path)))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const modes = found.map(({ path, executable }) => `${path} ${executable ? 'x' : '-'}`);
  const contents = found.map(({ path, content }, index) => `${index > 0 ? '\n' : ''}==> ${path} <==\n${content}`);
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
