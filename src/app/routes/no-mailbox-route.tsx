import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';

/** The start of an account without mailboxes. */
export function NoMailboxRoute() {
  const t = useTranslations('app');
  return (
    <main>
      <h1>
        <VisuallyHidden>{t('inbox')}</VisuallyHidden>
      </h1>
      <EmptyState
        icon={<Inbox aria-hidden />}
        title={t('noMailboxes')}
        text={t('noMailboxesHint')}
      />
    </main>
  );
}
