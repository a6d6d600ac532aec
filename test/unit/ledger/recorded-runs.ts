import { nodeFiles } from '@aiop/host';
import type { LedgerEvent } from '@aiop/ledger';
import type { Files } from '@aiop/ports';
import { Room, SOURCE } from './room.ts';

const WORKSTREAMS: readonly { readonly ws: string; readonly wave: number; readonly needs: readonly string[] }[] = [
  { ws: 'package-map', wave: 1, needs: [] },
  { ws: 'api', wave: 1, needs: [] },
  { ws: 'stray', wave: 1, needs: [] },
  { ws: 'docs-index', wave: 2, needs: ['package-map'] },
  { ws: 'tour', wave: 2, needs: ['package-map', 'api'] },
  { ws: 'release-notes', wave: 3, needs: ['tour', 'docs-index'] },
];

/** How a workstream ends in a run: mostly well, the same in every test. */
function statusOf(run: number, ws: string): string {
  if (ws === 'stray' && run % 3 !== 0) return 'refused';
  return ws === 'api' && run % 5 === 1 ? 'failed' : 'succeeded';
}

/** A real ledger of runs of one plan, one a day, that get faster as more is skipped. */
export async function recordedRuns(count: number, workstreams = WORKSTREAMS): Promise<Room> {
  let now = Date.UTC(2026, 0, 1, 8);
  // Event by event, because each has a time of its own; nothing has to outlast the machine.
  const files: Files = {
    ...nodeFiles,
    append: (path, content) => nodeFiles.append(path, content, { sync: false }),
    write: (path, content) => nodeFiles.write(path, content, { sync: false }),
  };
  const room = await Room.open({ files, clock: { now: () => now, monotonic: () => 0 } });
  for (let run = 1; run <= count; run++) {
    now = Date.UTC(2026, 0, run, 8, run % 50);
    const append = (event: LedgerEvent) => room.appended([event], { source: { ...SOURCE, run: `r${run}`, trust: 'attested' } });
    await append({ t: 'run.started', plan: 'proven-patterns', plan_hash: 'a'.repeat(64), workstreams: workstreams.length, waves: 3 });
    const start = now;
    for (const { ws, wave, needs } of workstreams) {
      const [wsid, status] = [`${run}-${ws}`, statusOf(run, ws)];
      const begun = now;
      const named = { wsid, wslid: `l-${ws}`, ws };
      now += 300;
      await append({ t: 'ws.create', ...named, branch: `lane/${ws}`, ok: true, ms: 300, wave, needs });
      for (const [step, ms] of [
        ['setup', 2000],
        ['execute', 4000 + run * 50],
        ['claims', 120],
        ['verify', Math.max(900, 20_000 - run * 900)],
        ['merge', 400],
      ] as const) {
        now += ms;
        const ok = status === 'succeeded' || (status === 'refused' ? step !== 'claims' : step !== 'verify');
        await append({ t: 'ws.step', ...named, step, ok, ms, ...(ok ? {} : { codes: ['AIOP-S020'] }) });
        if (step === 'verify') {
          const skipped = Math.min(4, Math.floor(run / 5));
          await append({ t: 'verify.run', wsid, ok, ran: 4 - skipped, skipped, failed: ok ? 0 : 1, ms, saved_ms: skipped * 4500 });
          await append({ t: 'gate.decided', wsid, decision: ok ? 'merge' : 'block', confidence: run % 2 === 0 ? '0.900' : '0.850' });
        }
        if (!ok) break;
      }
      await append({
        t: 'ws.done',
        ...named,
        branch: `lane/${ws}`,
        status,
        ms: now - begun,
        ...(status === 'refused' ? { codes: ['AIOP-S020'] } : {}),
      });
    }
    const bad = workstreams.filter(({ ws }) => statusOf(run, ws) !== 'succeeded').length;
    await append({ t: 'version.decided', version: `0.${run}.0`, bump: 'minor', commits: 4, compliance: '1.000' });
    await append({ t: 'run.done', plan: 'proven-patterns', status: bad > 0 ? 'failed' : 'succeeded', ms: now - start });
  }
  return room;
}
