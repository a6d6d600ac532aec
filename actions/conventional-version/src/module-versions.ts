// What only repositories with modules need: it is loaded where there are some.
export { modulesAsJson, renderModulesSummary } from '@aiop/version';
export { moduleVersions } from '@aiop/wiring';
