import { use, useMemo } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages, useTimeZone } from 'use-intl';
import { chooseLocale, findLateMessages, loadLateMessages } from './locale';

/** Has the whole catalogue ready for what is inside; suspends until it is here, and not for a moment after that. */
export function LateTexts({ children }: { children: ReactNode }) {
  const region = useLocale();
  const timeZone = useTimeZone();
  const first = useMessages();
  const locale = chooseLocale([region]);
  const late = findLateMessages(locale) ?? use(loadLateMessages(locale));
  const messages = useMemo(() => ({ ...first, ...late }), [first, late]);
  return (
    <IntlProvider locale={region} messages={messages} {...(timeZone !== undefined && { timeZone })}>
      {children}
    </IntlProvider>
  );
}

/**
 * For `lazy`: a component with its texts. They are fetched side by side, so that whoever has the code has
 * the texts as well, also when the network goes.
 */
export async function loadWithTexts<Props extends object>(
  load: Promise<ComponentType<Props>>,
): Promise<{ default: (props: Props) => ReactNode }> {
  const [Component] = await Promise.all([load, loadTexts()]);
  return {
    default: function WithTexts(props: Props) {
      return (
        <LateTexts>
          <Component {...props} />
        </LateTexts>
      );
    },
  };
}

/** The rest of the catalogue in the language of the page. */
export function loadTexts(): Promise<unknown> {
  return loadLateMessages(chooseLocale([document.documentElement.lang]));
}
