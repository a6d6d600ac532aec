import { hasError, UsageError } from '@aiop/diagnostics';
import type { ActionHost, Outcome } from '@aiop/runner';
import {
  parseShard,
  planRunShards,
  renderVerifySummary,
  type Shard,
  type VerifyPorts,
  type VerifyRequest,
  verifyResults,
} from '@aiop/verify';
import type { Inputs, Outputs } from './contract.gen.ts';
import { outputsOf, writeResults } from './results.ts';

/** The number of this job, and how many there are. A job that plans looks at what all the shards it plans for have saved. */
export function shardOf({ shard, planShards }: Inputs): Shard {
  const own = parseShard(shard);
  if (planShards === 0) return own;
  if (own.count === 1 && planShards > 0) return parseShard(`1/${planShards}`);
  throw new UsageError({
    what: planShards < 0 ? `it is ${planShards}` : 'the input shard is set too',
    where: 'input plan-shards',
    expected: 'a number from 1 in the job that plans, and 0 in the jobs that verify',
    fix: 'plan in one job, and hand the elements of its output `shards` to the others',
  });
}

/** Gives out the shares of at most `count` jobs, and runs nothing. */
export async function planForShards(
  request: VerifyRequest,
  ports: VerifyPorts,
  count: number,
  host: ActionHost,
): Promise<Outcome<Outputs>> {
  const { shards, report } = await planRunShards(request, ports, count);
  const lines = shards.map((shard) => `- ${shard.length > 300 ? `${shard.slice(0, 300)}…` : shard}`);
  return {
    passed: !hasError(report.findings),
    outputs: { ...outputsOf(report, writeResults(verifyResults(report), host)), shards: JSON.stringify(shards) },
    findings: report.findings,
    summary: `${renderVerifySummary(report)}\nShared among ${shards.length} jobs:\n\n${lines.join('\n')}\n`,
  };
}
