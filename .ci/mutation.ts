import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { equivalents } from './mutation/equivalents';
import type { Equivalent } from './mutation/equivalents';
import { judgeMutants } from './mutation/judge-mutants';
import type { Survivor, Verdict } from './mutation/judge-mutants';
import type { MutationReport } from './mutation/mutation-report';

/**
 * Changes the domain in thousands of small ways, one at a time, and sees whether a test of it notices.
 * Fails where a mutant of the resolver or the preview survives that is not listed as an equivalent, or too
 * many of the rest do. Arguments: files or patterns to mutate instead of all; `--sample` for a few that
 * take a minute; `--tests PATTERN` for these tests alone; `--force` to try those again that an earlier run has tried.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'boolean' },
    force: { type: 'boolean' },
    tests: { type: 'string' },
  },
});

/** Small files that decide much, and the tests by example, which are quick: they have to notice alone. */
const folder = 'src/domain/reply';
const sample = {
  files: ['profile-problem', 'is-same-answer', 'fixed-rules', 'private-reply'],
  tests: ['is-same-answer', 'private-reply', 'resolve-reply-profile', 'worked-example'],
};
const chosen =
  values.sample === true ? sample.files.map((name) => `${folder}/${name}.ts`) : positionals;
const tests =
  values.sample === true
    ? sample.tests.map((name) => `${folder}/${name}.test.ts`).join(',')
    : values.tests;
const output = join('test-results', 'mutation.json');
const start = Date.now();

await rm(output, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    join('.ci', 'mutation', 'stryker.config.json'),
    ...(chosen.length === 0 ? [] : ['--mutate', chosen.join(',')]),
    ...(values.force === true ? ['--force'] : []),
    ...(tests === undefined ? [] : ['--testFiles', tests]),
    // What some of the tests say, and now, is not what a long run with all of them has learnt.
    ...(tests === undefined
      ? []
      : ['--incrementalFile', join('test-results', 'mutation-some.json'), '--force']),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) throw new Error(`Stryker ended with ${String(status)}`);
const report = JSON.parse(await readFile(output, 'utf8')) as MutationReport;
const verdicts = judgeMutants(report, equivalents).filter(
  ({ killed, survivors }) => killed + survivors.length > 0,
);
for (const verdict of verdicts) process.stdout.write(describeVerdict(verdict));
process.stdout.write(`in ${((Date.now() - start) / 60_000).toFixed(1)} minutes\n`);
process.exitCode = verdicts.length > 0 && verdicts.every(({ isEnough }) => isEnough) ? 0 : 1;

function describeVerdict(verdict: Verdict): string {
  const { area, killed, timedOut, survivors, stale, unsettled, score } = verdict;
  const all = killed + survivors.length;
  return [
    ...survivors.map(describeSurvivor),
    ...stale.map((one) => describeEquivalent('STALE', one)),
    ...unsettled.map((one) => describeEquivalent('OUT OF TIME (try it again with --force)', one)),
    `${area}: ${String(killed)} of ${String(all)} killed, ${score.toFixed(2)} %, ${String(timedOut)} of them by time, and ${String(verdict.equivalents)} equivalents`,
    '',
  ].join('\n');
}

function describeEquivalent(how: string, { file, line, from, to }: Equivalent): string {
  return `${how}  ${file}  ${line}\n  ${from} → ${to}`;
}

function describeSurvivor({ file, row, mutator, isCovered, line, from, to }: Survivor): string {
  const how = isCovered ? 'SURVIVED' : 'UNTESTED';
  return `${how}  ${file}:${String(row)}  ${mutator}\n  ${line}\n  ${from} → ${to}`;
}
