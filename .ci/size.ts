import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { Request } from 'playwright';
import { startHttpBackend } from '../e2e/backends';
import { findBrowser } from '../e2e/find-browser';
import { mentionRowSelector } from '../e2e/mention-rows';

/**
 * Adds up, gzipped, all JavaScript that a browser with an empty cache has asked for when the first row
 * of the mention list shows, in the build without mocks. Fails above the budget.
 */
const budget = 190;

const server = await startHttpBackend('worked-example');
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
const requests: Request[] = [];
page.on('request', (request) => {
  if (request.resourceType() === 'script') requests.push(request);
});
await page.goto(server.origin);
await page.locator(mentionRowSelector).first().waitFor();
const sizes = (await Promise.all([...requests].map(weigh))).sort((a, b) => b.size - a.size);
await browser.close();
await server.stop();

const total = sizes.reduce((sum, { size }) => sum + size, 0);
const lines = sizes.map(({ path, size }) => `${size.toFixed(1).padStart(8)} kB  ${path}`);
process.stdout.write(
  [...lines, `${total.toFixed(1).padStart(8)} kB  gzip in all, of ${String(budget)} kB`, ''].join(
    '\n',
  ),
);
process.exit(total > budget ? 1 : 0);

async function weigh(request: Request): Promise<{ path: string; size: number }> {
  const response = await request.response();
  const body = (await response?.body()) ?? Buffer.alloc(0);
  return { path: new URL(request.url()).pathname, size: gzipSync(body).length / 1000 };
}
