import { hunkLines } from './hunk-lines.ts';
import type { FilePatch, Patch } from './patch.ts';
import { type PatchError, patchError } from './patch-error.ts';
import type { ScannedLine, WritePolicy } from './policy.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Every line on the new side of a file's hunks. */
export function newLinesOf({ bytes }: Patch, { hunks }: FilePatch): readonly ScannedLine[] {
  return hunks.flatMap((hunk) => {
    const lines: ScannedLine[] = [];
    for (const { kind, start, end } of hunkLines(bytes, hunk)) {
      if (kind === 'remove') continue;
      lines.push({ text: utf8.decode(bytes.subarray(start, end)), line: hunk.newOffset + lines.length + 1, added: kind === 'add' });
    }
    return lines;
  });
}

/** The lines of a new content; those count as added whose text the old one does not have. Undefined for a binary content. */
export function newLinesBetween(old: Uint8Array | undefined, renewed: Uint8Array): readonly ScannedLine[] | undefined {
  if (renewed.includes(0)) return undefined;
  const before = new Set(old === undefined ? [] : utf8.decode(old).split('\n'));
  return utf8
    .decode(renewed)
    .split('\n')
    .map((text, index) => ({ text, line: index + 1, added: !before.has(text) }));
}

/** Scans the new lines of one file. A scanner that fails is an error: what was not scanned does not land. */
export async function secretErrors(
  path: string,
  lines: readonly ScannedLine[],
  { scanAdded }: WritePolicy,
  source?: string,
): Promise<readonly PatchError[]> {
  if (!lines.some(({ added }) => added)) return [];
  const place = { file: path, ...(source === undefined ? {} : { source }) };
  try {
    const secrets = await scanAdded(lines);
    return secrets.map(({ rule, message, severity, line }) =>
      patchError(severity === 'error' ? 'AIOP-S040' : 'AIOP-S041', {
        ...place,
        message: `line ${line} of ${path}: ${message}`,
        expected: 'no credential',
        found: rule,
        ...(source === undefined ? { line } : {}),
      }),
    );
  } catch (cause) {
    const message = 'the scan of the added lines failed';
    return [patchError('AIOP-S042', { ...place, message, expected: 'a scan of every added line', found: 'an error', cause })];
  }
}
