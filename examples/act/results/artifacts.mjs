// github.actions.results.api.v1.ArtifactService: files that the jobs of one run hand on, written once under a name.
import { randomUUID } from 'node:crypto';
import { size, TwirpError, text } from './twirp.mjs';

/** @typedef {import('./runtime-token.mjs').Grant} Grant */

/**
 * An artifact is there for others once it is finalized; before that it holds its name.
 * @typedef {{ readonly id: number, readonly run: string, readonly job: string, readonly name: string, readonly blob: string,
 *   readonly state: 'begun' | 'finalized', readonly createdAt: string }} Artifact
 */

// What a name may not hold, on account of the file systems that it may become a name on.
const UNSOUND_NAME = /["\\/:<>|*?\r\n]/;

export class Artifacts {
  /** @type {Map<string, Artifact>} by run and name */
  #artifacts = new Map();
  #created = 0;
  #blobs;
  #now;

  /**
   * @param {import('./blob-folder.mjs').BlobFolder} blobs
   * @param {() => number} now
   */
  constructor(blobs, now) {
    this.#blobs = blobs;
    this.#now = now;
  }

  /** @returns {Readonly<Record<string, import('./twirp.mjs').Call>>} */
  get calls() {
    return {
      CreateArtifact: (request, grant, links) => this.#create(request, grant, links),
      FinalizeArtifact: (request, grant) => this.#finalize(request, grant),
      ListArtifacts: (request, grant) => this.#list(request, grant),
      GetSignedArtifactURL: (request, grant, links) => this.#sign(request, grant, links),
      DeleteArtifact: (request, grant) => this.#delete(request, grant),
    };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant @param {import('./twirp.mjs').Links} links */
  #create(request, grant, links) {
    const run = ownRun(request, grant);
    if (request.workflow_job_run_backend_id !== grant.job) throw new TwirpError('permission_denied', 'the token is of another job');
    const name = text(request, 'name');
    if (UNSOUND_NAME.test(name)) throw new TwirpError('invalid_argument', `the name of the artifact is not sound: ${name}`);
    if (this.#artifacts.has(place(run, name))) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const blob = `artifact-${randomUUID()}`;
    const createdAt = new Date(this.#now()).toISOString();
    this.#created += 1;
    this.#artifacts.set(place(run, name), { id: this.#created, run, job: grant.job, name, blob, state: 'begun', createdAt });
    return { ok: true, signed_upload_url: links.upload(blob) };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
  #finalize(request, grant) {
    const artifact = this.#artifacts.get(place(ownRun(request, grant), text(request, 'name')));
    if (artifact?.state !== 'begun') throw new TwirpError('not_found', 'no upload of this artifact was begun');
    const content = this.#blobs.get(artifact.blob);
    if (content === undefined) throw new TwirpError('failed_precondition', 'nothing was uploaded');
    const [bytes, hash] = [size(request, 'size'), request.hash];
    if (content.size !== bytes) throw new TwirpError('invalid_argument', `${content.size} bytes were uploaded, not ${bytes}`);
    if (hash !== undefined && hash !== `sha256:${content.digest}`) {
      throw new TwirpError('invalid_argument', 'what was uploaded has another hash');
    }
    this.#blobs.seal(artifact.blob);
    this.#artifacts.set(place(artifact.run, artifact.name), { ...artifact, state: 'finalized' });
    return { ok: true, artifact_id: String(artifact.id) };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
  #list(request, grant) {
    const run = ownRun(request, grant);
    const { name_filter: name, id_filter: id } = request;
    const artifacts = [...this.#artifacts.values()]
      .filter((artifact) => artifact.state === 'finalized' && artifact.run === run)
      .filter((artifact) => (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id));
    return { artifacts: artifacts.map((artifact) => this.#described(artifact)) };
  }

  /** @param {Artifact} artifact */
  #described({ id, run, job, name, blob, createdAt }) {
    const content = this.#blobs.get(blob);
    return {
      workflow_run_backend_id: run,
      workflow_job_run_backend_id: job,
      database_id: String(id),
      name,
      size: String(content?.size ?? 0),
      created_at: createdAt,
      digest: `sha256:${content?.digest}`,
    };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant @param {import('./twirp.mjs').Links} links */
  #sign(request, grant, links) {
    return { signed_url: links.download(this.#finalized(request, grant).blob) };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
  #delete(request, grant) {
    const { run, name, blob, id } = this.#finalized(request, grant);
    this.#artifacts.delete(place(run, name));
    this.#blobs.remove(blob);
    return { ok: true, artifact_id: String(id) };
  }

  /** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
  #finalized(request, grant) {
    const artifact = this.#artifacts.get(place(ownRun(request, grant), text(request, 'name')));
    if (artifact?.state !== 'finalized') throw new TwirpError('not_found', 'there is no such artifact in this run');
    return artifact;
  }
}

/** @param {import('./twirp.mjs').Message} request @param {Grant} grant */
function ownRun(request, grant) {
  if (text(request, 'workflow_run_backend_id') !== grant.run) throw new TwirpError('permission_denied', 'the token is of another run');
  return grant.run;
}

/** @param {string} run @param {string} name */
const place = (run, name) => JSON.stringify([run, name]);
