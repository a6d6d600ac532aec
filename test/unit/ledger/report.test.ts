import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectReport, type LedgerEvent, type LedgerReport, readEvents, renderReport } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { recordedRuns } from './recorded-runs.ts';
import { Room, SOURCE } from './room.ts';

const collected = ({ ledger, ports }: Room, maxRuns = 200): LedgerReport =>
  collectReport(readEvents({ ledger }, ports), { maxRuns, verdict: 'consistent' });

async function reportOf(...events: readonly LedgerEvent[]): Promise<LedgerReport> {
  const room = await Room.open();
  await room.appended(events);
  return collected(room);
}

describe('what a report gathers', () => {
  it('is each run with its workstreams, their steps, waves and what they needed', async () => {
    const { runs, events, earlierRuns } = collected(await recordedRuns(2));
    expect([runs.length, events, earlierRuns]).toEqual([2, 105, 0]);
    expect(runs[0]).toMatchObject({
      repo: 'o/r',
      run: 'r1',
      plan: 'proven-patterns',
      status: 'failed',
      version: '0.1.0',
      claimed: 0,
      tasks: { ran: 20, skipped: 0, failed: 1 },
    });
    expect(runs[0]?.workstreams.map(({ name, status, wave, needs }) => [name, status, wave, needs])).toEqual([
      ['package-map', 'succeeded', 1, []],
      ['api', 'failed', 1, []],
      ['stray', 'refused', 1, []],
      ['docs-index', 'succeeded', 2, ['package-map']],
      ['tour', 'succeeded', 2, ['package-map', 'api']],
      ['release-notes', 'succeeded', 3, ['tour', 'docs-index']],
    ]);
    expect(runs[0]?.workstreams[2]).toMatchObject({
      codes: ['AIOP-S020'],
      ms: 6470,
      steps: [
        { name: 'create', ok: true, ms: 300 },
        { name: 'setup' },
        { name: 'execute' },
        { name: 'claims', ok: false, codes: ['AIOP-S020'] },
      ],
    });
  });

  it('is the steps by the time they took, and where they took longest', async () => {
    const { steps } = collected(await recordedRuns(2));
    expect(steps.map(({ name }) => name)).toEqual(['verify', 'execute', 'setup', 'create', 'merge', 'claims']);
    expect(steps[1]).toEqual({
      name: 'execute',
      count: 12,
      failed: 0,
      totalMs: 48_900,
      longestMs: 4100,
      longest: { run: 'r2', workstream: 'package-map' },
    });
  });

  it('is the key figures over everything, also over runs that are not kept', async () => {
    const { runs, earlierRuns, indicators } = collected(await recordedRuns(4), 2);
    expect([runs.map(({ run }) => run), earlierRuns]).toEqual([['r3', 'r4'], 2]);
    expect(Object.fromEntries(indicators.map(({ name, value }) => [name, value]))).toEqual({
      'Success rate': '83.3 %',
      'Skip rate': '0 %',
      'Gate pass rate': '95.2 %',
      'Mean confidence': '87.3 %',
      'Time to recovery': '36 h 02 min',
      'Verification, p95': '19.1 s',
      'Commit compliance': '100 %',
      'Cache hit rate': undefined,
    });
  });

  it.each<[string, readonly LedgerEvent[], string]>([
    ['no end', [{ t: 'run.started', plan: 'p' }], 'unfinished'],
    ['verifications that passed', [{ t: 'verify.run', ok: true, ran: 1, skipped: 0, failed: 0, ms: 1 }], 'succeeded'],
    ['a verification that failed', [{ t: 'verify.run', ok: false, ran: 1, skipped: 0, failed: 1, ms: 1 }], 'failed'],
    ['workstreams that succeeded', [{ t: 'ws.done', wsid: 'a', status: 'succeeded', ms: 1 }], 'succeeded'],
    ['a workstream that was refused', [{ t: 'ws.done', wsid: 'a', status: 'refused', ms: 1 }], 'failed'],
    ['a workstream without an end', [{ t: 'ws.create', wsid: 'a', branch: 'b', ok: true, ms: 1 }], 'unfinished'],
  ])('tells how a run with %s ended', async (_, events, status) => {
    expect((await reportOf(...events)).runs[0]?.status).toBe(status);
  });

  it('knows the place of a workstream that was never started from its end', async () => {
    const { runs } = await reportOf({ t: 'ws.done', wsid: 'a', ws: 'third', status: 'skipped', ms: 0, wave: 2, needs: ['stray'] });
    expect(runs[0]?.workstreams).toMatchObject([{ name: 'third', status: 'skipped', wave: 2, needs: ['stray'], steps: [] }]);
  });

  it('counts what is only claimed', async () => {
    const room = await Room.open();
    await room.appended([{ t: 'run.started' }]);
    await room.appended([{ t: 'run.started' }], { source: { ...SOURCE, job: 'other', trust: 'attested' } });
    expect(collected(room).runs[0]).toMatchObject({ events: 2, claimed: 1 });
  });
});

