/** How strongly a module depends on another one. A peer is brought by whoever uses the module: what breaks there breaks here. */
export interface ModuleDependency {
  readonly name: string;
  readonly kind: 'normal' | 'peer';
}

/** What belongs to a module: a folder (`''` for the repository itself), of which inner modules take their part, or patterns in the dialect of claims. */
export type ModuleArea =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'patterns'; readonly patterns: readonly string[] };

/** A part of a repository that has versions of its own. */
export interface ModuleSpec {
  readonly name: string;
  readonly area: ModuleArea;
  /** Where it comes from, such as `aiop.yaml` or `packages/core/package.json`. */
  readonly origin: string;
  /** How its tags are named, with `{version}` at the end, and `{name}` and `{path}` where wanted. Default: as its tags are, else as is usual. */
  readonly tag?: string;
  /** The usual pattern of its ecosystem, where it has one. */
  readonly usualTag?: string;
  readonly dependsOn: readonly ModuleDependency[];
  /** Its changelog, relative to the repository; `off` for none. Default: in its folder. */
  readonly changelog?: string;
  /** Files whose version its release sets, relative to the repository. Default: the manifest, where that has a version. */
  readonly versionFiles?: readonly string[];
  /** The manifest of its package, and the name that the package has there. */
  readonly manifest?: { readonly path: string; readonly name: string };
}
