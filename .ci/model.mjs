import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';

/**
 * Runs the model tests (`*-model.test.ts`) at length: SIGNET_MODEL_RUNS interleavings (100,000 unless told) and
 * SIGNET_MODEL_FAULTS faults (10,000), from SIGNET_MODEL_SEED, a new one unless told. The ordinary unit tests
 * run a few hundred.
 */
const runs = process.env.SIGNET_MODEL_RUNS ?? '100000';
const faults = process.env.SIGNET_MODEL_FAULTS ?? '10000';
const seed = process.env.SIGNET_MODEL_SEED ?? String(randomInt(2 ** 31));
process.stdout.write(`${runs} interleavings and ${faults} faults, seed ${seed}\n`);
const start = Date.now();
const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'model.test.ts',
    '--testTimeout=7200000',
    '--reporter=default',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SIGNET_MODEL_RUNS: runs,
      SIGNET_MODEL_FAULTS: faults,
      SIGNET_MODEL_SEED: seed,
    },
  },
);
process.stdout.write(`in ${((Date.now() - start) / 60_000).toFixed(1)} minutes\n`);
process.exit(status ?? 1);
