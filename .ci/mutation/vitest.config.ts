import { defineConfig } from 'vitest/config';

/** For mutants: the domain's own tests, from one seed, so that a mutant fares the same at every run. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts'],
    setupFiles: ['.ci/mutation/one-seed.ts'],
    restoreMocks: true,
    // No file changes the state of a module, and each mutant has a worker of its own.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
});
