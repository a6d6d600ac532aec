/** Where a mistake is, as a terminal knows it: what is an input of an action is an option here. */
export function placeAtTerminal(where: string): string {
  const names = /^inputs? ([a-z][a-z-]*(?:, [a-z][a-z-]*)*)$/.exec(where)?.[1];
  return names === undefined ? where : names.replace(/^|(?<=, )/g, '--');
}
