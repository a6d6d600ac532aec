import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectReport, readEvents, renderReport } from '@aiop/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserPage } from '../support/chromium.ts';
import { recordedRuns } from '../unit/ledger/recorded-runs.ts';
import { Room, SOURCE } from '../unit/ledger/room.ts';

const HOSTILE = '"><img src=http://127.0.0.1:9/x onerror=alert(1)><script>alert(2)</script>';

let page: BrowserPage;
beforeAll(async () => {
  page = await BrowserPage.open();
});
afterAll(() => page.close());

async function show(room: Room): Promise<void> {
  const report = collectReport(readEvents({ ledger: room.ledger }, room.ports), { maxRuns: 200, verdict: 'consistent' });
  const path = join(room.folder, 'report.html');
  writeFileSync(path, renderReport(report, { pricePerMinute: 0.008 }));
  page.events.length = 0;
  await page.goTo(pathToFileURL(path).href);
}

const media = (scheme: 'light' | 'dark') =>
  page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });

const size = (width: number) =>
  page.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });

/** The least contrast of any text on the page to what stands behind it (WCAG 2.2, 1.4.3), with the text that has it. */
const LEAST_CONTRAST = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => { context.fillStyle = '#000'; context.fillStyle = colour; context.fillRect(0, 0, 1, 1); return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3); };
  const light = (colour) => rgb(colour).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => { for (let at = element; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (colour !== 'rgba(0, 0, 0, 0)') return colour; } return 'white'; };
  let least = { ratio: 21, text: '' };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (text === '' || element.closest('style, title') || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(element.closest('svg') ? style.fill : style.color), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < least.ratio) least = { ratio, text };
  }
  return least;
})()`;

describe('the report in a browser', () => {
  it('asks for nothing but its own file, breaks no rule of its own, and is styled', async () => {
    await show(await recordedRuns(5));
    const asked = page.events.filter(({ method }) => method === 'Network.requestWillBeSent');
    expect(asked).toHaveLength(1);
    expect(page.events.filter(({ method }) => method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled')).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('1216px');
    expect(await page.evaluate('document.scripts.length')).toBe(0);
  });

  it('takes hostile text of events for text', async () => {
    const room = await Room.open();
    const started = { t: 'run.started', plan: HOSTILE };
    const created = { t: 'ws.create', wsid: 'w', ws: HOSTILE, branch: 'b', ok: true, ms: 1, wave: 1, needs: [HOSTILE] };
    await room.appended([started, created], { source: { ...SOURCE, repo: HOSTILE } });
    await show(room);
    expect(page.events.filter(({ method }) => method === 'Page.javascriptDialogOpening' || method === 'Log.entryAdded')).toEqual([]);
    expect(await page.evaluate('document.querySelectorAll("img, script").length')).toBe(0);
    expect(await page.evaluate('document.querySelector("h1").textContent')).toBe(`Runs of ${HOSTILE}`);
    await size(360);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await size(1280);
    expect(await page.evaluate('document.querySelector("svg.graph title").textContent.startsWith(\'"><img\')')).toBe(true);
  });

  it.each(['light', 'dark'] as const)('can be read in the %s scheme: every text has a contrast of 4.5 at least', async (scheme) => {
    await media(scheme);
    await show(await recordedRuns(5));
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
    const least = (await page.evaluate(LEAST_CONTRAST)) as { readonly ratio: number; readonly text: string };
    expect(least.ratio, least.text).toBeGreaterThanOrEqual(4.5);
  });

  it('can be used with the keyboard alone', async () => {
    await show(await recordedRuns(2));
    const focused = () => page.evaluate('document.activeElement.textContent.trim().slice(0, 40) + "|" + document.activeElement.tagName');
    await page.press('Tab');
    expect(await focused()).toBe('Skip to the table of runs|A');
    await page.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#runs');
    const visited: unknown[] = [];
    for (let step = 0; step < 20; step++) {
      await page.press('Tab');
      visited.push(await page.evaluate('document.activeElement.tagName'));
      if (await page.evaluate('document.activeElement.matches("details:not([open]) > summary")')) break;
    }
    expect(visited).toContain('A');
    expect(visited.at(-1)).toBe('SUMMARY');
    await page.press(' ');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  it('speaks to a screen reader: every picture, table, region and link has a name, and headings go down one by one', async () => {
    await show(await recordedRuns(2));
    const { nodes } = (await page.send('Accessibility.getFullAXTree')) as {
      readonly nodes: readonly {
        readonly ignored: boolean;
        readonly role?: { readonly value: string };
        readonly name?: { readonly value: string };
        readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
      }[];
    };
    const of = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role);
    for (const role of ['image', 'link', 'region', 'DisclosureTriangle', 'heading']) {
      expect(of(role).length, role).toBeGreaterThan(0);
      for (const { name } of of(role)) expect(name?.value ?? '', role).not.toBe('');
    }
    expect(of('columnheader').length).toBeGreaterThan(20);
    expect(of('rowheader').length).toBeGreaterThan(5);
    const levels = of('heading').map(({ properties = [] }) => Number(properties.find(({ name }) => name === 'level')?.value.value));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  it.each([
    [320, 8],
    [768, 11],
    [1920, 11],
  ])(
    'fits a window of %i pixels: only tables and drawings scroll to the side, no line of text is less than %i pixels high, and no row is a tower',
    async (width, height) => {
      await size(width);
      await show(await recordedRuns(3));
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const rows = '[...document.querySelectorAll("tr")].map((row) => row.getBoundingClientRect().height)';
      expect(await page.evaluate(`Math.max(...${rows})`)).toBeLessThanOrEqual(120);
      const heights =
        '[...document.querySelectorAll("svg text")].map((text) => text.getBoundingClientRect().height).filter((height) => height > 0)';
      expect(await page.evaluate(`Math.min(...${heights})`)).toBeGreaterThanOrEqual(height);
    },
  );

  it('would not pass if it were otherwise', async () => {
    page.events.length = 0;
    const bad = '<body style="background:#fff"><p style="color:#aaa">pale</p><img src="data:image/gif;base64,x"><svg width="3000"></svg>';
    await page.goTo(`data:text/html,${encodeURIComponent(bad)}`);
    expect(page.events.filter(({ method }) => method === 'Network.requestWillBeSent')).toHaveLength(2);
    expect(await page.evaluate(LEAST_CONTRAST)).toMatchObject({ text: 'pale', ratio: expect.closeTo(2.32, 1) });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeGreaterThan(0);
  });
});
