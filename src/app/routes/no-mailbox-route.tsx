import { useSuspenseQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { NewMailboxLayer } from './settings-dialogs';
import { useDialogNavigation } from './use-dialog-navigation';

/** The start of an account without mailboxes. */
export function NoMailboxRoute() {
  const t = useTranslations('missing');
  const app = useTranslations('app');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const dialogs = useDialogNavigation();
  const mayAdd = session.rights.includes('manage-mailboxes');
  return (
    <main>
      <h1>
        <VisuallyHidden>{app('inbox')}</VisuallyHidden>
      </h1>
      <EmptyState
        icon={<Inbox aria-hidden />}
        title={t('noMailboxes')}
        text={mayAdd ? undefined : t('noMailboxesHint')}
        action={
          mayAdd && (
            <Button variant="primary" onClick={dialogs.openNewMailbox}>
              {t('newMailbox')}
            </Button>
          )
        }
      />
      <NewMailboxLayer dialogs={dialogs} />
    </main>
  );
}
