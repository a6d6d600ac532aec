import { UsageError } from '@aiop/diagnostics';

/** What a person can do about the errors that a file system answers with. Anything else is a bug and is thrown as it came. */
const MENDABLE: Readonly<Record<string, { readonly what: string; readonly expected: string; readonly fix: string }>> = {
  ENOENT: { what: 'no such file or folder', expected: 'an existing one', fix: 'check the path, and the folder it is relative to' },
  EACCES: { what: 'permission denied', expected: 'a path this user may use', fix: 'change its permissions, or run as its owner' },
  EPERM: { what: 'operation not permitted', expected: 'a path this user may change', fix: 'change its owner or permissions' },
  ENOSPC: {
    what: 'no space left on the device',
    expected: 'room for the file',
    fix: 'free some space and run again; what was there before is unchanged',
  },
  EDQUOT: {
    what: 'disk quota exceeded',
    expected: 'room for the file',
    fix: 'free some space and run again; what was there before is unchanged',
  },
  EFBIG: {
    what: 'the file would be too large',
    expected: 'a size the file system allows',
    fix: 'raise the limit on file sizes (ulimit -f)',
  },
  EROFS: { what: 'read-only file system', expected: 'a folder that can be written', fix: 'name another folder' },
  ENOTDIR: { what: 'a part of the path is not a folder', expected: 'folders all the way', fix: 'check the path' },
  EISDIR: { what: 'it is a folder', expected: 'a file', fix: 'name the file' },
  ELOOP: { what: 'it is a symbolic link', expected: 'a regular file (links are not followed)', fix: 'name the file itself' },
  ENAMETOOLONG: { what: 'the name is too long', expected: 'at most 255 bytes a segment', fix: 'shorten it' },
  EMFILE: { what: 'too many open files', expected: 'a higher limit', fix: 'raise it (ulimit -n)' },
};

/** Runs `work`, turning what a user can mend into a `UsageError` that names the path. */
export function atPath<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    const known = code === undefined ? undefined : MENDABLE[code];
    if (known === undefined) throw error;
    throw new UsageError({ ...known, where: path });
  }
}

/** The `code` of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
