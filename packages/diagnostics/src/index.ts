export * from './finding.ts';
export * from './log.ts';
export * from './markdown.ts';
export * from './nearest.ts';
export { PROJECT } from './project.gen.ts';
export * from './result.ts';
export { SARIF_SCHEMA, type SarifSource, sarifLog } from './sarif.ts';
export * from './usage-error.ts';
export * from './visible.ts';
