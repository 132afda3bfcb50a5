import type { Reporter, Vitest } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/**
 * A file of tests that does not even load has noticed the mutant, but has no test that failed; Stryker would say
 * that it survived. So what went wrong is told as an error of the run.
 */
function tellWhatDoesNotLoad(): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit(started) {
      vitest = started;
    },
    onTestModuleEnd(module) {
      for (const error of module.errors()) vitest?.state.catchError(error, 'Unhandled Error');
    },
  };
}

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
    reporters: [tellWhatDoesNotLoad()],
  },
});
