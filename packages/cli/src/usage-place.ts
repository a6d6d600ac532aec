/** Where a mistake is, as a terminal knows it: what is an input of an action is an option here. */
export const placeAtTerminal = (where: string): string => where.replace(/^input ([a-z][a-z-]*)$/, '--$1');
