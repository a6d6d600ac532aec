// How often the next version is the one that people really released, beside other tools on the same releases, each of which may use only what stood
// before it. `npm run bench -- version-accuracy`, with AIOP_BENCH_HISTORIES (a folder of recorded histories) and AIOP_BENCH_REPOSITORIES (paths of
// repositories, separated by colons). The peers come from npm, or from the folder AIOP_BENCH_PEERS. Releases by more than one step, and
// prereleases, are left out. Every release was asked for, so that each tool takes a patch at least.
import { createHash } from 'node:crypto';
import { parseCommit } from '@aiop/version';
import { gitCliffStep, installPeers, verdictsOfPeers } from './version-accuracy/peers.ts';
import { recordedHistories } from './version-accuracy/recorded-histories.ts';
import type { History, Release, Step } from './version-accuracy/releases.ts';
import { type Replayed, replay } from './version-accuracy/replay.ts';
import { repositoryHistory } from './version-accuracy/repository-history.ts';

/** git-cliff is started once for each release, so that it only gets so many of each history. */
const CLIFF_SAMPLE = 20;
const CONVENTIONAL_SHARE = 0.8;

const OWN = ['aiop', 'aiop, not learning'] as const;

/** What every tool said of the releases of one history. */
interface Compared {
  readonly name: string;
  readonly releases: readonly Release[];
  readonly share: number;
  readonly said: ReadonlyMap<string, readonly (Step | 'none' | undefined)[]>;
  readonly replayed: readonly Replayed[];
}

async function compare(history: History, peers: string): Promise<Compared> {
  const [learning, plain] = [await replay(history, true), await replay(history, false)];
  const releases = learning.map(({ release }) => release);
  const every = Math.max(1, Math.ceil(releases.length / CLIFF_SAMPLE));
  const said = new Map<string, readonly (Step | 'none' | undefined)[]>([
    [OWN[0], learning.map(({ decided }) => decided.bump)],
    [OWN[1], plain.map(({ decided }) => decided.bump)],
    ...Object.entries(verdictsOfPeers(peers, releases)),
    ['git-cliff (sample)', releases.map((release, index) => (index % every === 0 ? gitCliffStep(peers, release) : undefined))],
  ]);
  const written = releases.flatMap(({ commits }) => commits).filter(({ isMerge }) => !isMerge);
  const conventional = written.filter(({ message }) => parseCommit(message).conventional).length;
  return { name: history.name, releases, share: conventional / Math.max(1, written.length), said, replayed: learning };
}

/** How many of the releases that a tool spoke of it got wrong. */
function errorsOf({ releases, said }: Compared, tool: string, from = 0): { readonly wrong: number; readonly of: number } {
  const spoken = (said.get(tool) ?? []).flatMap((step, index) =>
    step === undefined || index < from ? [] : [step === releases[index]?.step],
  );
  return { wrong: spoken.filter((right) => !right).length, of: spoken.length };
}

const isOwn = (tool: string): boolean => OWN.some((name) => name === tool);

/** Releases that no peer got right, where the commits do not tell what people had in mind, and how many of them this one did not either. */
function missedByAll({ releases, said }: Compared, from: number): { readonly peers: number; readonly own: number } {
  const peers = [...said].filter(([tool]) => !isOwn(tool)).map(([, steps]) => steps);
  const missed = releases.flatMap(({ step }, at) =>
    at >= from && peers.every((steps) => steps[at] !== step) ? [said.get(OWN[0])?.[at] !== step] : [],
  );
  return { peers: missed.length, own: missed.filter((isMissed) => isMissed).length };
}

/** A half that nobody has chosen: the last bit of SHA-256 of a name, without its letters' case. */
const halfOf = (name: string): number => (createHash('sha256').update(name.toLowerCase()).digest().at(-1) ?? 0) % 2;

const percent = (wrong: number, of: number): string => (of === 0 ? '-' : `${((100 * wrong) / of).toFixed(1)} %`);

