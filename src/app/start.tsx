import { createRoot } from 'react-dom/client';
import { callEndpoint, connectBackend, ConnectionError, ProblemError } from '../data/http';
import { resetWorld } from '../contract/demo';
import { createQueryClient } from '../data/query-client';
import { readLocale } from '../features/preferences/preferences';
import { loadMessages } from '../messages/locale';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app';
import { readConfig } from './config';
import { MockBackendError } from './mock-backend-error';
import { StartFailure } from './start-failure';
import { installTrustedTypes } from './trusted-types';

/** How the app is started. `startMockBackend`: null in a build without mocks. */
export interface StartOptions {
  startMockBackend: ((base: string) => Promise<void>) | null;
}

/** Finds the backend, then shows the app; says what is wrong when that fails. */
export async function startApp({ startMockBackend }: StartOptions): Promise<void> {
  installTrustedTypes();
  const root = createRoot(document.getElementById('root') ?? document.body, { onCaughtError });
  const base = import.meta.env.BASE_URL;
  const locale = readLocale();
  const messages = await loadMessages(locale);
  document.documentElement.lang = locale;
  try {
    const config = await readConfig(base);
    await startMockBackend?.(base).catch((cause: unknown) => {
      throw new MockBackendError('The mock backend could not start', { cause });
    });
    await findBackend(new URL(config.backend, new URL(base, location.href)), {
      isDemo: config.demo || startMockBackend !== null,
    });
  } catch (error) {
    root.render(<StartFailure error={error} locale={locale} messages={messages} />);
    return;
  }
  if (location.pathname === `${base}signed-out`) {
    root.render(await (await import('./signed-out')).loadSignedOut(locale, messages));
    return;
  }
  root.render(<App queryClient={createQueryClient()} initialLocale={locale} messages={messages} />);
}

/** What the backend refused, or a network that is away, is said on the page; the console is for faults. */
function onCaughtError(error: unknown): void {
  if (error instanceof ProblemError || error instanceof ConnectionError) return;
  // eslint-disable-next-line no-console
  console.error(error);
}

/** In a demo the address chooses world and user, and may ask for a fresh start. */
async function findBackend(url: URL, { isDemo }: { isDemo: boolean }): Promise<void> {
  const search = new URLSearchParams(location.search);
  const headers: Record<string, string> = {};
  if (isDemo) {
    const world = search.get('world');
    const user = search.get('as');
    if (world !== null) headers['Signet-World'] = world;
    const faults = search.get('faults');
    if (user !== null) headers['Signet-User'] = user;
    if (faults !== null) headers['Signet-Faults'] = faults;
  }
  connectBackend({ url: url.href.replace(/\/$/, ''), headers });
  if (isDemo && search.has('reset')) {
    await callEndpoint(resetWorld, {});
    search.delete('reset');
    const rest = search.toString();
    history.replaceState(
      null,
      '',
      location.pathname + (rest === '' ? '' : `?${rest}`) + location.hash,
    );
  }
}
