import { count } from '../criteria/meters.ts';
import type { LedgerEntry } from '../entry.ts';
import type { RecordedRun, RecordedStatus, RecordedStep, RecordedWorkstream } from './model.ts';

/** More workstreams of one run, or steps of one workstream, are counted and not kept: a report has to be readable. */
const MAX_WORKSTREAMS = 500;
const MAX_STEPS = 40;

const STATUSES: ReadonlySet<string> = new Set<RecordedStatus>(['succeeded', 'failed', 'refused', 'skipped', 'interrupted']);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const statusOf = (value: unknown): RecordedStatus => (isStatus(value) ? value : 'unfinished');
const isStatus = (value: unknown): value is RecordedStatus => typeof value === 'string' && STATUSES.has(value);

/** A workstream while its events pass by. */
class WorkstreamCollector {
  readonly #wsid: string;
  readonly #startMs: number;
  readonly #steps: RecordedStep[] = [];
  #name: string | undefined;
  #status: RecordedStatus = 'unfinished';
  #endMs: number;
  #ms: number | undefined;
  #wave: number | undefined;
  #needs: readonly string[] = [];
  #codes: readonly string[] = [];

  constructor(wsid: string, at: number) {
    this.#wsid = wsid;
    this.#startMs = at;
    this.#endMs = at;
  }

  add(entry: LedgerEntry, at: number): void {
    const { t, ws, wave, needs, codes, status, step, ok } = entry;
    const ms = count(entry, 'ms') ?? 0;
    this.#name = text(ws) ?? this.#name;
    this.#endMs = at;
    if (typeof wave === 'number') this.#wave = wave;
    if (needs !== undefined) this.#needs = texts(needs);
    if (t === 'ws.done') {
      this.#status = statusOf(status);
      this.#ms = ms;
      this.#codes = texts(codes);
      return;
    }
    const name = t === 'ws.create' ? 'create' : t === 'ws.step' ? text(step) : undefined;
    if (name === undefined || this.#steps.length >= MAX_STEPS) return;
    this.#steps.push({ name, ok: ok === true, endMs: at, ms, codes: texts(codes) });
  }

  get record(): RecordedWorkstream {
    return {
      wsid: this.#wsid,
      name: this.#name ?? this.#wsid,
      status: this.#status,
      ms: this.#ms ?? this.#endMs - this.#startMs,
      wave: this.#wave,
      needs: this.#needs,
      steps: this.#steps,
      codes: this.#codes,
    };
  }
}

/** A run while its events pass by. */
export class RunCollector {
  readonly #of: { readonly repo: string; readonly run: string };
  readonly #workstreams = new Map<string, WorkstreamCollector>();
  readonly #hidden = new Set<string>();
  readonly #tasks = { ran: 0, skipped: 0, failed: 0 };
  readonly #startMs: number;
  #endMs: number;
  #plan: string | undefined;
  #status: RecordedStatus | undefined;
  #ms: number | undefined;
  #savedMs = 0;
  #machineMs = 0;
  #version: string | undefined;
  #events = 0;
  #claimed = 0;

  constructor({ src, ts }: LedgerEntry) {
    this.#of = { repo: src.repo, run: src.run };
    this.#startMs = Date.parse(ts);
    this.#endMs = this.#startMs;
  }

  add(entry: LedgerEntry): void {
    const at = Date.parse(entry.ts);
    this.#endMs = Math.max(this.#endMs, at);
    this.#events++;
    if (entry.src.trust === 'claimed') this.#claimed++;
    const wsid = text(entry.wsid);
    if (wsid !== undefined) this.#workstream(wsid, at)?.add(entry, at);
    this.#addOwn(entry);
  }

  #workstream(wsid: string, at: number): WorkstreamCollector | undefined {
    const known = this.#workstreams.get(wsid);
    if (known !== undefined) return known;
    if (this.#workstreams.size >= MAX_WORKSTREAMS) {
      // Some may be counted twice when even the names are too many: the report says "more than".
      if (this.#hidden.size < MAX_WORKSTREAMS * 20) this.#hidden.add(wsid);
      return undefined;
    }
    const made = new WorkstreamCollector(wsid, at);
    this.#workstreams.set(wsid, made);
    return made;
  }

  #addOwn(entry: LedgerEntry): void {
    const ms = count(entry, 'ms') ?? 0;
    switch (entry.t) {
      case 'run.started':
      case 'plan.validated':
        this.#plan = text(entry.plan) ?? this.#plan;
        break;
      case 'ws.create':
      case 'ws.step':
        this.#machineMs += ms;
        break;
      case 'verify.run':
        this.#tasks.ran += count(entry, 'ran') ?? 0;
        this.#tasks.skipped += count(entry, 'skipped') ?? 0;
        this.#tasks.failed += count(entry, 'failed') ?? 0;
        this.#savedMs += count(entry, 'saved_ms') ?? 0;
        // Of a workstream, its step `verify` says how long it took.
        if (entry.wsid === undefined) this.#machineMs += ms;
        break;
      case 'version.decided':
        this.#version = text(entry.version);
        break;
      case 'run.done':
        this.#status = statusOf(entry.status);
        this.#ms = ms;
        break;
    }
  }

  get record(): RecordedRun {
    const workstreams = [...this.#workstreams.values()].map(({ record }) => record);
    return {
      ...this.#of,
      plan: this.#plan,
      status: this.#status ?? this.#statusOf(workstreams),
      startMs: this.#startMs,
      endMs: this.#endMs,
      ms: this.#ms ?? this.#endMs - this.#startMs,
      workstreams,
      hidden: this.#hidden.size,
      tasks: { ...this.#tasks },
      savedMs: this.#savedMs,
      machineMs: this.#machineMs,
      version: this.#version,
      events: this.#events,
      claimed: this.#claimed,
    };
  }

  /** Of a run whose end no event tells: what its workstreams came to, or its verifications where it has none. */
  #statusOf(workstreams: readonly RecordedWorkstream[]): RecordedStatus {
    if (workstreams.length === 0) {
      const { ran, skipped, failed } = this.#tasks;
      return failed > 0 ? 'failed' : ran + skipped > 0 ? 'succeeded' : 'unfinished';
    }
    if (workstreams.some(({ status }) => status === 'unfinished')) return 'unfinished';
    return workstreams.every(({ status }) => status === 'succeeded') ? 'succeeded' : 'failed';
  }
}