function printTotal(title: string, all: readonly Compared[], from: (compared: Compared) => number): void {
  console.log(`\n${title}: ${all.length} histories`);
  const tools = [...(all[0]?.said.keys() ?? [])];
  const rates = tools.map((tool) => {
    const errors = all.map((compared) => errorsOf(compared, tool, from(compared)));
    const [wrong, of] = [errors.reduce((sum, each) => sum + each.wrong, 0), errors.reduce((sum, each) => sum + each.of, 0)];
    console.log(`  ${tool.padEnd(28)} wrong in ${percent(wrong, of).padStart(7)} of ${of}`);
    return { tool, rate: wrong / Math.max(1, of) };
  });
  const own = rates[0]?.rate ?? 0;
  const peers = rates.filter(({ tool }) => !isOwn(tool) && !tool.includes('sample'));
  const best = peers.toSorted((a, b) => a.rate - b.rate)[0];
  if (best !== undefined) console.log(`  errors of aiop: ${(own / best.rate).toFixed(2)} of those of the best peer (${best.tool})`);
  const missed = all.map((compared) => missedByAll(compared, from(compared)));
  const [byPeers, byOwn] = [missed.reduce((sum, each) => sum + each.peers, 0), missed.reduce((sum, each) => sum + each.own, 0)];
  console.log(`  no peer was right in ${byPeers}, of which aiop missed ${byOwn}`);
}

/** Why a release came out otherwise than it was made. */
function classOf({ release, decided }: Replayed): string | undefined {
  if (decided.bump === release.step) return undefined;
  const learnt = decided.explanation.some((sentence) => sentence.includes('releases like this one')) ? ', after a habit' : '';
  const named = decided.level === 'none' ? 'nothing that releases' : `a ${decided.level} step`;
  return `commits call for ${named}: decided ${decided.bump}${learnt}, released ${release.step ?? ''}`;
}

function printMisses(all: readonly Compared[]): void {
  const classes = new Map<string, number>();
  for (const { replayed } of all) {
    for (const each of replayed) {
      const name = classOf(each);
      if (name !== undefined) classes.set(name, (classes.get(name) ?? 0) + 1);
    }
  }
  console.log('\nMisses by class');
  for (const [name, count] of [...classes].sort(([, a], [, b]) => b - a)) console.log(`  ${String(count).padStart(5)}  ${name}`);
}

const folder = process.env.AIOP_BENCH_HISTORIES;
const repositories = (process.env.AIOP_BENCH_REPOSITORIES ?? '').split(':').filter((path) => path !== '');
const histories = [...(folder === undefined ? [] : recordedHistories(folder)), ...repositories.map(repositoryHistory)];
if (histories.length === 0) console.log('nothing to measure: set AIOP_BENCH_HISTORIES or AIOP_BENCH_REPOSITORIES');
else {
  const peers = installPeers();
  const all: Compared[] = [];
  for (const history of histories) {
    const compared = await compare(history, peers);
    all.push(compared);
    console.log(`\n${compared.name}: ${compared.releases.length} releases, ${(compared.share * 100).toFixed(0)} % of commits conventional`);
    for (const tool of compared.said.keys()) {
      const { wrong, of } = errorsOf(compared, tool);
      console.log(`  ${tool.padEnd(28)} wrong in ${String(wrong).padStart(4)} of ${String(of).padEnd(5)} ${percent(wrong, of)}`);
    }
  }
  const conventional = all.filter(({ share }) => share >= CONVENTIONAL_SHARE);
  const whole = conventional.filter(({ releases }) => releases.every(({ module }) => module === ''));
  printTotal('Histories with at least 80 % conventional commits', conventional, () => 0);
  printTotal('Of these, without those of modules', whole, () => 0);
  printTotal('The newer half of each of these, held out', whole, ({ releases }) => Math.floor(releases.length / 2));
  for (const half of [0, 1]) {
    const own = conventional.filter(({ name }) => halfOf(name) === half);
    printTotal(`Half ${half} of the histories with at least 80 %, by the hash of their names`, own, () => 0);
    printTotal(
      'Of these, without those of modules',
      own.filter((each) => whole.includes(each)),
      () => 0,
    );
  }
  printMisses(conventional);
}
