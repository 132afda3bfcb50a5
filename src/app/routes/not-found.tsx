import { Link, useParams } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useDocumentTitle } from '../use-document-title';

/** Which thing is not there, as a key of the catalogue, and its id. */
type Message =
  | { key: 'pageNotFound' }
  | { key: 'mailboxNotFound' | 'folderNotFound' | 'mentionNotFound'; id: string };

/** Says that there is nothing at this address, and offers a way on. */
export function NotFound({ message }: { message: Message }) {
  const t = useTranslations('missing');
  const app = useTranslations('app');
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={message.key === 'pageNotFound' ? t(message.key) : t(message.key, { id: message.id })}
      text={t('pageNotFoundHint')}
      action={<Link to="/">{app('goToInbox')}</Link>}
    />
  );
}

/** The page of a mailbox that is not there. */
export function MailboxNotFound() {
  const mailboxId = useParams({ strict: false, select: (params) => params.mailboxId ?? '' });
  return <PageNotFound message={{ key: 'mailboxNotFound', id: mailboxId }} />;
}

/** The page of an address that leads nowhere. */
export function AddressNotFound() {
  return <PageNotFound message={{ key: 'pageNotFound' }} />;
}

/** The same in the place of a whole page. */
function PageNotFound({ message }: { message: Message }) {
  const t = useTranslations('app');
  useDocumentTitle(`${t('nothingHere')} · ${t('name')}`);
  return (
    <main>
      <h1>
        <VisuallyHidden>{t('nothingHere')}</VisuallyHidden>
      </h1>
      <NotFound message={message} />
    </main>
  );
}
