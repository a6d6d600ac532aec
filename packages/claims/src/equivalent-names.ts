import { foldText } from './fold.ts';

// Characters that HFS+ ignores in names, and others that no system shows: `.gi\u200dt` is `.git` there (CVE-2014-9390).
const IGNORED = /\p{DI}/gu;

/** Most paths: of them case alone can differ. */
const ORDINARY = /^(?:[\w/-]|\.(?=[\w-]))+$/;

/**
 * A path as the least careful file system would read it, for comparing with protected names: compatibility forms (full-width letters)
 * replaced, invisible characters dropped, case folded, backslashes taken as separators, and of each segment what NTFS drops taken off:
 * a stream (`:…`) and dots and spaces at the end. Not a path to open.
 */
export function comparableSegments(path: string): readonly string[] {
  if (ORDINARY.test(path))
    return path
      .toLowerCase()
      .split('/')
      .filter((segment) => segment !== '');
  const folded = foldText(path.replace(IGNORED, '').normalize('NFKC')).replace(IGNORED, '');
  return folded
    .split(/[/\\]/)
    .map(withoutNtfsTail)
    .filter((segment) => segment !== '');
}

function withoutNtfsTail(segment: string): string {
  const colon = segment.indexOf(':');
  const name = colon < 0 ? segment : segment.slice(0, colon);
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}

/**
 * Whether a comparable segment is a name, or an NTFS short name (8.3) that it may have: `git~1` for `.git`, `gitmod~1` or, after four
 * collisions, `gi7eba~1` for `.gitmodules` (CVE-2019-1353). The digits depend on the folder, so all of them count.
 */
export function namesSame(segment: string, name: string): boolean {
  if (segment === name) return true;
  if (!segment.includes('~')) return false;
  const short = /^([^~]{1,6})~[0-9]{1,6}(?:\.([^.]{0,3}))?$/.exec(segment);
  if (short === null) return false;
  const [, stem = '', extension = ''] = short;
  const [longStem, longExtension] = shortParts(name);
  if (extension !== longExtension) return false;
  if (stem === longStem.slice(0, 6) || (longStem.length > 6 && longStem.startsWith(stem) && stem.length >= 2)) return true;
  return /^..[0-9a-f]{4}$/.test(stem) && stem.startsWith(longStem.slice(0, 2)) && longStem.length > 2;
}

function shortParts(name: string): readonly [stem: string, extension: string] {
  const plain = name.replace(/^\.+/, '').replaceAll(' ', '');
  const dot = plain.lastIndexOf('.');
  return dot < 0 ? [plain, ''] : [plain.slice(0, dot).replaceAll('.', ''), plain.slice(dot + 1, dot + 4)];
}
