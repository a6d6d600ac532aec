import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BranchSealOutcome, openJobLog, readEvents, sealToBranch, verifyLedger, withBranchLedger } from '@aiop/ledger';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { Origin } from './branch-room.ts';
import { Room, steps } from './room.ts';

const WRITER = await sourceProgram('test/unit/ledger/writer.ts');
const SEALER = await sourceProgram('test/unit/ledger/sealer.ts');

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Started {
  readonly child: ChildProcess;
  /** Resolves at its first line. */
  readonly ready: Promise<unknown>;
  /** Everything it said, once it ended. */
  readonly said: Promise<string>;
}

function start(script: string, ...args: readonly string[]): Started {
  // What is killed cannot clean up: its temporary files go with ours.
  const env = { ...process.env, TMPDIR: scratchFolder() };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, ready: Promise.race([once(child.stdout, 'data'), closed]), said: closed.then(() => text) };
}

/** The bare origin of many runs, and a checkout of it without files. */
function emptyCheckout(origin: Origin): ScratchRepository {
  const checkout = new ScratchRepository();
  checkout.git('remote', 'add', 'origin', origin.path);
  return checkout;
}

async function writeLogs(walDir: string, run: string, jobs: number, entries: number): Promise<void> {
  const room = await Room.open();
  for (let job = 0; job < jobs; job++) {
    const key = `job-${job}`;
    const log = openJobLog(
      { walDir: join(walDir, `ledger-${run}-1-${key}`), source: { repo: 'o/r', run, attempt: 1, job: key } },
      room.ports,
    );
    for (const event of steps(entries)) await log.append(event);
    await log.close();
  }
}

/** How many different events of each run are on the branch, in a ledger that is sound; fails for one that stands there twice. */
async function eventsByRun(origin: Origin): Promise<ReadonlyMap<string, number>> {
  const room = await Room.open();
  const branch = await (await emptyCheckout(origin).open()).remoteBranch('aiop-ledger', { name: 'origin' });
  return withBranchLedger({ branch, files: room.ports.files }, ({ ledger }) => {
    const verdict = verifyLedger({ ledger }, room.ports);
    if (verdict.verdict !== 'consistent') throw new Error(JSON.stringify(verdict));
    const runs = new Map<string, Set<string>>();
    let count = 0;
    for (const { src, lid } of readEvents({ ledger }, room.ports)) {
      count++;
      runs.set(src.run, (runs.get(src.run) ?? new Set()).add(lid));
    }
    const events = new Map([...runs].map(([run, lids]) => [run, lids.size]));
    if ([...events.values()].reduce((sum, each) => sum + each, 0) !== count) throw new Error('an event stands there twice');
    return events;
  });
}

/** Seals several runs at once, each in a process of its own. */
export async function sealAtOnce(runs: number, jobs: number, entries: number) {
  const origin = new Origin();
  const names = Array.from({ length: runs }, (_, run) => String(100 + run));
  const folders = await Promise.all(
    names.map(async (run) => {
      const walDir = join(scratchFolder(), 'wal');
      await writeLogs(walDir, run, jobs, entries);
      return { run, walDir, checkout: emptyCheckout(origin).root };
    }),
  );
  const sealers = folders.map(({ run, walDir, checkout }) => start(SEALER, checkout, walDir, run));
  const said = await Promise.all(sealers.map((sealer) => sealer.said));
  const outcomes = said.map((text): BranchSealOutcome => JSON.parse(text.split('\n')[1] ?? ''));
  return {
    events: await eventsByRun(origin),
    pushes: outcomes.map((outcome) => (outcome.state === 'sealed' ? outcome.pushes : Number.NaN)),
    commits: Number(origin.git('rev-list', '--count', 'aiop-ledger')),
  };
}

/**
 * Kills a sealer `rounds` times, each at a point of its own, and sweeps up at the end. In every fifth round another run is sealed at the same time, by a
 * sealer that nobody kills.
 */
export async function sealUnderKills(rounds: number, seed: number) {
  const random = seededNumbers(seed);
  const origin = new Origin();
  const checkout = emptyCheckout(origin).root;
  const walDir = join(scratchFolder(), 'wal');
  const rivals = { checkout: emptyCheckout(origin).root, walDir: join(scratchFolder(), 'wal') };
  let killed = 0;
  let written = 0;
  let fullMs = 500;
  for (let round = 0; round < rounds; round++) {
    // A log that was sealed is gone: each run brings new ones, and what a killed sealer left stays for the next.
    const run = String(100 + round);
    await writeLogs(walDir, run, 2, 3);
    written++;
    const rivalRun = String(10_000 + round);
    if (round % 5 === 4) {
      await writeLogs(rivals.walDir, rivalRun, 2, 3);
      written++;
    }
    const sealer = start(SEALER, checkout, walDir, run);
    const rival = round % 5 === 4 ? start(SEALER, rivals.checkout, rivals.walDir, rivalRun) : undefined;
    await sealer.ready;
    const startedAt = performance.now();
    const timer = setTimeout(() => sealer.child.kill('SIGKILL'), random() * fullMs * 1.2);
    await sealer.said;
    clearTimeout(timer);
    if (sealer.child.signalCode === 'SIGKILL') killed++;
    else if (rival === undefined) fullMs = performance.now() - startedAt;
    const outcome = await rival?.said;
    if (outcome !== undefined && !outcome.includes('"state":"sealed"')) throw new Error(`the rival did not seal: ${outcome}`);
    // A push that the killed one began may still be on its way.
    if (round % 10 === 9) await sleep(50);
  }
  // What the killed ones left behind is swept.
  const room = await Room.open();
  const branch = await (await emptyCheckout(origin).open()).remoteBranch('aiop-ledger', { name: 'origin' });
  const ports = { ...room.ports, branch, sleep: async (ms: number) => void (await sleep(ms)) };
  await sealToBranch({ walDir, run: { repo: 'o/r', run: '1', attempt: 1, others: true } }, ports);
  return { killed, written, events: await eventsByRun(origin) };
}

/** Kills writers of one ledger, each some time after its first acknowledged event. Returns what was acknowledged and is not there. */
export async function appendUnderKills(rounds: number, seed: number) {
  const random = seededNumbers(seed);
  const room = await Room.open();
  const acknowledged: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const writer = start(WRITER, room.ledger, `job-${round % 3}`);
    await writer.ready;
    await sleep(random() * 60);
    writer.child.kill('SIGKILL');
    acknowledged.push(...(await writer.said).split('\n').slice(0, -1));
    if (writer.child.signalCode === 'SIGKILL') killed++;
    const { count } = await room.appended(steps(1));
    const verdict = room.verify();
    if (verdict.verdict !== 'consistent' || verdict.count !== count) throw new Error(JSON.stringify(verdict));
  }
  const lids = new Set<string>();
  const ids = new Set<string>();
  let count = 0;
  for (const { id, lid } of readEvents({ ledger: room.ledger }, room.ports)) {
    ids.add(id);
    lids.add(lid);
    count++;
  }
  return { killed, acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !ids.has(id)), doubled: count - lids.size };
}
