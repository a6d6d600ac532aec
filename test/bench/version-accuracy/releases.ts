/** The three steps that a release can take. */
export type Step = 'major' | 'minor' | 'patch';

/** A commit of a release. */
export interface ReleasedCommit {
  readonly id: string;
  readonly message: string;
  readonly isMerge: boolean;
}

/** One release as it was really made. */
export interface Release {
  /** `''` for the repository itself. */
  readonly module: string;
  readonly from: string;
  readonly to: string;
  readonly previous: string;
  readonly version: string;
  /** The commit that `to` is on. */
  readonly tip: string;
  /** The step it took; undefined for a prerelease, and for a step that is not by one. */
  readonly step: Step | undefined;
  /** Newest first. */
  readonly commits: readonly ReleasedCommit[];
}

/** The releases of one repository, oldest first. */
export interface History {
  readonly name: string;
  readonly releases: readonly Release[];
}
