import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestReport } from './judge-run';

/** Runs test files in a folder, all of their tests or those with a name; null when there is no report. */
export async function runTests(
  folder: string,
  files: readonly string[],
  test?: string,
): Promise<TestReport | null> {
  const output = join(folder, 'test-results', 'sabotage.json');
  await rm(output, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const only = test === undefined ? [] : ['-t', test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  spawnSync(
    process.execPath,
    [vitest, 'run', ...files, ...only, '--reporter=json', `--outputFile.json=${output}`],
    { cwd: folder, stdio: 'ignore', timeout: 600_000 },
  );
  try {
    return JSON.parse(await readFile(output, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}
