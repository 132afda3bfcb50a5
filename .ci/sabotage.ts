import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree } from './sabotage/copy-tree';
import { judgeRun } from './sabotage/judge-run';
import type { TestReport } from './sabotage/judge-run';
import { readSabotage } from './sabotage/read-sabotage';
import type { Sabotage } from './sabotage/read-sabotage';
import { listTests, runTests } from './sabotage/run-tests';

/**
 * Takes protections out, one at a time, and sees whether the test named for each notices: `sabotage/` holds
 * a patch for each. All is done on a copy. Fails unless every one is caught.
 * Arguments: names of sabotages, or `--sample N` for N of them, always the same, or `--fitting` for none, which
 * sees only that each fits the code and its test; without, all.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, fitting: { type: 'boolean' } },
});

const catalogue = await readCatalogue();
const sabotages = values.fitting === true ? [] : choose(catalogue);
const scratch = await copyTree();
let caught = 0;
let stale = 0;
try {
  // Those that are not tried now must still fit the code, or they would be found out much later.
  const others = catalogue.filter((one) => !sabotages.includes(one));
  const listed = others.length === 0 ? null : await listTests(scratch, listFiles(others));
  for (const { name, file, test } of others) {
    const found = listed === null ? 'not-run' : judgeRun(listed, file, test);
    const isFitting = applyPatch('--check', resolve('sabotage', `${name}.patch`));
    if (isFitting && found === 'passed') continue;
    stale += 1;
    const fault = isFitting ? `${found}: ${file}, “${test}”` : 'does not apply';
    process.stdout.write(`STALE   ${name}  (${fault})\n`);
  }
  const green = sabotages.length === 0 ? null : await runTests(scratch, listFiles(sabotages));
  for (const sabotage of sabotages) {
    const start = Date.now();
    const fault = await trySabotage(sabotage, green);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (fault === null) caught += 1;
    const columns = [
      fault === null ? 'caught' : 'MISSED',
      sabotage.name.padEnd(36),
      `${seconds} s`.padStart(7),
      sabotage.takesOut,
      ...(fault === null ? [] : [`(${fault}: ${sabotage.file}, “${sabotage.test}”)`]),
    ];
    process.stdout.write(`${columns.join('  ')}\n`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
process.stdout.write(
  values.fitting === true
    ? `${String(catalogue.length - stale)} of ${String(catalogue.length)} fit\n`
    : `${String(caught)} of ${String(sabotages.length)} caught\n`,
);
const isTried = (values.fitting === true ? catalogue : sabotages).length > 0;
process.exitCode = isTried && caught === sabotages.length && stale === 0 ? 0 : 1;

function listFiles(some: readonly Sabotage[]): string[] {
  return [...new Set(some.map(({ file }) => file))];
}

async function readCatalogue(): Promise<Sabotage[]> {
  const files = (await readdir('sabotage')).filter((file) => file.endsWith('.patch')).sort();
  return Promise.all(
    files.map(async (file) =>
      readSabotage(file.slice(0, -'.patch'.length), await readFile(join('sabotage', file), 'utf8')),
    ),
  );
}

function choose(all: readonly Sabotage[]): readonly Sabotage[] {
  const unknown = positionals.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`There is no sabotage ${unknown.join(', ')}`);
  const named = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (values.sample === undefined) return named;
  const size = Number(values.sample);
  if (!Number.isInteger(size) || size < 1) throw new Error('--sample needs a number above 0');
  // Evenly through the catalogue, so that the same are tried again at every run.
  const step = Math.max(1, named.length / size);
  return named.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

/** Null when it is caught, else what is wrong. */
async function trySabotage(
  { name, file, test }: Sabotage,
  green: TestReport | null,
): Promise<string | null> {
  const before = green === null ? 'not-run' : judgeRun(green, file, test);
  if (before !== 'passed') return `without it ${before}`;
  const patch = resolve('sabotage', `${name}.patch`);
  if (!applyPatch('--check', patch)) return 'does not apply';
  applyPatch('--apply', patch);
  const red = await runTests(scratch, [file], test);
  if (!applyPatch('--reverse', patch)) throw new Error(`${name}.patch cannot be taken back`);
  const after = red === null ? 'not-run' : judgeRun(red, file, test);
  return after === 'failed' ? null : `with it ${after}`;
}

function applyPatch(mode: '--check' | '--apply' | '--reverse', patch: string): boolean {
  // Outside a repository, so that no setting of one has a say.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: resolve(scratch, '..') };
  return spawnSync('git', ['apply', mode, patch], { cwd: scratch, env }).status === 0;
}
