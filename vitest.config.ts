import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { hasChromium } from './scripts/chromium.ts';

// Unit tests run on the sources of the packages, so that coverage speaks of what people read; bundle tests run on dist/.
const conditions = ['aiop-source', 'node', 'import', 'module', 'default'];

/** What takes longest, little of it as some of it is to read: begun last, it would run alone while the other workers have nothing left. */
const SLOWEST = [
  'e2e/pipeline',
  'unit/verify/differential',
  'unit/plan/corpus',
  'unit/ledger/kill',
  'e2e/act-services',
  'contract/new-action',
  'unit/pipeline/run',
  'unit/claims/laws',
].map((name) => `/test/${name}.test.ts`);

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => SLOWEST.findIndex((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    const slowest = sorted.filter((file) => place(file) >= 0).sort((a, b) => place(a) - place(b));
    return [...slowest, ...sorted.filter((file) => place(file) < 0)];
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Vitest itself only waits, and so do tests, for processes and disks: one worker more than there are cores keeps all of them busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowestFirst },
    // Tests start many processes from the sources: compiled once, each starts in half of the time.
    env: { NODE_COMPILE_CACHE: `${import.meta.dirname}/node_modules/.cache/compile` },
    // A hang costs this once; a limit near to what a test takes would make the load of the machine decide about it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000, interval: 20 } },
    globalSetup: ['test/support/temporary-folder.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'] } },
      { extends: true, test: { name: 'bundle', include: ['test/bundle/**/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
      // Pages are looked at in a real browser, where there is one (Debian's package `chromium`).
      ...(hasChromium() ? [{ extends: true as const, test: { name: 'browser', include: ['test/browser/**/*.test.ts'] } }] : []),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.gen.ts', '**/*.d.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
});
