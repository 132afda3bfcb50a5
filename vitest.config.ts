import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  define: { __MOCKS__: 'false' },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'mocks/**/*.test.{ts,tsx}',
      '.ci/**/*.test.ts',
      'soak/**/*.test.ts',
    ],
    setupFiles: ['.ci/fail-on-console.ts'],
    restoreMocks: true,
    // Files share what they import; none of them changes a module's state.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // For tests that hang; a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
    reporters: [['default', { summary: false }], 'json'],
    outputFile: { json: 'test-results/vitest.json' },
  },
});
