import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// The laws of the unit tests for as many cases as minutes allow: `npm run soak`. No part of `npm test`.
export default defineConfig({
  ...base,
  test: { globalSetup: ['test/support/temporary-folder.ts'], include: ['test/soak/**/*.soak.ts'], testTimeout: 3_600_000 },
});
