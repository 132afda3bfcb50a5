import { expect, test } from 'vitest';
import { judgeRun } from './judge-run';
import { readSabotage } from './read-sabotage';

test('the lines above the diff are read, and none may be missing', () => {
  const head = 'Takes out: a check\nCaught by: src/a.test.ts\nTest: checks: all\n';
  expect(readSabotage('no-check', `${head}\n--- a/src/a.ts\n+++ b/src/a.ts\n`)).toEqual({
    name: 'no-check',
    takesOut: 'a check',
    file: 'src/a.test.ts',
    test: 'checks: all',
  });
  expect(() => readSabotage('no-check', '--- a/src/a.ts\nTest: of the diff\n')).toThrow(
    'Takes out',
  );
});

const results = [
  { title: 'adds', fullName: 'sums adds', status: 'failed', failureMessages: ['1 is not 2'] },
  { title: 'adds up', fullName: 'sums adds up', status: 'passed', failureMessages: [] },
  { title: 'waits', fullName: 'sums waits', status: 'skipped', failureMessages: [] },
];
const report = { testResults: [{ name: '/x/src/a.test.ts', assertionResults: results }] };

test.each([
  ['adds', 'failed'],
  ['sums adds', 'failed'],
  ['up', 'passed'],
  ['waits', 'not-run'],
  ['subtracts', 'no-such-test'],
  ['sums', 'several-such-tests'],
])('%j came out as %s', (name, verdict) => {
  expect(judgeRun(report, 'src/a.test.ts', name)).toBe(verdict);
});

test('a file that cannot be loaded shows nothing', () => {
  const empty = { testResults: [{ name: '/x/src/a.test.ts', assertionResults: [] }] };
  expect(judgeRun(empty, 'src/a.test.ts', 'adds')).toBe('not-run');
  expect(judgeRun(report, 'src/b.test.ts', 'adds')).toBe('not-run');
});
