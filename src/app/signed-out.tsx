import { IntlProvider } from 'use-intl';
import { SignedOutPage } from '../features/session/leave/signed-out-page';
import { loadLateMessages } from '../messages/locale';
import type { Locale, Messages } from '../messages/locale';
import { useThemeOnPage } from './app';
import { readTimeZone } from './start-failure';
import { useTheme } from '../features/preferences/preferences';

/** The page after signing out. It asks the backend for nothing, so nobody has to be signed in for it. */
export async function loadSignedOut(locale: Locale, messages: Messages) {
  const late = await loadLateMessages(locale);
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...messages, ...late } as Messages}
      timeZone={readTimeZone()}
    >
      <Themed />
    </IntlProvider>
  );
}

function Themed() {
  useThemeOnPage(useTheme());
  return <SignedOutPage />;
}
