/**
 * The one policy under `require-trusted-types-for 'script'`: which strings may become markup or the address
 * of a script. It is the default policy because those who ask are libraries that hand over plain strings.
 *
 * - Markup: the constant style of Radix Select, which crashes without. It is known by its start, to keep its
 *   text out of what the first row waits for: nothing behind that start can open an element, and what the
 *   style says is held by its hash in the Content-Security-Policy. Signet itself turns no text into markup.
 * - Scripts: in a build with mocks its two workers, by their addresses; without mocks none.
 */
const selectStyle = /^\[data-radix-select-viewport\][^<&]*$/;

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>,
  ) => unknown;
}

/** Installs the policy where the browser knows of such; once, before anything is drawn. */
export function installTrustedTypes(
  scope: { trustedTypes?: PolicyFactory } = globalThis as { trustedTypes?: PolicyFactory },
): void {
  scope.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (selectStyle.test(text) ? text : null),
    ...(__MOCKS__ && { createScriptURL: (text) => (isMockWorker(text) ? text : null) }),
  });
}

/** The service worker of the mock backend, and the worker that holds it, as the build names it. */
function isMockWorker(address: string): boolean {
  const app = new URL(import.meta.env.BASE_URL, location.href).href;
  const { href } = new URL(address, app);
  return (
    href.startsWith(app) &&
    /^(mock-worker\.js|assets\/backend-worker-[\w-]+\.js)$/.test(href.slice(app.length))
  );
}
