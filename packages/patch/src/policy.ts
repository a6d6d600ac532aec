import type { ClaimSet } from '@aiop/claims';
import type { ObjectId, TreeEntry } from '@aiop/ports';

/** A commit's files, and how their contents are read. */
export interface BaseTree {
  /** Every file, link and submodule. */
  readonly entries: readonly TreeEntry[];
  /** Contents of blobs, in the order asked for. */
  readBlobs(oids: readonly ObjectId[]): Promise<readonly Uint8Array[]>;
}

/** One item of the workstream: a change that it is to deliver. */
export interface Deliverable {
  readonly action: 'create' | 'modify' | 'delete' | 'rename';
  readonly path: string;
  /** Only for `rename`: the new path. */
  readonly to?: string;
}

/** A line of the new side of a change, without its line feed. */
export interface ScannedLine {
  readonly text: string;
  /** In the new file, from 1. */
  readonly line: number;
  /** False for context, which only completes a secret of several lines. */
  readonly added: boolean;
}

/** A secret that added lines bring in. The message never holds the secret itself. */
export interface FoundSecret {
  readonly rule: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** In the new file, from 1. */
  readonly line: number;
}

/** What a workstream may do. Everything that is left out permits nothing beyond the claims. */
export interface WritePolicy {
  readonly claims: ClaimSet;
  /** Where there are any, nothing else may change. */
  readonly deliverables?: readonly Deliverable[];
  /** Most paths that may change. */
  readonly maxFiles?: number;
  /** Largest patch, in bytes. */
  readonly maxPatchBytes?: number;
  /** Permits files that are made, or become, executable. */
  readonly allowExecutable?: boolean;
  /** Finds secrets in the new side of a change to one file. */
  readonly scanAdded: (lines: readonly ScannedLine[]) => Promise<readonly FoundSecret[]>;
}

/** A path that changes, and how. A rename is a `delete` and a `create`. */
export interface PathChange {
  readonly path: string;
  readonly action: 'create' | 'modify' | 'delete';
  /** The patch that says so, and the line in it. Absent where a finished tree is checked. */
  readonly source?: string;
  readonly line?: number;
  /** That line, for messages. */
  readonly header?: string;
}
