import type { Landing } from './land-patch.ts';

/** What the ledger hears of a patch: `patch.applied` or `patch.refused` of `schemas/ledger-events.schema.json`. */
export type PatchEvent =
  | { readonly t: 'patch.applied'; readonly files: number; readonly base: string; readonly tree: string; readonly dry_run: boolean }
  | {
      readonly t: 'patch.refused';
      readonly codes: string[];
      readonly base: string;
      readonly files: number;
      readonly errors: number;
      /** Share of the errors that are recorded with their context, with three decimals. */
      readonly errors_captured: string;
      readonly reason?: string;
    };

/** Most codes that one event may hold. */
const MAX_CODES = 1000;

export function patchEvent(landing: Landing): PatchEvent {
  const { base, paths } = landing;
  if (landing.state !== 'refused') {
    return { t: 'patch.applied', files: paths.length, base, tree: landing.tree, dry_run: landing.state === 'permitted' };
  }
  const errors = landing.errors.filter(({ severity }) => severity === 'error');
  const captured = errors.filter(
    ({ message, expected, context, hint }) => context.length > 0 && [message, expected, hint].every((text) => text !== ''),
  );
  const [first] = errors;
  return {
    t: 'patch.refused',
    codes: errors.slice(0, MAX_CODES).map(({ code }) => code),
    base,
    files: paths.length,
    errors: errors.length,
    errors_captured: (errors.length === 0 ? 1 : captured.length / errors.length).toFixed(3),
    ...(first === undefined ? {} : { reason: first.message }),
  };
}
