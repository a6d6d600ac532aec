// How fast a ledger is verified, proven and appended to: `npm run bench -- ledger`. AIOP_BENCH_ENTRIES changes the number of entries.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThread } from '@aiop/host';

const ROOT = join(import.meta.dirname, '../..');
const SELF = fileURLToPath(import.meta.url);
const ENTRIES = Number(process.env.AIOP_BENCH_ENTRIES ?? 1_000_000);
const ROUNDS = 15;
const [task = '', path = ''] = process.argv.slice(2);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Writes a ledger of many runs, with head and index, as appends would. */
async function generate(ledger: string): Promise<void> {
  const { loadBlake3, canonicalJson, eventLineageId } = await import('@aiop/ids');
  const { merkleRange } = await import('@aiop/ledger');
  const [blake3, range] = [await loadBlake3(), merkleRange()];
  let [prev, size] = ['0'.repeat(64), 0];
  let lines: string[] = [];
  const index: string[] = [];
  for (let idx = 0; idx < ENTRIES; idx++) {
    const [run, seq] = [String(1 + Math.floor(idx / 1000)), idx % 1000];
    const source = { repo: 'octo/hello', run, attempt: 1, job: 'build' };
    const event = { t: 'ws.step', wsid: '01J8Z0AAAAAAAAAAAAAAAAAAAA', step: 'verify', ok: true, ms: seq };
    const lid = eventLineageId({ ...source, seq });
    const entry = {
      ...event,
      v: 1,
      id: '01J8Z0AAAAAAAAAAAAAAAAAAAA',
      lid,
      ts: '2026-01-01T00:00:00.000Z',
      src: { ...source, trust: 'claimed' },
      seq,
      idx,
      prev,
    };
    const line = canonicalJson(entry);
    const bytes = Buffer.from(line);
    prev = blake3.hex(bytes);
    range.append(bytes);
    size += bytes.length + 1;
    lines.push(line);
    if (range.count % 256 === 0) index.push(`${Buffer.from(range.lastBlock ?? []).toString('hex')} ${String(size).padStart(15, '0')}\n`);
    if (lines.length < 10_000 && idx + 1 < ENTRIES) continue;
    appendFileSync(ledger, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeFileSync(ledger.replace('.jsonl', '.tree'), index.join(''));
  const head = { v: 1, size, count: ENTRIES, root: range.root(), head: prev, range: range.nodes() };
  writeFileSync(ledger.replace('.jsonl', '.head'), `${canonicalJson(head)}\n`);
}

/** The peer: one thread, the library's canonical form, the same chain and tree, no schema and no ids. */
async function peer(ledger: string): Promise<void> {
  const [{ nodeFiles }, { loadBlake3, canonicalJson }, { merkleRange }] = await Promise.all([
    import('@aiop/host'),
    import('@aiop/ids'),
    import('@aiop/ledger'),
  ]);
  const { readLines } = await import('../../packages/ledger/src/lines.ts');
  const [blake3, range] = [await loadBlake3(), merkleRange()];
  let prev = '0'.repeat(64);
  for (const line of readLines(nodeFiles, ledger, 0, nodeFiles.status(ledger)?.size ?? 0)) {
    if (line.state !== 'whole') throw new Error('not a whole line');
    const text = Buffer.from(line.bytes).toString();
    const value = JSON.parse(text);
    if (canonicalJson(value) !== text || value.prev !== prev) throw new Error('not sound');
    prev = blake3.hex(line.bytes);
    range.append(line.bytes);
  }
  console.log(range.root());
}

async function verify(ledger: string): Promise<void> {
  const [{ nodeFiles }, { loadBlake3 }, { verifyLedger }] = await Promise.all([
    import('@aiop/host'),
    import('@aiop/ids'),
    import('@aiop/ledger'),
  ]);
  const verdict = verifyLedger({ ledger }, { files: nodeFiles, blake3: await loadBlake3() });
  if (verdict.verdict !== 'consistent') throw new Error(JSON.stringify(verdict));
}

/** As `aiop ledger verify` does it: this file is what each thread runs. */
async function verifyOnThreads(ledger: string): Promise<void> {
  const [{ nodeFiles }, { loadBlake3 }, room, { ledgerThreads }] = await Promise.all([
    import('@aiop/host'),
    import('@aiop/ids'),
    import('@aiop/ledger'),
    import('@aiop/wiring'),
  ]);
  const verdict = await room.verifyOnThreads({ ledger }, { files: nodeFiles, blake3: await loadBlake3(), threads: ledgerThreads() });
  if (verdict.verdict !== 'consistent') throw new Error(JSON.stringify(verdict));
}

async function answer(): Promise<void> {
  const { answerAsThread } = await import('@aiop/wiring');
  await answerAsThread();
}

async function prove(ledger: string): Promise<void> {
  const [{ nodeFiles }, { proveInclusion }] = await Promise.all([import('@aiop/host'), import('@aiop/ledger')]);
  const startedAt = performance.now();
  proveInclusion({ ledger }, Math.floor(ENTRIES / 3), { files: nodeFiles });
  console.log(performance.now() - startedAt);
}

/** Runs a task of this file in a process of its own. */
function measured(
  name: string,
  ledger: string,
): { readonly wallMs: number; readonly cpuMs: number; readonly rssMb: number; readonly said: string } {
  const script = `process.on('exit', () => { const u = process.resourceUsage(); console.error(JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1000, u.maxRSS / 1024])) })`;
  const startedAt = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=aiop-source', '--import', `data:text/javascript,${encodeURIComponent(script)}`, SELF, name, ledger],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const [cpuMs = 0, rssMb = 0]: readonly number[] = JSON.parse(stderr.trim().split('\n').at(-1) ?? '[]');
  return { wallMs: performance.now() - startedAt, cpuMs, rssMb, said: stdout.trim() };
}

/** A step that appends 100 events, beside node that does nothing, in turn. */
function appendSteps(folder: string): void {
  const bundle = join(ROOT, 'dist/ledger-append/index.js');
  if (!existsSync(bundle)) {
    console.log('append       no bundle: npm run build');
    return;
  }
  const line = '{"t":"ws.step","wsid":"1","step":"verify","ok":true,"ms":1}\n';
  writeFileSync(join(folder, 'events.jsonl'), line.repeat(100));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    INPUT_EVENTS: 'events.jsonl',
    INPUT_MODE: 'append',
  };
  const time = (args: readonly string[]): number => {
    const startedAt = performance.now();
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout);
    return performance.now() - startedAt;
  };
  const [bare, append]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(['-e', '0']));
    append.push(time([bundle]));
  }
  const ratio = median(append) / median(bare);
  console.log(
    `append       100 events as a step ${median(append).toFixed(0)} ms, bare node ${median(bare).toFixed(0)} ms: ${ratio.toFixed(2)}× (goal ≤ 2.2)`,
  );
}

function benchmark(): void {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  try {
    mkdirSync(join(folder, 'big'));
    const ledger = join(folder, 'big/ledger.jsonl');
    measured('generate', ledger);
    console.log(`${ENTRIES} entries, node ${process.versions.node}; wall and processor time of whole processes\n`);
    for (const name of ['peer', 'verify', 'verify-threads']) {
      const { wallMs, cpuMs, rssMb } = measured(name, ledger);
      console.log(
        `${name.padEnd(14)} ${(wallMs / 1000).toFixed(1)} s wall, ${(cpuMs / 1000).toFixed(1)} s processor, ${rssMb.toFixed(0)} MB`,
      );
    }
    const proofs = Array.from({ length: ROUNDS }, () => Number(measured('prove', ledger).said));
    console.log(`prove        ${median(proofs).toFixed(1)} ms beyond the start (goal ≤ 50)`);
    appendSteps(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TASKS: Readonly<Record<string, (ledger: string) => Promise<void>>> = {
  generate,
  peer,
  verify,
  'verify-threads': verifyOnThreads,
  prove,
};
const chosen = TASKS[task];
if (isThread()) await answer();
else if (chosen === undefined) benchmark();
else await chosen(path);
