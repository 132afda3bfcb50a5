/* global activeClientIds -- MSW's worker has it */
/**
 * The service worker of the mock backend: MSW's, for nothing but the HTTP interface. Its own would also
 * ask the page about every script and stylesheet, in the page's main thread, each time.
 */
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const scope = new URL(self.registration.scope);
  if (origin === scope.origin && pathname.startsWith(`${scope.pathname}api/`)) {
    // MSW's worker forgets its pages when the browser starts it anew, and a page when it begins to close;
    // what either asks then would go to the server of the static files, which has no answers.
    activeClientIds.add(event.clientId);
  } else event.stopImmediatePropagation();
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

/**
 * MSW's worker leaves when the last page closes, which is also what a page does that loads anew: it would
 * then come up under a worker that is just leaving, and its first requests would be nobody's.
 */
self.registration.unregister = () => Promise.resolve(false);

// Under Trusted Types nothing but MSW's own script is taken in.
self.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (address === 'mockServiceWorker.js' ? address : null),
});
importScripts('mockServiceWorker.js');
