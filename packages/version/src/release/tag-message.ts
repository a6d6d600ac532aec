/** The notes of a release travel in its tag: whoever finishes a release that another run began reads them there. */
export const tagMessage = (tag: string, notes: string): string => `${tag}\n${notes === '' ? '' : `\n${notes}\n`}`;

/** The notes in the message of a tag; empty where it has its subject alone. */
export function notesOfTag(message: string): string {
  const end = message.indexOf('\n');
  return end < 0 ? '' : message.slice(end).trim();
}
