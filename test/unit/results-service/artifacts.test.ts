import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResultsService } from '../../../examples/act/results-service.mjs';
import { artifactClient } from '../../support/artifact-client.ts';
import { asJob, callService, put, resultsService } from '../../support/results-service.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

const { client, ArtifactNotFoundError } = await artifactClient();

/** Uploads files with GitHub's client, by path and content. */
function upload(name: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return client.uploadArtifact(
    name,
    Object.keys(files).map((path) => join(folder, path)),
    folder,
  );
}

/** Downloads an artifact with GitHub's client, and returns its files by path. */
async function download(name: string): Promise<Readonly<Record<string, string>>> {
  const { artifact } = await client.getArtifact(name);
  const folder = scratchFolder();
  const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: folder, expectedHash: artifact.digest });
  expect(digestMismatch).toBe(false);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name: file }) => [
      join(parentPath, file).slice(folder.length + 1),
      readFileSync(join(parentPath, file), 'latin1'),
    ]),
  );
}

const call = (service: ResultsService, method: string, message: Readonly<Record<string, unknown>>, token?: string) => {
  const ids = { workflow_run_backend_id: 'local-run', workflow_job_run_backend_id: 'local-job' };
  return callService(service, 'ArtifactService', method, { ...ids, ...message }, token);
};

describe('an artifact that @actions/artifact uploads', () => {
  it('comes to another job with the same files', async () => {
    const service = await resultsService();
    asJob(service, { job: 'one' });
    const { id, size, digest } = await upload('result', { 'a.txt': 'a', 'deep/er/b.bin': 'b'.repeat(99), 'empty.txt': '' });
    asJob(service, { job: 'two' });
    expect(await download('result')).toEqual({ 'a.txt': 'a', 'deep/er/b.bin': 'b'.repeat(99), 'empty.txt': '' });
    const { artifact } = await client.getArtifact('result');
    expect(artifact).toMatchObject({ id, size, digest: `sha256:${digest}`, name: 'result' });
    expect(artifact.createdAt).toBeInstanceOf(Date);
  });

  it('comes whole in many blocks', async () => {
    const service = await resultsService();
    asJob(service);
    // Blocks of 8 MiB, which zip cannot make less of.
    const content = randomBytes(20 * 2 ** 20);
    await upload('big', { file: content });
    expect(service.requests().filter((request) => request.startsWith('upload')).length).toBeGreaterThanOrEqual(4);
    expect((await download('big')).file).toBe(content.toString('latin1'));
  });

  it('stands beside others of its run, and is found by name', async () => {
    asJob(await resultsService());
    await Promise.all(['one', 'two', 'three'].map((name) => upload(name, { name })));
    const { artifacts } = await client.listArtifacts();
    expect(artifacts.map(({ name }) => name).sort()).toEqual(['one', 'three', 'two']);
    expect(new Set(artifacts.map(({ id }) => id)).size).toBe(3);
    expect(await download('two')).toEqual({ name: 'two' });
  });

  it('keeps its name for itself until it is deleted', async () => {
    asJob(await resultsService());
    await upload('result', { file: 'first' });
    await expect(upload('result', { file: 'second' })).rejects.toThrow(/409.*already exists/);
    const { id } = await client.deleteArtifact('result');
    await expect(client.getArtifact('result')).rejects.toThrow(ArtifactNotFoundError);
    await upload('result', { file: 'second' });
    expect(await download('result')).toEqual({ file: 'second' });
    expect((await client.getArtifact('result')).artifact.id).toBeGreaterThan(id);
  });

  it('is not there for another run', async () => {
    const service = await resultsService();
    asJob(service, { run: 'first' });
    await upload('result', { file: 'of the first' });
    asJob(service, { run: 'second' });
    expect(await client.listArtifacts()).toEqual({ artifacts: [] });
    await expect(client.deleteArtifact('result')).rejects.toThrow(ArtifactNotFoundError);
    await upload('result', { file: 'of the second' });
    expect(await download('result')).toEqual({ file: 'of the second' });
  });
});

describe('the service of artifacts', () => {
  it('gives one job no say in the name of another, or of another run', async () => {
    const service = await resultsService();
    const create = (ids: object) => call(service, 'CreateArtifact', { name: 'result', version: 7, ...ids });
    expect(await create({ workflow_run_backend_id: 'other' })).toMatchObject({ status: 403 });
    expect(await create({ workflow_job_run_backend_id: 'other' })).toMatchObject({ status: 403 });
    expect(await call(service, 'ListArtifacts', {}, service.token({ run: 'other' }))).toMatchObject({ status: 403 });
    expect(await create({})).toMatchObject({ status: 200 });
  });

  it.each(['a/b', 'a\\b', 'a:b', '..\n', '"a"', ''])('refuses the name %j', async (name) => {
    expect(await call(await resultsService(), 'CreateArtifact', { name, version: 7 })).toMatchObject({ status: 400 });
  });

  it('shows an artifact once it is whole, with its size and its hash', async () => {
    const service = await resultsService();
    const { body } = await call(service, 'CreateArtifact', { name: 'result', version: 7 });
    const finalize = (fields: object) => call(service, 'FinalizeArtifact', { name: 'result', ...fields });
    expect(await finalize({ size: '4' })).toMatchObject({ status: 412 });
    await put(body.signed_upload_url, 'four');
    const hash = `sha256:${createHash('sha256').update('four').digest('hex')}`;
    expect(await finalize({ size: '5', hash })).toMatchObject({ status: 400, body: { msg: '4 bytes were uploaded, not 5' } });
    expect(await finalize({ size: '4', hash: `sha256:${'0'.repeat(64)}` })).toMatchObject({ status: 400 });
    expect(await call(service, 'ListArtifacts', {})).toMatchObject({ body: { artifacts: [] } });
    expect(await call(service, 'GetSignedArtifactURL', { name: 'result' })).toMatchObject({ status: 404 });
    expect(await finalize({ size: '4', hash })).toMatchObject({ status: 200, body: { artifact_id: '1' } });
    expect(await finalize({ size: '4', hash })).toMatchObject({ status: 404 });
    expect(await call(service, 'ListArtifacts', { id_filter: '1' })).toMatchObject({ body: { artifacts: [{ digest: hash, size: '4' }] } });
    expect(await call(service, 'ListArtifacts', { id_filter: '2' })).toMatchObject({ body: { artifacts: [] } });
  });
});
