/** The first line of a message that is not blank, without blanks around it. */
export function subjectOf(message: string): string {
  const text = message.trimStart();
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}
