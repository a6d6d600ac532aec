import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { hasChromium } from './scripts/chromium.ts';

// Unit tests run on the sources of the packages, so that coverage speaks of what people read; bundle tests run on dist/.
const conditions = ['aiop-source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One process of vitest itself only waits: its own default would leave half of a machine of two cores idle.
    maxWorkers: availableParallelism(),
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
