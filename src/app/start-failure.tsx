import { IntlProvider, useTranslations } from 'use-intl';
import type { Locale, Messages } from '../messages/locale';
import { FailureText } from './failure-text';
import styles from './start-failure.module.css';

/** The page when the app cannot start at all. */
export function StartFailure({
  error,
  locale,
  messages,
}: {
  error: unknown;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={readTimeZone()}>
      <FailurePage error={error} />
    </IntlProvider>
  );
}

/** The browser's time zone. */
export function readTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A whole page that says what went wrong, with a way out. */
export function FailurePage({ error }: { error: unknown }) {
  const t = useTranslations('app');
  return (
    <main className={styles.page}>
      <h1>{t('startFailed')}</h1>
      <FailureText error={error} />
    </main>
  );
}
