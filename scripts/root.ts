/** The folder of the repository, without a final slash. */
export const ROOT = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
