/** How many files tasks have as inputs, and how many of them were not looked at again. */
type Files = { readonly all: number; readonly skipped: number };

/** Files that were not looked at again among all, from 0 to 1; 0 where there are none. A file that two tasks read counts twice. */
export function fileSkipRate(tasks: readonly { readonly files?: Files }[]): number {
  const sum = (pick: (files: Files) => number): number =>
    tasks.reduce((total, { files }) => total + (files === undefined ? 0 : pick(files)), 0);
  const all = sum((files) => files.all);
  return all === 0 ? 0 : sum(({ skipped }) => skipped) / all;
}
