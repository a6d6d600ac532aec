export { type CacheKey, type CacheKeyPorts, type CacheKeyRequest, cacheKey, chosenEcosystems } from './cache-key.ts';
export {
  type CacheUsedEvent,
  cacheSavedEvent,
  cacheUsedEvent,
  type Hit,
  hitOf,
  restoreFindings,
  restoreSentence,
  saveFindings,
  saveSentence,
} from './cache-use.ts';
export { CACHE_KEY_CODES, type CacheKeyCode } from './codes.ts';
export { declaredPaths } from './declared-paths.ts';
export { ECOSYSTEMS, type Ecosystem } from './ecosystems.ts';
export { type CacheKeyEvent, cacheKeyEvent } from './event.ts';
export { type KeyPart, keyExplanation } from './explanation.ts';
export type { Key } from './key.ts';
export type { LockFile } from './locked-content.ts';
export type { OwnNode } from './node-abi.ts';
export type { Platform } from './platform.ts';
export type { Tally } from './replay/cache-model.ts';
export type { Comparison, SchemeResult } from './replay/compare-keys.ts';
export type { CacheSimulation, SimulationRequest } from './replay/simulate.ts';
export { simulateCache } from './simulate-cache.ts';
export { renderKeySummary } from './summary.ts';
export type { ToolAbi } from './tool-abi.ts';
