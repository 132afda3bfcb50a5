import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The build without mocks must carry nothing of them: no code, no worker, no worlds. Nor anything else of the
 * workshop: no sources, no maps to them, nothing hidden.
 */
const forbiddenFiles = /mock-worker|mockServiceWorker|(^|\/)worlds(\/|$)/;
const forbiddenText = /\bmsw\b|mock-worker|mockServiceWorker|worked-example|\bHono\b/i;
const workshopFiles =
  /(^|[\\/])\.|\.(map|tsx?|jsx|mjs|md|lock|log|env|bak)$|package(-lock)?\.json$/;
const outDir = process.argv[2] ?? 'dist';

const faults = [];
for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (forbiddenFiles.test(file)) faults.push(`${file} belongs to the mock backend`);
  if (workshopFiles.test(relative(outDir, file))) faults.push(`${file} belongs to the workshop`);
  if (!entry.isFile() || !/\.(js|css|html|json)$/.test(file)) continue;
  const found = forbiddenText.exec(await readFile(file, 'utf8'));
  if (found) faults.push(`${file} contains "${found[0]}"`);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);
