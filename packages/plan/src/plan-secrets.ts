import type { FindingSink } from './codes.ts';

/** Finds secrets in a text; `line` and `column` count from 1. */
export type ScanSecrets = (
  text: string,
) => Promise<
  readonly { readonly message: string; readonly severity: 'error' | 'warning'; readonly line: number; readonly column: number }[]
>;

/** Secret-like values anywhere in the file, comments included (P073). Works on a file of any form. */
export async function checkSecrets(file: string, bytes: Uint8Array, scan: ScanSecrets, sink: FindingSink): Promise<void> {
  for (const { message, severity, line, column } of await scan(new TextDecoder().decode(bytes))) {
    sink.add('AIOP-P073', { message, severity, at: { file, line, column } });
  }
}
