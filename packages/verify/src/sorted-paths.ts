/** Paths among which those beneath a folder are found quickly. A path may end in `/`: it then stands for a folder with all that is in it. */
export class SortedPaths {
  /** Sorted by code unit. */
  readonly all: readonly string[];

  constructor(paths: readonly string[]) {
    this.all = paths.toSorted();
  }

  has(path: string): boolean {
    return this.all[this.#firstFrom(path)] === path;
  }

  /** The path of a folder itself, and what lies beneath it; `''` means all. */
  at(folder: string): readonly string[] {
    if (folder === '' || this.all.length === 0) return this.all;
    const itself = this.has(folder) ? [folder] : [];
    return [...itself, ...this.all.slice(this.#firstFrom(`${folder}/`), this.#firstFrom(`${folder}0`))];
  }

  /** The folder that stands for all that is in it, `folder` and more. */
  above(folder: string): string | undefined {
    if (this.all.length === 0) return undefined;
    for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
      const above = folder.slice(0, slash);
      if (this.has(`${above}/`) || this.has(above)) return above;
    }
    return undefined;
  }

  #firstFrom(path: string): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
