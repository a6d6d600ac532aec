/**
 * A workflow or composite action with `uses: $/PATH`, GitHub's form for "this repository at this commit", written out as `uses: SLUG/PATH@REF`.
 * For what does not know the form: act, and GitHub Enterprise Server.
 */
export const writeOut = (text: string, slug: string, ref: string): string =>
  text.replace(/^(\s*(?:- +)?uses: +["']?)\$\/([^\s"'#]+)/gm, (_, before: string, path: string) => `${before}${slug}/${path}@${ref}`);

/** Whether a path, relative to the repository, is a file in which the form may stand. */
export const mayNameItself = (path: string): boolean =>
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|(?:(?:\.github\/)?actions\/[^/]+\/)?action\.yml)$/.test(path);
