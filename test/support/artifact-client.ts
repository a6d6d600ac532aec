import { pathToFileURL } from 'node:url';
import { tool } from '../../scripts/tools.ts';

/** What the tests use of an artifact of `@actions/artifact` 6. */
interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly createdAt?: Date;
  readonly digest?: string;
}

/** What the tests use of its client. */
interface ArtifactClient {
  uploadArtifact(name: string, files: readonly string[], root: string): Promise<{ id: number; size: number; digest: string }>;
  downloadArtifact(id: number, options: { path: string; expectedHash?: string | undefined }): Promise<{ digestMismatch: boolean }>;
  getArtifact(name: string): Promise<{ artifact: Artifact }>;
  listArtifacts(): Promise<{ artifacts: readonly Artifact[] }>;
  deleteArtifact(name: string): Promise<{ id: number }>;
}

/** The file that `@actions/artifact` begins at. It is installed first where it is not there yet. */
export const artifactModule = (): string => tool('artifactClient');

/** GitHub's own client of artifacts. It takes the service and its token from the environment at every call. */
export async function artifactClient(): Promise<{ client: ArtifactClient; ArtifactNotFoundError: new () => Error }> {
  const { DefaultArtifactClient, ArtifactNotFoundError } = await import(pathToFileURL(artifactModule()).href);
  return { client: new DefaultArtifactClient(), ArtifactNotFoundError };
}
