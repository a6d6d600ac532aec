/** One thing that was looked at. `warning`: it works, but something is worth knowing; `problem`: something will fail; `mended`: `--fix` did it. */
export interface Check {
  readonly subject: string;
  readonly state: 'good' | 'warning' | 'problem' | 'mended';
  /** What was found. May hold untrusted text: print it through `visible`. */
  readonly says: string;
  /** How to mend it. */
  readonly fix?: string;
}

export const good = (subject: string, says: string): Check => ({ subject, state: 'good', says });
export const warning = (subject: string, says: string, fix: string): Check => ({ subject, state: 'warning', says, fix });
export const problem = (subject: string, says: string, fix: string): Check => ({ subject, state: 'problem', says, fix });
export const mended = (subject: string, says: string): Check => ({ subject, state: 'mended', says });
