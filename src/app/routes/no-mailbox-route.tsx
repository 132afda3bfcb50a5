import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state';

/** The start of an account without mailboxes. */
export function NoMailboxRoute() {
  const t = useTranslations('app');
  return (
    <main>
      <EmptyState
        icon={<Inbox aria-hidden />}
        title={t('noMailboxes')}
        text={t('noMailboxesHint')}
      />
    </main>
  );
}
