import type { TaskResult, VerifyReport } from './report.ts';

/** A report as `schemas/verify-results.schema.json` describes it: plain JSON, times in whole milliseconds, logs by their size alone. */
export function verifyResults(report: VerifyReport): object {
  return {
    apiVersion: 'aiop.dev/v1',
    kind: 'VerifyResults',
    ok: report.ok,
    dry_run: report.dryRun,
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    ran: report.ran,
    skipped: report.skipped,
    failed: report.failed,
    flaky: report.flaky,
    skip_rate: report.skipRate.toFixed(3),
    file_skip_rate: report.fileSkipRate.toFixed(3),
    fingerprint: report.fingerprint,
    duration_ms: Math.round(report.durationMs),
    saved_ms: Math.round(report.savedMs),
    ...pathOf(report),
    tasks: report.tasks.map(taskResult),
    findings: report.findings,
  };
}

function pathOf({ criticalPath }: VerifyReport): object {
  return criticalPath === undefined ? {} : { critical_path: { tasks: criticalPath.tasks, duration_ms: criticalPath.durationMs } };
}

function taskResult(task: TaskResult): object {
  const { name, state, sentence, changes, problems, flaky, fingerprint, files, durationMs, log } = task;
  return {
    name,
    state,
    sentence,
    changes,
    problems,
    ...(flaky === undefined ? {} : { flaky }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(files === undefined ? {} : { files }),
    duration_ms: Math.round(durationMs),
    log_bytes: log.length,
    ...outcome(task),
  };
}

function outcome(task: TaskResult): object {
  switch (task.state) {
    case 'passed':
      return { saved: task.saved, attempts: task.attempts };
    case 'skipped':
      return { from: task.from, saved_ms: Math.round(task.savedMs) };
    case 'failed': {
      const { failure, reproduce } = task;
      return {
        ...(reproduce === undefined ? {} : { reproduce }),
        attempts: task.attempts,
        failure: failure.kind === 'timeout' ? { kind: failure.kind, after_ms: failure.afterMs } : failure,
      };
    }
    case 'blocked':
      return { blocked_by: task.by };
    case 'not-run':
      return {};
  }
}
