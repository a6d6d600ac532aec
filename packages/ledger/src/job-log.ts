import { posix } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { eventLineageIds, ulidFactory } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import { lineOf, NO_HASH, recordedFields } from './entry.ts';
import type { LedgerEvent } from './event.ts';
import { requireEvent } from './event-check.ts';
import { closingRecord, MAX_RECORD_BYTES, parseJobLogLine } from './job-log-record.ts';
import { lineEndingAt, MAX_LINE_BYTES } from './lines.ts';
import { lockPath, refuseLinks } from './paths.ts';
import type { LedgerPorts, WritingPorts } from './ports.ts';
import { quarantineTail } from './quarantine.ts';
import { eventRedactor } from './redaction.ts';
import { type EventSource, isJobKey, jobIdentity, requireSource } from './source.ts';

export interface JobLogRequest {
  /** Absolute path of the folder of job logs, normally `.runs/wal`. */
  readonly walDir: string;
  /** `job` names the log: `<walDir>/<job>.jsonl`. */
  readonly source: EventSource;
  /** Types beyond the suite's own that may be recorded. */
  readonly declaredTypes?: ReadonlySet<string>;
}

/**
 * The log that one job writes while it runs. It belongs to one writer at a time. Records are in order of the calls; each is handed to
 * the system before its promise resolves, so a killed process loses none, and `sync` makes them survive the machine.
 */
export interface JobLog {
  readonly path: string;
  /** Events so far, earlier openings included. */
  readonly count: number;
  /** Hash of the last record; 64 zeros when there is none. */
  readonly head: string;
  /** Records an event. @returns its ULID @throws UsageError for an event that is not allowed */
  append(event: LedgerEvent): Promise<string>;
  /** Waits until everything is on disk: at the end of a step. */
  sync(): Promise<void>;
  /** Marks the log as complete and syncs it. Nothing can be appended afterwards. */
  close(): Promise<void>;
}

/** The log of a job: `.runs/wal/<job-key>.jsonl`. */
export const jobLogPath = (walDir: string, job: string): string => posix.join(walDir, `${job}.jsonl`);

/** The log that a path names: any `.jsonl` in a folder `wal`, by which every action tells a job's log from a ledger. */
export function jobLogAt(path: string): { readonly walDir: string; readonly job: string } | undefined {
  const walDir = posix.dirname(path);
  const job = posix.basename(path, '.jsonl');
  return posix.basename(walDir) === 'wal' && path.endsWith('.jsonl') && isJobKey(job) ? { walDir, job } : undefined;
}

/**
 * Opens a job's log, or goes on with one that was left open: a torn last line of a killed writer is moved aside first.
 * @throws UsageError for a log that is closed, broken, or belongs to another run
 */
export function openJobLog({ walDir, source, declaredTypes = new Set() }: JobLogRequest, ports: WritingPorts): JobLog {
  requireSource(source);
  const { files, clock, random, blake3, redact } = ports;
  const { repo, run, attempt, job } = source;
  const path = jobLogPath(walDir, job);
  refuseLinks(files, path);
  let { count, head } = resume(path, source, ports);
  const nextId = ulidFactory(clock, random);
  const lineageId = eventLineageIds(source);
  const redactEvent = eventRedactor(redact);
  // Redaction takes its time; the order of the calls has to outlast it.
  let queue: Promise<unknown> = Promise.resolve();
  const inOrder = <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const where = `an event of job ${job}`;
  const record = async (event: LedgerEvent): Promise<string> => {
    const checked = requireEvent(event, where, declaredTypes);
    const redacted = await redactEvent(checked);
    // What redaction leaves has to fit as well.
    if (redacted !== checked) requireEvent(redacted, where, declaredTypes);
    const id = nextId();
    const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(count), seq: count });
    const line = lineOf({ ...redacted, ...envelope, src: { repo, run, attempt, job }, prev: head }, where, MAX_RECORD_BYTES);
    files.append(path, line, { sync: false });
    head = blake3.hex(line.subarray(0, -1));
    count++;
    return id;
  };
  return {
    path,
    get count() {
      return count;
    },
    get head() {
      return head;
    },
    append: (event) => inOrder(() => record(event)),
    sync: () => inOrder(() => files.append(path, '')),
    close: () => inOrder(() => files.append(path, lineOf(closingRecord(count, head), where))),
  };
}

