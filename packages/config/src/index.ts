export { CONFIG_CODES, type ConfigCode } from './codes.ts';
export { type Config, DEFAULT_TIMEOUT_MS, type TaskConfig } from './config.ts';
export { inferConfig, inferSetup, type Surroundings } from './infer-config.ts';
export { ledgerConfig } from './ledger-config.ts';
export { loadCommittedConfig } from './load-committed-config.ts';
export { loadConfig, loadWorktreeConfig, surroundingsOf } from './load-config.ts';
export { readConfig } from './read-config.ts';
export { renderStarterConfig } from './starter-config.ts';
