/**
 * What the reference says of a code beyond its entry in the catalogue: why it is found, and a plan that raises it beside one that does not.
 * The tests validate both, so that no example can go stale.
 */
export interface CodeCase {
  /** Why it is found, in a sentence or two. */
  readonly cause: string;
  /** A plan that raises this code and no other. Without `apiVersion` it is what stands below `plan`. */
  readonly example: string;
  /** The same, mended: it raises nothing. */
  readonly mended: string;
  /** What has to lie around it. */
  readonly given?: CodeSetting;
}

/** Around a plan: a repository, inputs, a policy. What is absent is as usual. */
export interface CodeSetting {
  /** Files of the base; `-> path` is a symbolic link. Without them there is no repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that a later commit of `main` changes; `BASE_COMMIT` in the plan stands for the one before. */
  readonly later?: Readonly<Record<string, string>>;
  /** The plan's own path. Default: `modification_plan.yaml`. */
  readonly plan?: string;
  /** The policy, below `apiVersion`. */
  readonly policy?: string;
  /** Tasks that aiop.yaml defines. */
  readonly tasks?: readonly string[];
  readonly inputs?: { readonly 'max-plan-bytes'?: number; readonly 'max-findings'?: number };
  /** It is validated in CI, where the pipeline has limits of its own. */
  readonly ci?: true;
}

/** Stands in examples for the commit before `later`. */
export const BASE_COMMIT = '3f1c9b7a0d2e4c5f6a7b8c9d0e1f2a3b4c5d6e7f';
