export { earlierInstances, type InstanceRecords } from './earlier-instances.ts';
export { answerAsThread, ledgerThreads } from './ledger-threads.ts';
export { repositoryLintRules } from './lint-rules.ts';
export { moduleFiles } from './module-files.ts';
export { fetchedCommit, originAccess } from './origin.ts';
export { pipelineContext, type RecordingContext } from './pipeline-context.ts';
export {
  type OpenedStore,
  openResultStore,
  requireUsed,
  resultFolder,
  type SettingForm,
  type StoreSettings,
  type StoreUser,
} from './result-store.ts';
export { channelOf, type VersionSettings, versionConfig } from './version-config.ts';
export { type AskedModules, askedModules, moduleVersions } from './version-modules.ts';
