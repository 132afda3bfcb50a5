import { createServer } from 'node:http';
import { expect, test } from './fixtures';
import { listenForNoise } from './noise';

/** A page that loads `/late.js`, which never comes, or another one, which is not there. */
async function startPages(): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(({ url }, response) => {
    if (url === '/late.js') return;
    response.statusCode = url === '/gone.js' ? 404 : 200;
    response.setHeader('Content-Type', 'text/html');
    const code = url === '/gone' ? '/gone.js' : '/late.js';
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><script type="module">
        import('${code}').catch((error) => console.error(String(error)));
      </script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('code that a page leaves before it has come is no noise; code that is not there is', async ({
  browser,
}) => {
  const { origin, stop } = await startPages();
  const context = await browser.newContext();
  const noise = await listenForNoise(context, origin);
  const page = await context.newPage();
  const asked = page.waitForRequest(`${origin}/late.js`);
  // It has not loaded until the code has come.
  await page.goto(origin, { waitUntil: 'commit' });
  await asked;
  await page.reload({ waitUntil: 'commit' });
  await page.waitForTimeout(500);
  expect(noise.list()).toEqual([]);

  await page.goto(`${origin}/gone`, { waitUntil: 'commit' });
  await expect.poll(() => noise.list().join()).toContain('gone.js');
  await context.close();
  stop();
});
