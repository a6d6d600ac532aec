import { openResultStore, type SettingForm, type StoreSettings } from '@aiop/wiring';
import { describe, expect, it } from 'vitest';

const FORM: SettingForm = { where: (setting) => `input ${setting}`, written: (setting, value) => `${setting}: ${value}` };
const SETTINGS: StoreSettings = { store: 'auto', storeDir: '', storeUrl: '', storeToken: '', storeTeam: '', trustDomain: 'auto' };
const CACHE = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: 'https://results.example.org/', ACTIONS_RUNTIME_TOKEN: 't' };

const open = (settings: Partial<StoreSettings>, environment: Record<string, string> = {}) =>
  openResultStore({ ...SETTINGS, ...settings }, FORM, { environment, root: '/tree', git: undefined, shard: { index: 1, count: 1 } });

describe('the store of results', () => {
  it.each([
    ['the cache of GitHub where the job has one', {}, CACHE, 'github', undefined],
    ['a folder in the tree where there is neither a cache nor a repository', {}, {}, 'folder', '/tree/.aiop/cache'],
    ['the folder that is named, whatever the job has', { storeDir: '/kept' }, CACHE, 'folder', '/kept'],
    ['a folder where one is asked for, whatever the job has', { store: 'folder' as const }, CACHE, 'folder', '/tree/.aiop/cache'],
  ])('is %s', async (_, settings, environment, name, dir) => {
    const opened = await open(settings, environment);
    expect({ name: opened.store.name, dir: opened.dir, findings: opened.findings }).toEqual({ name, dir, findings: [] });
  });

  it('of the protected domain is doubted where the run is none of it', async () => {
    const { findings } = await open({ trustDomain: 'protected' }, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(findings.map(({ code }) => code)).toEqual(['AIOP-V022']);
  });

  it('names a setting as it is written where it was made', async () => {
    const refused = open({ storeTeam: 'us' });
    await expect(refused).rejects.toMatchObject({ where: 'input store-team', expected: 'store: turborepo beside it' });
  });
});
