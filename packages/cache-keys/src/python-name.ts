/** PEP 503: case and runs of `-`, `_` and `.` do not tell names of Python packages apart. */
export const normalName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '-');
