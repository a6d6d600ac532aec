import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What goes wrong with a request, after it was understood. */
export type ServerFault = 'status-500' | 'status-429' | 'cut' | 'lie' | 'hang' | undefined;

interface Options {
  /** By token, what it may do. */
  readonly tokens?: Readonly<Record<string, 'read' | 'write'>>;
  /** Decides for each request, counted from 1, what goes wrong. */
  readonly fault?: (request: { readonly number: number; readonly method: string }) => ServerFault;
}

export interface TurborepoServer {
  readonly url: string;
  readonly artifacts: Map<string, Buffer>;
  /** What was asked for, as `GET 200`. */
  readonly requests: string[];
}

/** A server of Turborepo's remote cache API, version 8, that takes nothing but what the API describes. It lives until the test ends. */
export async function turborepoServer({
  tokens = { 'token-a': 'write' },
  fault = () => undefined,
}: Options = {}): Promise<TurborepoServer> {
  const artifacts = new Map<string, Buffer>();
  const requests: string[] = [];
  let number = 0;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const broken = fault({ number: ++number, method: request.method ?? '' });
    if (broken === 'hang') return;
    if (broken === 'cut') return void request.socket.destroy();
    const failed = { 'status-500': 500, 'status-429': 429, lie: undefined }[broken ?? 'lie'];
    const status = failed ?? answer(request, body, artifacts, tokens);
    requests.push(`${request.method} ${status}`);
    if (status === 429) response.setHeader('retry-after', '0');
    const content = status === 200 && request.method === 'GET' ? artifacts.get(hashOf(request)) : undefined;
    send(response, status, broken === 'lie' ? lied(content) : content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on no port');
  return { url: `http://127.0.0.1:${address.port}`, artifacts, requests };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const urlOf = ({ url = '' }: IncomingMessage): URL => new URL(url, 'http://server');
const hashOf = (request: IncomingMessage): string => urlOf(request).pathname.split('/').at(-1) ?? '';

function answer(request: IncomingMessage, body: Buffer, artifacts: Map<string, Buffer>, tokens: NonNullable<Options['tokens']>): number {
  const { pathname, searchParams } = urlOf(request);
  const { authorization = '', 'content-type': type, 'content-length': length } = request.headers;
  if (!/^\/v8\/artifacts\/[0-9a-f]{64}$/.test(pathname)) return 404;
  if ([...searchParams.keys()].some((name) => name !== 'teamId' && name !== 'slug')) return 400;
  const permission = tokens[authorization.replace(/^Bearer /, '')];
  if (permission === undefined) return 401;
  if (request.method === 'GET') return artifacts.has(hashOf(request)) ? 200 : 404;
  if (request.method !== 'PUT') return 405;
  if (permission === 'read') return 403;
  if (type !== 'application/octet-stream' || Number(length) !== body.length) return 400;
  artifacts.set(hashOf(request), body);
  return 202;
}

function lied(content: Buffer | undefined): Buffer | undefined {
  if (content === undefined || content.length === 0) return content;
  const turned = Buffer.from(content);
  const at = Math.floor(turned.length * 0.6);
  turned[at] = (turned[at] ?? 0) ^ 1;
  return turned;
}

function send(response: ServerResponse, status: number, content: Buffer | undefined): void {
  response.writeHead(status, { 'content-type': content === undefined ? 'application/json' : 'application/octet-stream' });
  response.end(content ?? (status === 202 ? '{"urls":[]}' : '{}'));
}
