/** The Elastic Common Schema version that a record follows. */
export const ECS_VERSION = '1.12.0';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Who logs, for every record of a run. */
export interface LogSource {
  readonly service: string;
  /** 32 lower-case hex digits, not all zero (W3C Trace Context, trace-id). */
  readonly traceId: string;
}

/**
 * One structured log record: a subset of the Elastic Common Schema with dotted names, one JSON object a line.
 * Published as `schemas/log.schema.json`; the fields under `error` carry what Python's `exc_info` and PowerShell's `ErrorRecord` do.
 */
export interface LogRecord {
  readonly '@timestamp': string;
  readonly 'log.level': LogLevel;
  readonly message: string;
  readonly 'ecs.version': string;
  readonly 'service.name': string;
  readonly 'trace.id': string;
  readonly 'event.action'?: string;
  readonly 'event.duration'?: number;
  readonly error?: ErrorRecord;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An error with its cause chain, in the terms of PowerShell's `ErrorRecord` and ECS `error.*`. */
export interface ErrorRecord {
  readonly code: string;
  readonly message: string;
  readonly category: string;
  readonly target?: string;
  readonly stack_trace?: string;
  readonly cause?: ErrorRecord;
}

/** What one log line says, beyond its source and time. `durationMs` becomes `event.duration` in nanoseconds, as ECS wants it. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  readonly action?: string;
  readonly durationMs?: number;
  readonly error?: ErrorRecord;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Builds a record. Pure: the time is given. */
export function logRecord(source: LogSource, at: Date, { level, message, action, durationMs, error, labels }: LogEntry): LogRecord {
  return {
    '@timestamp': at.toISOString(),
    'log.level': level,
    message,
    'ecs.version': ECS_VERSION,
    'service.name': source.service,
    'trace.id': source.traceId,
    ...(action === undefined ? {} : { 'event.action': action }),
    ...(durationMs === undefined ? {} : { 'event.duration': Math.round(durationMs * 1e6) }),
    ...(error === undefined ? {} : { error }),
    ...(labels === undefined ? {} : { labels }),
  };
}

/** An error and what caused it, at most eight levels deep: an error that names itself as its cause must not hang the logger. */
export function errorRecord(error: unknown, category: string, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { code: 'unknown', message: String(error), category };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return {
    code,
    message: error.message,
    category,
    ...(error.stack === undefined ? {} : { stack_trace: error.stack }),
    ...(error.cause === undefined || depth >= 8 ? {} : { cause: errorRecord(error.cause, category, depth + 1) }),
  };
}