describe('the page', () => {
  it('loads nothing, runs nothing, and lets only its own style sheet apply', async () => {
    const page = renderReport(collected(await recordedRuns(3)));
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)|url\(|@import/i);
  });

  it('says every drawing in words, and names nothing twice', async () => {
    const page = renderReport(collected(await recordedRuns(3)));
    const drawings = page.match(/<svg[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(9);
    for (const drawing of drawings) expect(drawing).toMatch(/ role="img" aria-label="[^"]+"| aria-hidden="true"/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('makes hostile text of events inert, wherever it stands', async () => {
    const bad = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202e\u001b[31m';
    const room = await Room.open();
    await room.appended(
      [
        { t: 'run.started', plan: bad },
        { t: 'ws.create', wsid: 'w', ws: bad, branch: bad, ok: true, ms: 1, wave: 1, needs: [bad.slice(0, 200)] },
        { t: 'ws.step', wsid: 'w', step: 'verify', ok: false, ms: 1 },
        { t: 'version.decided', version: bad, bump: 'none' },
      ],
      { source: { ...SOURCE, repo: 'a<b>"c', run: `x'"<i>` } },
    );
    const page = renderReport(collected(room));
    expect(page).not.toMatch(/<img|<script|<i>|\u202e|\u001b|onerror=alert\(1\)>/);
    expect(page).toContain('&quot;&gt;&lt;img src=x');
    expect(page).toContain('\\u{202e}');
  });

  it('shows what a run cost where the price of a minute is known', async () => {
    const report = collected(await recordedRuns(1));
    expect(renderReport(report)).not.toMatch(/>cost</);
    const page = renderReport(report, { pricePerMinute: 0.5 });
    expect(page).toContain('cost at 0.5 a minute');
    // 135.9 s of steps.
    expect(page).toMatch(/<td class="number">2 min 16 s<\/td><td class="number">1\.13<\/td>/);
  });

  it('is sound for an empty ledger, for one run, and for more than can be drawn', async () => {
    const empty = collected(await Room.open());
    expect(renderReport(empty)).toContain('The ledger records no run yet.');
    // Nothing to skip to, and no heading without anything below it.
    expect(renderReport(empty)).not.toMatch(/href="#|<h2/);
    const many = Array.from({ length: 130 }, (_, index): LedgerEvent => ({ t: 'ws.done', wsid: `w${index}`, status: 'succeeded', ms: 1 }));
    const page = renderReport(await reportOf(...many));
    expect(page).toContain('The graph of 130 workstreams is too large to draw.');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
    const crowd = Array.from({ length: 520 }, (_, index): LedgerEvent => ({ t: 'ws.done', wsid: `w${index}`, status: 'succeeded', ms: 1 }));
    expect(renderReport(await reportOf(...crowd))).toContain('More than 500 workstreams: 20 others at least are not listed.');
  });
});

describe('aiop ledger report', () => {
  it('writes the page, and says how much stands in it', async () => {
    const room = await recordedRuns(1);
    expect(aiop(room.folder, 'ledger', 'report')).toEqual({ status: 0, stdout: 'wrote .runs/report.html: 1 run, 52 events\n', stderr: '' });
    expect(readFileSync(join(room.folder, '.runs/report.html'), 'utf8')).toContain('<h1>Runs of o/r</h1>');
    const { stdout } = aiop(
      room.folder,
      'ledger',
      'report',
      '--json',
      '--output',
      'x.html',
      '--run',
      'nobody',
      '--price-per-minute',
      '0.008',
    );
    expect(JSON.parse(stdout)).toMatchObject({ page: 'x.html', events: 0, runs: [] });
  });

  it('writes none of a tampered ledger, nor for a price that is none', async () => {
    const room = await recordedRuns(1);
    expect(aiop(room.folder, 'ledger', 'report', '--price-per-minute', '1 €')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('an amount such as 0.008'),
    });
    room.bytes = Buffer.from(room.bytes.toString().replace('"ok":true', '"ok":false'));
    const { status, stdout } = aiop(room.folder, 'ledger', 'report');
    expect([status, stdout]).toEqual([1, expect.stringContaining('tampered')]);
    expect(() => readFileSync(join(room.folder, '.runs/report.html'))).toThrow();
  });
});
