/** What a cache of folders keeps. */
export interface CachedFolders {
  readonly key: string;
  /** Declared paths as the user wrote them, which other machines share, and where each is here, absolute. */
  readonly paths: readonly DeclaredPath[];
}

export interface DeclaredPath {
  readonly declared: string;
  readonly absolute: string;
}

/** Something that was not saved, and why. */
export interface LeftOut {
  readonly absolute: string;
  readonly why: string;
}

/** What came of a restore. Only `exact` and `prefix` changed anything; reasons are sentences without a full stop. */
export type RestoreOutcome =
  | { readonly state: 'exact' | 'prefix'; readonly key: string; readonly bytes: number; readonly entries: number }
  | { readonly state: 'miss' }
  /** The rights of the run, or the cache mode of the workflow, do not allow it; or there is no cache. */
  | { readonly state: 'denied'; readonly why: string }
  /** Something was found and is not to be trusted, or cannot be put in its place. */
  | { readonly state: 'refused'; readonly key: string; readonly why: string }
  /** The service failed, also when it was asked again. */
  | { readonly state: 'failed'; readonly why: string };

/** What came of a save. Only `saved` changed anything; reasons are sentences without a full stop. */
export type SaveOutcome =
  | { readonly state: 'saved'; readonly bytes: number; readonly entries: number; readonly leftOut: readonly LeftOut[] }
  | { readonly state: 'exists' }
  /** None of the declared paths is there. */
  | { readonly state: 'nothing' }
  | { readonly state: 'denied'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

/** A cache of folders that other runs share. It throws nothing but bugs: a cache is an aid, and what goes wrong with it is an outcome. */
export interface FolderCache {
  /** @param restoreKeys beginnings of keys that will do, from the most to the least specific */
  restore(wanted: CachedFolders, restoreKeys: readonly string[]): Promise<RestoreOutcome>;
  /** Saves under a key that is not taken yet. */
  save(folders: CachedFolders): Promise<SaveOutcome>;
}
