import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { mailboxQueries } from '../../../data/mailboxes';
import { nameInSentence } from '../../../domain/written/name-in-sentence';
import { readMentionId, useDraft } from '../draft-store';
import { UnsentReason } from '../unsent-reason';

/** What became of a reply that did not go out, with the way to it where its mailbox is still there. */
export function UnsentLine({ name }: { name: string }) {
  const t = useTranslations('keeping');
  const outbox = useTranslations('outbox');
  const { begun, sending } = useDraft(name);
  const { data: account } = useQuery(accountQueries.whole());
  const { data: mailboxes } = useQuery(mailboxQueries.list());
  const author = nameInSentence(begun?.author ?? outbox('unknownAuthor'));
  const mailboxId = begun?.mailboxId ?? sending.attempt?.request.mailboxId;
  const mailbox = mailboxes?.find(({ id }) => id === mailboxId);
  return (
    <>
      {t.rich('unsentTo', {
        author,
        reason: () => <UnsentReason sending={sending} profiles={account?.profiles ?? []} />,
      })}
      {mailbox !== undefined && (
        <>
          {' '}
          <Link
            to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
            params={{
              mailboxId: mailbox.id,
              folderId: begun?.folderId ?? 'archive',
              mentionId: readMentionId(name),
            }}
          >
            {outbox('openReply', { author })}
          </Link>
        </>
      )}
    </>
  );
}
