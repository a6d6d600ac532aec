import type { GitReader, ReleaseObjects } from '@aiop/ports';
import type { PublicationPorts } from './publish.ts';

/** What a release is made with. */
export interface ReleasePorts extends PublicationPorts {
  /** The whole history of the commit. */
  readonly git: GitReader;
  readonly objects: ReleaseObjects;
}
