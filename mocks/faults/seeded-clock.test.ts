import { expect, it } from 'vitest';
import { moveClock } from '../../src/contract/demo-faults';
import { getSession } from '../../src/contract/session';
import { createTestBackend } from '../backend/test-support/test-backend';
import { createWorkedExample } from '../worlds/worked-example';
import { addFaults, FAULTS_HEADER } from './add-faults';
import { createFaultLines } from './fault-line';
import { decideClockShift } from './fault-plan';

/** A backend that meets no fault but those of its clock. `readShift`: how far it is ahead, in seconds. */
function createLine() {
  const faultLines = createFaultLines({ decide: () => null });
  const test = createTestBackend(createWorkedExample(), { faultLines });
  const backend = addFaults(test.backend, { lines: faultLines, defaultWorld: 'test' });
  const readTime = async () => Date.parse((await test.call(getSession)).now);
  return {
    ask: (seed: string) =>
      backend(new Request('http://localhost/api/session', { headers: { [FAULTS_HEADER]: seed } })),
    moveTo: (seconds: number) => test.call(moveClock, { body: { seconds } }),
    async readShift() {
      const shifted = await readTime();
      const { clockSeconds } = faultLines.of('test').read();
      await test.call(moveClock, { body: { seconds: 0 } });
      const right = await readTime();
      await test.call(moveClock, { body: { seconds: clockSeconds } });
      return Math.round((shifted - right) / 1000);
    },
  };
}

it('is off by the same with the same seed, at most a minute and a half, and never right', () => {
  const seeds = Array.from({ length: 500 }, (_, number) => `seed-${String(number)}`);
  const shifts = seeds.map(decideClockShift);
  expect(seeds.map(decideClockShift)).toEqual(shifts);
  expect(Math.min(...shifts)).toBeGreaterThanOrEqual(-90);
  expect(Math.max(...shifts)).toBeLessThanOrEqual(90);
  expect(shifts).not.toContain(0);
  expect(new Set(shifts).size).toBeGreaterThan(100);
});

it('is what the rules of the world go by, from the first request with the seed', async () => {
  const shiftOf = async (seed: string) => {
    const line = createLine();
    await line.ask(seed);
    return line.readShift();
  };
  expect(await shiftOf('anna')).toBe(decideClockShift('anna'));
  expect(await shiftOf('anna')).toBe(decideClockShift('anna'));
  expect(await shiftOf('berta')).toBe(decideClockShift('berta'));
  expect(decideClockShift('anna')).not.toBe(decideClockShift('berta'));
});

it('is where it was asked to be, whatever comes with the seed after that', async () => {
  const line = createLine();
  await line.ask('anna');
  await line.moveTo(3600);
  await line.ask('anna');
  expect(await line.readShift()).toBe(3600);
});
