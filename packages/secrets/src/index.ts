export { type NewLine, scanAddedLines } from './added-lines.ts';
export { SECRET_CODES, type SecretCode, secretFindings } from './codes.ts';
export type { SecretMatch, SecretSeverity } from './match.ts';
export { type Redaction, redactSecrets } from './redact.ts';
export { scanSecrets } from './scan.ts';
