import { onTestFinished, vi } from 'vitest';
import type { Faults, Grant, ResultsService } from '../../examples/act/results-service.mjs';
import { startResultsService } from '../../examples/act/results-service.mjs';
import { scratchFolder } from './scratch-repository.ts';

/** GitHub's services of caches and artifacts on this machine, until the test ends. */
export async function resultsService(
  options: { readonly cacheFolder?: string; readonly faults?: Faults; readonly now?: () => number } = {},
): Promise<ResultsService> {
  const service = await startResultsService({ folder: scratchFolder(), ...options });
  onTestFinished(() => service.close());
  return service;
}

/** Lets GitHub's own clients in this process speak to the service as a job with this grant. Returns the workspace, a new one unless given. */
export function asJob(service: ResultsService, grant: Partial<Grant> = {}, workspace = scratchFolder()): string {
  const runner = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: scratchFolder(), GITHUB_SERVER_URL: 'https://github.com' };
  const environment = { ...service.environment(grant), ...runner };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  // The clients print commands for the runner.
  const silence = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    silence.mockRestore();
  });
  return workspace;
}

/** What a call is answered with, in the wire form of Twirp. */
interface Answer {
  readonly status: number;
  readonly body: { readonly signed_upload_url: string; readonly signed_download_url: string; readonly [field: string]: unknown };
}

/** Calls a service as any program can: a text is sent as it stands. */
export async function callService(
  service: ResultsService,
  name: 'CacheService' | 'ArtifactService',
  method: string,
  message: unknown,
  token = service.token(),
): Promise<Answer> {
  const response = await fetch(`${service.url}twirp/github.actions.results.api.v1.${name}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: typeof message === 'string' ? message : JSON.stringify(message),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Writes a blob, or a part of it, and returns the status. */
export async function put(
  url: string,
  content: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const response = await fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob', ...headers }, body: content });
  await response.arrayBuffer();
  return response.status;
}
