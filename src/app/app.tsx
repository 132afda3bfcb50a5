import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { IntlProvider } from 'use-intl';
import { useLocalePreference, useTheme } from '../features/preferences/preferences';
import type { Theme } from '../features/preferences/preferences';
import { chooseRegion, loadLateMessages, loadMessages } from '../messages/locale';
import type { Locale, Messages } from '../messages/locale';
import { createAppRouter } from './router';
import { readTimeZone } from './start-failure';

/** The app with everything around it: server state, address, language, theme. */
export function App({
  queryClient,
  initialLocale,
  messages,
}: {
  queryClient: QueryClient;
  initialLocale: Locale;
  messages: Messages;
}) {
  const [router] = useState(() => createAppRouter(queryClient));
  useThemeOnPage(useTheme());
  return (
    <Language initialLocale={initialLocale} initialMessages={messages}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Language>
  );
}

/** Shows the app in the chosen language; the former one stays until the next one's texts are here. */
function Language({
  initialLocale,
  initialMessages,
  children,
}: {
  initialLocale: Locale;
  initialMessages: Messages;
  children: ReactNode;
}) {
  const wanted = useLocalePreference();
  const [shown, setShown] = useState({ locale: initialLocale, messages: initialMessages });
  useEffect(() => {
    let isCurrent = true;
    // In another language all of it comes at once, so that nothing that is open has to wait.
    const late = wanted === initialLocale ? null : loadLateMessages(wanted);
    void Promise.all([loadMessages(wanted), late]).then(([messages]) => {
      if (isCurrent) setShown({ locale: wanted, messages });
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, initialLocale]);
  useEffect(() => {
    document.documentElement.lang = shown.locale;
  }, [shown.locale]);
  return (
    <IntlProvider
      locale={chooseRegion(shown.locale, navigator.languages)}
      messages={shown.messages}
      timeZone={readTimeZone()}
    >
      {children}
    </IntlProvider>
  );
}

const darkScheme = matchMedia('(prefers-color-scheme: dark)');

export function useThemeOnPage(theme: Theme): void {
  const isSystemDark = useSyncExternalStore(
    (onChange) => {
      darkScheme.addEventListener('change', onChange);
      return () => {
        darkScheme.removeEventListener('change', onChange);
      };
    },
    () => darkScheme.matches,
  );
  const shown = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
    document.documentElement.style.colorScheme = shown;
    document.documentElement.classList.toggle('dark', shown === 'dark');
  }, [shown]);
}
