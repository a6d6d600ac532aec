import { UsageError } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { validate } from '../verified-trees.schema.gen.ts';

/** One thing that was verified: a workstream, put on a tree, gives a tree that passed. */
export interface VerifiedTree {
  /** Instance id of the workstream, a ULID. */
  readonly wsid: string;
  /** The tree that the change was put on. */
  readonly onto: ObjectId;
  /** The tree that came out. */
  readonly tree: ObjectId;
}

/** At most 256 entries of some 200 bytes. */
export const MAX_EVIDENCE_BYTES = 256 * 1024;

/** The document that one job hands on: `schemas/verified-trees.schema.json`. */
export function writeVerifiedTrees(trees: readonly VerifiedTree[]): string {
  return `${JSON.stringify({ apiVersion: 'aiop.dev/v1', kind: 'VerifiedTrees', trees }, null, 2)}\n`;
}

/** Reads such a document as if anybody had written it. `where` is for messages. @throws UsageError when it is none */
export function readVerifiedTrees(bytes: Uint8Array, where: string): readonly VerifiedTree[] {
  const value = parsed(bytes);
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    throw new UsageError({
      what: value === undefined ? 'it is no JSON' : `${first?.instancePath || 'it'} ${first?.message ?? 'does not fit'}`,
      where,
      expected: 'what mode verify writes (verified-trees.schema.json)',
      fix: 'hand on the evidence as it was written, or verify again',
    });
  }
  // The schema has just admitted it.
  return (value as { readonly trees: readonly VerifiedTree[] }).trees;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What is known to have passed, asked by exact ids. */
export class Evidence {
  readonly #known = new Set<string>();
  readonly #workstreams = new Set<string>();

  constructor(trees: readonly VerifiedTree[]) {
    for (const tree of trees) this.add(tree);
  }

  add(verified: VerifiedTree): void {
    this.#known.add(key(verified));
    this.#workstreams.add(verified.wsid);
  }

  has(verified: VerifiedTree): boolean {
    return this.#known.has(key(verified));
  }

  /** Whether the workstream passed at least once, on whatever tree. */
  hasWorkstream(wsid: string): boolean {
    return this.#workstreams.has(wsid);
  }
}

const key = ({ wsid, onto, tree }: VerifiedTree): string => `${wsid} ${onto} ${tree}`;
