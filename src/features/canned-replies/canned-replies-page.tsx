import { useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { MessageSquareQuote, Plus, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cannedReplyQueries } from '../../data/canned-replies';
import { ConnectionError } from '../../data/http';
import { sessionQueries } from '../../data/session';
import type { CannedReply } from '../../domain/canned-reply';
import { foldText } from '../../domain/fold-text';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TextField } from '../../ui/text-field';
import { CannedReplyDialog } from './canned-reply-dialog';
import { CannedReplyRow } from './canned-reply-row';
import styles from './canned-replies.module.css';
import { DeleteDialog } from './delete-dialog';

type Asked = { to: 'create' } | { to: 'edit' | 'delete'; cannedReply: CannedReply };

/** All canned replies of the account: read by everyone, kept by those who may. */
export function CannedRepliesPage({ id }: { id: string }) {
  const t = useTranslations('cannedReplies');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const query = useQuery(cannedReplyQueries.list());
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const mayManage = session.rights.includes('manage-canned-replies');
  const found = query.data?.filter(({ name, text }) =>
    foldText(`${name}\n${text}`).includes(foldText(search.trim())),
  );
  const close = () => {
    setAsked(null);
  };

  return (
    <Page id={id} title={t('title')} hint={t('hint')}>
      <div className={styles.tools}>
        <TextField
          label={t('search')}
          isLabelHidden
          type="search"
          placeholder={t('search')}
          className={styles.search}
          value={search}
          onValueChange={setSearch}
        />
        <Button
          variant="primary"
          icon={<Plus aria-hidden />}
          aria-disabled={!mayManage}
          aria-describedby={mayManage ? undefined : `${id}-forbidden`}
          onClick={() => {
            if (mayManage) setAsked({ to: 'create' });
          }}
        >
          {t('create')}
        </Button>
        {!mayManage && (
          <p id={`${id}-forbidden`} className={styles.hint}>
            {t('forbidden')}
          </p>
        )}
      </div>
      <div className={styles.body}>
        {found !== undefined ? (
          found.length === 0 ? (
            <EmptyState
              icon={<MessageSquareQuote />}
              title={t(query.data?.length === 0 ? 'empty' : 'nothingFound')}
              text={query.data?.length === 0 ? t('emptyHint') : undefined}
            />
          ) : (
            <ul role="list" aria-label={t('title')}>
              {found.map((cannedReply) => (
                <CannedReplyRow
                  key={cannedReply.id}
                  cannedReply={cannedReply}
                  mayManage={mayManage}
                  onEdit={() => {
                    setAsked({ to: 'edit', cannedReply });
                  }}
                  onDelete={() => {
                    setAsked({ to: 'delete', cannedReply });
                  }}
                />
              ))}
            </ul>
          )
        ) : query.isError ? (
          <div role="alert">
            <EmptyState
              icon={<TriangleAlert />}
              title={t('failed')}
              text={
                query.error instanceof ConnectionError
                  ? t('noAnswer')
                  : t('badAnswer', { reason: query.error.message })
              }
              action={<Button onClick={() => void query.refetch()}>{t('tryAgain')}</Button>}
            />
          </div>
        ) : (
          [0, 1, 2].map((row) => (
            <div key={row} className={styles.row}>
              <Skeleton inlineSize="30%" />
              <Skeleton inlineSize="80%" />
            </div>
          ))
        )}
      </div>
      {asked?.to === 'create' && <CannedReplyDialog cannedReply={null} onClose={close} />}
      {asked?.to === 'edit' && (
        <CannedReplyDialog cannedReply={asked.cannedReply} onClose={close} />
      )}
      {asked?.to === 'delete' && <DeleteDialog cannedReply={asked.cannedReply} onClose={close} />}
    </Page>
  );
}
