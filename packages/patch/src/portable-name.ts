// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/;
const FORBIDDEN = /[<>:"|?*]/;

/** Why Windows cannot hold a segment of a path under this name, or undefined when it can. */
export function portableProblem(segment: string): string | undefined {
  const stem = segment.split('.')[0] ?? '';
  if (DEVICE.test(stem.trimEnd().toLowerCase())) return 'a device of Windows has this name';
  if (segment.endsWith('.') || segment.endsWith(' ')) return 'Windows drops a dot or space at the end';
  return FORBIDDEN.test(segment) ? 'Windows forbids one of its characters' : undefined;
}
