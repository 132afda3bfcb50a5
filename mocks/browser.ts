import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { connectBackend } from './worker/connect-backend';

/**
 * Puts the mock backend behind the app's own requests: a service worker (MSW) hands everything below
 * `api/` to the worker that holds the backend, so the app, its network panel and its failures look as
 * they do with a real one. Rejects with a readable error when the browser does not let it start.
 * @param base the path of the app, with slashes at both ends
 */
export async function startMockBackend({ base }: { base: string }): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    throw new Error(
      'The mock backend needs service workers. They are missing here: open the page over https or on localhost, and not in a window that blocks them.',
    );
  }
  const app = new URL(base, location.href);
  const worker = `${base}mock-worker.js`;
  await leaveHardReload(new URL(worker, app).href);

  const connecting = connectBackend(app.href);
  const mocks = setupWorker(
    http.all('*/api/*', async ({ request }) => {
      const url = new URL(request.url);
      const isOurs = url.origin === app.origin && url.pathname.startsWith(`${app.pathname}api/`);
      if (!isOurs) return undefined;
      const path = url.pathname.slice(app.pathname.length - 1);
      if (path === PROBE) return new Response(null, { status: 204 });
      const connection = await connecting;
      const response = await connection.send(request, new URL(path + url.search, app).href);
      if (response.status === 404) await reportUnknownRequest(response.clone());
      return response;
    }),
  );
  const starting = mocks.start({
    serviceWorker: { url: worker, options: { scope: base } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  await Promise.all([
    connecting,
    starting.catch((error: unknown) => {
      throw new Error('The mock backend could not start: the browser blocks service workers.', {
        cause: error,
      });
    }),
  ]);
  const probe = await fetch(`${base.slice(0, -1)}${PROBE}`);
  if (probe.status !== 204) throw new Error(BYPASSED);
}

/** Answered here and nowhere else: it tells whether the app's requests come this way at all. */
const PROBE = '/api/demo/probe';
const BYPASSED =
  'The mock backend could not start: the browser bypasses service workers. Switch that off and reload.';

/** A request that no endpoint answers is a mistake in the app, and must not pass for an ordinary 404. */
async function reportUnknownRequest(response: Response): Promise<void> {
  const { type, title } = (await response.json()) as { type: string; title: string };
  // eslint-disable-next-line no-console -- it fails loudly
  if (type === '/problems/unknown-request') console.error(`Signet's mock backend: ${title}`);
}

const RELOADED = 'signet-reloaded-for-mocks';

/**
 * A hard reload (Shift+Reload) bypasses the service worker once: the page is then not controlled
 * although its worker is there. Reloading once more mends it; when it does not, service workers are
 * bypassed for good (a setting of the developer tools) and only the user can help.
 */
async function leaveHardReload(workerUrl: string): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations().catch(() => []);
  const isThere = registrations.some(({ active }) => active?.scriptURL === workerUrl);
  if (navigator.serviceWorker.controller !== null || !isThere) {
    sessionStorage.removeItem(RELOADED);
    return;
  }
  if (sessionStorage.getItem(RELOADED) !== null) {
    throw new Error(BYPASSED);
  }
  sessionStorage.setItem(RELOADED, 'yes');
  location.reload();
  await new Promise(() => undefined);
}
