import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CHROMIUM } from '../../scripts/chromium.ts';

// Without these it looks for its makers' servers as long as it runs.
const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** A page in a real headless browser, spoken to by the Chrome DevTools Protocol (https://chromedevtools.github.io/devtools-protocol/). */
export class BrowserPage {
  /** Every event of the page so far. */
  readonly events: { readonly method: string; readonly params: Record<string, unknown> }[] = [];
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #session: string | undefined;
  #last = 0;

  private constructor(browser: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = browser;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  static async open(): Promise<BrowserPage> {
    const profile = mkdtempSync(join(tmpdir(), 'aiop-test-chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', ...QUIET, '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const browser = spawn(CHROMIUM, [...flags, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: profile },
    });
    const socket = new WebSocket(await addressOf(browser));
    await new Promise((done, failed) => {
      socket.addEventListener('open', done, { once: true });
      socket.addEventListener('error', failed, { once: true });
    });
    const page = new BrowserPage(browser, socket, profile);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Network', 'Log', 'Accessibility']) await page.send(`${domain}.enable`);
    return page;
  }

  #hear({ id, method, params = {}, ...message }: Message): void {
    if (method !== undefined) this.events.push({ method, params });
    if (id === undefined) return;
    this.#waiting.get(id)?.(message);
    this.#waiting.delete(id);
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answer = new Promise<Message>((done) => this.#waiting.set(id, done));
    this.#socket.send(JSON.stringify({ id, method, params, ...(this.#session === undefined ? {} : { sessionId: this.#session }) }));
    const { result = {}, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Goes to an address and waits until everything of it is there. */
  async goTo(url: string): Promise<void> {
    const before = this.events.length;
    await this.send('Page.navigate', { url });
    while (!this.events.slice(before).some(({ method }) => method === 'Page.loadEventFired'))
      await new Promise((done) => setTimeout(done, 20));
  }

  /** The value of an expression in the page. The page may forbid scripts of its own; this is no script of the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  }

  /** Presses a key and lets it go. */
  async press(key: 'Tab' | 'Enter' | ' '): Promise<void> {
    const [code, text, number] = { Tab: ['Tab', '', 9], Enter: ['Enter', '\r', 13], ' ': ['Space', ' ', 32] }[key] as [
      string,
      string,
      number,
    ];
    const common = { key, code, windowsVirtualKeyCode: number };
    await this.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...common, text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  async close(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function addressOf(browser: ChildProcess): Promise<string> {
  if (browser.stderr === null) throw new Error('the browser has no standard error');
  for await (const line of createInterface(browser.stderr)) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the browser ended before it listened');
}
