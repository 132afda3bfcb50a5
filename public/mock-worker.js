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

importScripts('mockServiceWorker.js');