/** Does work while this process alone may write the log of a job, and while no seal takes it. @throws UsageError when another one holds it */
export function whileWriting<Value>(
  path: string,
  work: () => Promise<Value>,
  { locks }: Pick<LedgerPorts, 'locks'>,
  timeoutMs?: number,
): Promise<Value> {
  return locks.withLock(lockPath(path), work, timeoutMs);
}

/**
 * Records one event in a job's log from a process of its own, under the log's lock, and waits until it is on disk.
 * @throws UsageError as `openJobLog` and `JobLog.append` do
 */
export async function appendToJobLog(
  request: JobLogRequest & { readonly events: readonly LedgerEvent[] },
  ports: LedgerPorts,
): Promise<{ readonly ids: readonly string[]; readonly count: number; readonly head: string }> {
  requireSource(request.source);
  const path = jobLogPath(request.walDir, request.source.job);
  refuseLinks(ports.files, path);
  return whileWriting(
    path,
    async () => {
      const log = openJobLog(request, ports);
      const ids: string[] = [];
      for (const event of request.events) ids.push(await log.append(event));
      await log.sync();
      return { ids, count: log.count, head: log.head };
    },
    ports,
  );
}

/**
 * Marks the log of a job as complete, under its lock: of a job that recorded nothing, too. Does nothing when it is closed.
 * @throws UsageError for a log that is broken, or belongs to another run
 */
export async function closeJobLog(request: JobLogRequest, ports: LedgerPorts): Promise<{ readonly count: number; readonly head: string }> {
  requireSource(request.source);
  const path = jobLogPath(request.walDir, request.source.job);
  refuseLinks(ports.files, path);
  return whileWriting(
    path,
    async () => {
      const closed = closedLog(path, ports);
      if (closed !== undefined) return closed;
      const log = openJobLog(request, ports);
      await log.close();
      return { count: log.count, head: log.head };
    },
    ports,
  );
}

function closedLog(path: string, { files }: LedgerPorts): { readonly count: number; readonly head: string } | undefined {
  const size = files.status(path)?.size ?? 0;
  const last = size === 0 ? undefined : lineEndingAt(files, path, size);
  const record = last === undefined ? undefined : parseJobLogLine(last);
  return record?.kind === 'closed' ? { count: record.count, head: record.head } : undefined;
}

function resume(path: string, source: EventSource, ports: WritingPorts): { readonly count: number; readonly head: string } {
  const { files, blake3 } = ports;
  const end = dropTornTail(path, ports);
  if (end === 0) return { count: 0, head: NO_HASH };
  const last = lineEndingAt(files, path, end);
  if (last === undefined) throw refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
  const record = parseJobLogLine(last);
  if (record.kind === 'broken') throw refused(path, `its last line is no record: ${record.reason}`, 'move the file away and look at it');
  if (record.kind === 'closed') throw refused(path, 'the log is closed', 'seal it, or record under another job key or attempt');
  if (jobIdentity(record.entry.src) !== jobIdentity(source)) {
    const { run, attempt, job } = record.entry.src;
    throw refused(path, `it belongs to job ${job} of run ${run}, attempt ${attempt}`, 'seal the logs that were left over first');
  }
  return { count: record.entry.seq + 1, head: blake3.hex(last) };
}

const refused = (where: string, what: string, fix: string): UsageError =>
  new UsageError({ what, where, expected: "an open log of this job's own", fix });

/** Moves what stands after the last line feed aside. @returns the size of what stays */
function dropTornTail(path: string, ports: { readonly files: Files } & Pick<WritingPorts, 'clock'>): number {
  const size = ports.files.status(path)?.size ?? 0;
  const from = Math.max(0, size - MAX_LINE_BYTES - 1);
  const tail = ports.files.status(path) === undefined ? new Uint8Array() : ports.files.readRange(path, from, size - from);
  const keep = from + tail.lastIndexOf(0x0a) + 1;
  if (keep === size) return size;
  if (keep === from && from > 0) throw refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
  quarantineTail(path, keep, tail.subarray(keep - from), ports);
  return keep;
}
