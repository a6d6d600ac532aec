// What `npm run bench -- ledger` has done in processes of their own: `node tasks.mjs TASK LEDGER ENTRIES`, which prints the figures of the process.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { isThread, nodeFiles } from '@aiop/host';
import { canonicalJson, eventLineageId, loadBlake3 } from '@aiop/ids';
import { type LedgerVerdict, merkleRange, proveInclusion, verifyLedger, verifyOnThreads } from '@aiop/ledger';
import { answerAsThread, ledgerThreads } from '@aiop/wiring';
import { readLines } from '../../../packages/ledger/src/lines.ts';

/** What a process took; `taskMs` is the time of the task itself. */
export interface Figures {
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly taskMs: number;
}

type Task = (ledger: string, entries: number) => Promise<void>;

/** Writes a ledger of many runs, with head and index, as appends would. */
const generate: Task = async (ledger, entries) => {
  const [blake3, range] = [await loadBlake3(), merkleRange()];
  let [prev, size] = ['0'.repeat(64), 0];
  let lines: string[] = [];
  const index: string[] = [];
  for (let idx = 0; idx < entries; idx++) {
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
    if (lines.length < 10_000 && idx + 1 < entries) continue;
    appendFileSync(ledger, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeFileSync(ledger.replace('.jsonl', '.tree'), index.join(''));
  const head = { v: 1, size, count: entries, root: range.root(), head: prev, range: range.nodes() };
  writeFileSync(ledger.replace('.jsonl', '.head'), `${canonicalJson(head)}\n`);
};

/** The peer: one thread, the library's canonical form, the same chain and tree, no schema and no ids. */
const peer: Task = async (ledger) => {
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
  if (!range.root()) throw new Error('no root');
};

const verify: Task = async (ledger) => sound(verifyLedger({ ledger }, { files: nodeFiles, blake3: await loadBlake3() }));

/** As `aiop ledger verify` does it: this program is what each thread runs. */
const verifyThreaded: Task = async (ledger) =>
  sound(await verifyOnThreads({ ledger }, { files: nodeFiles, blake3: await loadBlake3(), threads: ledgerThreads() }));

const prove: Task = async (ledger, entries) => void proveInclusion({ ledger }, Math.floor(entries / 3), { files: nodeFiles });

function sound(verdict: LedgerVerdict): void {
  if (verdict.verdict !== 'consistent') throw new Error(JSON.stringify(verdict));
}

/** Of this process alone: what `resourceUsage` calls the peak holds that of the process that started it, too. */
function peakMb(): number {
  const status = readFileSync('/proc/self/status', 'latin1');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

const TASKS = { generate, peer, verify, 'verify-threads': verifyThreaded, prove };
export type TaskName = keyof typeof TASKS;

if (isThread()) await answerAsThread();
else {
  const [name = '', ledger = '', entries] = process.argv.slice(2);
  const task = new Map<string, Task>(Object.entries(TASKS)).get(name);
  if (task === undefined) throw new Error(`there is no task ${name}`);
  const startedAt = performance.now();
  await task(ledger, Number(entries));
  const taskMs = performance.now() - startedAt;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures: Figures = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: peakMb(), taskMs };
  console.log(JSON.stringify(figures));
}
