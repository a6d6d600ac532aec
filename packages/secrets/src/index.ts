export { type NewLine, scanAddedLines } from './added-lines.ts';
export { SECRET_CODES, type SecretCode, secretFindings } from './codes.ts';
export type { SecretMatch, SecretSeverity } from './match.ts';
export { OWN_RULES, type TextRule } from './own-rules.ts';
export { PRESET_RULES, PRESET_RULES_LEFT_OUT, type PresetRule } from './preset-rules.ts';
export { type Redaction, redactSecrets } from './redact.ts';
export { scanSecrets } from './scan.ts';
export { scanDiff } from './scan-diff.ts';
