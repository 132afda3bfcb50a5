import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestReport } from './judge-run';

/** Runs test files in a folder, all of their tests or those with a name; null when there is no report. */
export async function runTests(
  folder: string,
  files: readonly string[],
  test?: string,
): Promise<TestReport | null> {
  const only = test === undefined ? [] : ['-t', test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  return runVitest<TestReport>(folder, (output) => [
    'run',
    ...files,
    ...only,
    '--reporter=json',
    `--outputFile.json=${output}`,
  ]);
}

/** The tests of files as if each had passed; null when they cannot be loaded. */
export async function listTests(
  folder: string,
  files: readonly string[],
): Promise<TestReport | null> {
  const listed = await runVitest<{ file: string; name: string }[]>(folder, (output) => [
    'list',
    ...files,
    `--json=${output}`,
  ]);
  if (listed === null) return null;
  const testResults = listed.map(({ file, name }) => {
    const path = name.split(' > ');
    const test = { title: path.at(-1) ?? '', fullName: path.join(' '), status: 'passed' };
    return { name: file, assertionResults: [test] };
  });
  return { testResults };
}

/** What Vitest writes as JSON; null when it writes nothing. */
async function runVitest<Output>(
  folder: string,
  readArguments: (output: string) => readonly string[],
): Promise<Output | null> {
  const output = join(folder, 'test-results', 'sabotage.json');
  await rm(output, { force: true });
  await mkdir(dirname(output), { recursive: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  spawnSync(process.execPath, [vitest, ...readArguments(output)], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 600_000,
  });
  try {
    return JSON.parse(await readFile(output, 'utf8')) as Output;
  } catch {
    return null;
  }
}
