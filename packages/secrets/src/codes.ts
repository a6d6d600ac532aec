import { type Catalogue, type Finding, reporter } from '@aiop/diagnostics';
import type { SecretMatch } from './match.ts';

export type SecretCode = 'AIOP-X001' | 'AIOP-X002';

/** Everything that the scanner says to a user. */
export const SECRET_CODES: Catalogue<SecretCode> = {
  'AIOP-X001': {
    severity: 'error',
    title: 'A secret stands in the text',
    hint: 'take it out, read it from the environment or a secret store instead, and revoke it where it was issued',
  },
  'AIOP-X002': {
    severity: 'warning',
    title: 'A text looks like a credential',
    hint: 'if it is real, take it out and revoke it; if it is an example, write a placeholder such as <token> instead',
  },
};

const report = reporter(SECRET_CODES);

/** The findings about matches in one file. They name the place and the kind of each secret, never the secret. */
export function secretFindings(matches: readonly SecretMatch[], file: string): Finding[] {
  return matches.map(({ message, severity, line, column }) =>
    report(severity === 'error' ? 'AIOP-X001' : 'AIOP-X002', { message, at: { file, line, column } }),
  );
}
