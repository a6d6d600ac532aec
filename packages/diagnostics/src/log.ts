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

/**
 * What one log line says, beyond its source and time. `durationMs` becomes `event.duration` in nanoseconds, as ECS wants it; one that is
 * no duration (negative, by a clock that went back, or no number) is left out.
 */
export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  readonly action?: string;
  readonly durationMs?: number;
  readonly error?: ErrorRecord;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Builds a record that fits the published schema, whatever is logged. Pure: the time, within the years 0 to 9999, is given. */
export function logRecord(source: LogSource, at: Date, { level, message, action, durationMs, error, labels }: LogEntry): LogRecord {
  return {
    '@timestamp': at.toISOString(),
    'log.level': level,
    message,
    'ecs.version': ECS_VERSION,
    'service.name': source.service,
    'trace.id': source.traceId,
    ...(action === undefined ? {} : { 'event.action': action }),
    ...(isDuration(durationMs) ? { 'event.duration': Math.round(durationMs * 1e6) } : {}),
    ...(error === undefined ? {} : { error }),
    ...(labels === undefined ? {} : { labels }),
  };
}

/** An error and what caused it, at most eight levels deep: an error that names itself as its cause must not hang the logger. */
export function errorRecord(error: unknown, category: string, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { code: 'unknown', message: textOf(error), category };
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : textOf(name);
  return {
    code,
    message: textOf(message),
    category,
    ...(typeof stack === 'string' ? { stack_trace: stack } : {}),
    ...(cause === undefined || depth >= 8 ? {} : { cause: errorRecord(cause, category, depth + 1) }),
  };
}

const isDuration = (ms: number | undefined): ms is number => ms !== undefined && ms >= 0 && Number.isFinite(ms * 1e6);

/** Anything can be thrown, also what has no text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'a value without a text';
  }
}
