/**
 * The service worker of the mock backend: MSW's, for nothing but the HTTP interface. Its own would also
 * ask the page about every script and stylesheet, in the page's main thread, each time.
 */
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const scope = new URL(self.registration.scope);
  if (origin === scope.origin && pathname.startsWith(`${scope.pathname}api/`)) return;
  event.stopImmediatePropagation();
});

/**
 * What no page answers any more goes nowhere: MSW's worker would ask the server of the static files for it,
 * in the name of a page that is just closing, and get a 404. Another page is told that the network is away.
 */
self.fetch = () =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(Response.error());
    }, 2000);
  });

importScripts('mockServiceWorker.js');
