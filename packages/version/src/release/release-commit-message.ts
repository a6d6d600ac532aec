import { visible } from '@aiop/diagnostics';

/** A longer first line is cut by most who show it. */
const MAX_SUBJECT = 72;

/** The message of the commit of a release: what is released stands in the first line, or below it where it does not fit. */
export function releaseCommitMessage(released: readonly { readonly name: string; readonly version: string }[]): string {
  // A manifest can name its package in any way.
  const shown = released.map(({ name, version }) => `${visible(name, 100)} ${version}`);
  const subject = `chore(release): ${shown.join(', ')}`;
  if (subject.length <= MAX_SUBJECT) return `${subject}\n`;
  return `chore(release): ${released.length} ${released.length === 1 ? 'module' : 'modules'}\n\n${shown.map((each) => `- ${each}\n`).join('')}`;
}
