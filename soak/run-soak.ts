import { parseArgs } from 'node:util';
import { report } from './report';
import { soak } from './soak';

/**
 * `npm run test:soak`: random agents and admins on the demo world, with faults on, in a real browser.
 * - `--minutes N`: how long; 20 unless told. - `--seed S`: of all that is random.
 * - `--leak`: only the control: the page leaks on purpose, and the run passes if that is found.
 *
 * Without `--leak` the control follows the run, where that was long enough to tell a leak.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    leak: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const CONTROL_MINUTES = 2;

if (values.leak) {
  process.exitCode = (await findsLeak(minutes)) ? 0 : 1;
} else {
  const result = await soak({ minutes, seed, leaks: false });
  process.stdout.write(report(result));
  const isControlled = result.growth === null || (await findsLeak(CONTROL_MINUTES));
  process.exitCode = result.failures.length === 0 && isControlled ? 0 : 1;
}

async function findsLeak(controlMinutes: number): Promise<boolean> {
  const result = await soak({ minutes: controlMinutes, seed, leaks: true });
  process.stdout.write(
    `control: a page that leaks on purpose: ${result.isLeaking ? 'found' : 'NOT FOUND'} (${result.growthText})\n`,
  );
  if (!result.isLeaking) process.stdout.write(report(result));
  return result.isLeaking;
}
