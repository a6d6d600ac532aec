/** Tells of changes in a tree while they happen. */
export interface TreeWatch {
  /**
   * Calls `onChange` with the path, relative to `root` with `/`, of everything that is made, changed or removed below it, soon after; one change
   * may be told several times, and a folder that is new is told with all it holds. Folders for whose path `leftOut` is true are not looked into.
   * @param root absolute
   * @returns ends the watch
   * @throws UsageError when the system has no room for more watches
   */
  watch(root: string, leftOut: (path: string) => boolean, onChange: (path: string) => void): () => void;
}
