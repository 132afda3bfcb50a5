import { useId } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { sessionQueries } from '../../../data/session';
import type { Mention } from '../../../domain/mention';
import { OthersAt } from '../../presence/others-at';
import { ServiceMark } from '../../profiles/service-mark';
import { DueLine } from '../due/due-line';
import { nameTags } from '../../resolutions/name-tags';
import { EntryTime } from './entry-time';
import { MentionActions } from './mention-actions';
import { MentionFacts } from './mention-facts';
import styles from './mention-header.module.css';
import { readPermalink } from './read-permalink';
import { TriageLine } from './triage/triage-line';
import { ShownName } from '../../written/shown-name';
import { useWithPendingChanges } from './use-change-mention';

/** Who wrote, where, when and to whom, and what can be done about it. */
export function MentionHeader({
  mailboxId,
  mention,
  smartFolderIds,
  headingId,
}: {
  mailboxId: string;
  mention: Mention;
  smartFolderIds: readonly string[];
  headingId: string;
}) {
  const t = useTranslations('mentions');
  const format = useFormatter();
  const reasonId = useId();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const shown = useWithPendingChanges(mention);
  const mayTriage = session.rights.includes('triage');
  const control = { mention: shown, reasonId: mayTriage ? undefined : reasonId };
  const { author } = mention;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.author}>
          <h2 id={headingId} className={styles.name}>
            <bdi>
              <ShownName name={author.name} />
            </bdi>
          </h2>
          {author.handle !== null && (
            <bdi>
              <ShownName name={author.handle} />
            </bdi>
          )}
          {author.followers > 0 && (
            <span>
              {t('followers', {
                count: author.followers,
                compact: format.number(author.followers, { notation: 'compact' }),
              })}
            </span>
          )}
          <OthersAt mentionId={mention.id} />
        </div>
        <MentionActions {...control} />
        {!mayTriage && (
          <p id={reasonId} className={styles.reason}>
            {t('mayNotTriage')}
          </p>
        )}
      </div>
      <Origin mention={mention} />
      <DueLine mailboxId={mailboxId} mention={mention} />
      <div className={styles.facts}>
        <MentionFacts mailboxId={mailboxId} mention={mention} smartFolderIds={smartFolderIds} />
        <TriageLine mailboxId={mailboxId} {...control} />
      </div>
    </header>
  );
}

function Origin({ mention }: { mention: Mention }) {
  const t = useTranslations('mentions');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const service = account.services.find(({ id }) => id === mention.serviceId);
  const receiver = account.profiles.find(({ id }) => id === mention.receivingProfileId);
  const permalink = readPermalink(mention.permalink);
  const kind = t(`kinds.${mention.kind}`);
  return (
    <p className={styles.origin}>
      <span className={styles.service}>
        <ServiceMark serviceId={mention.serviceId} />
        {service?.name ?? t('unknownService')}
      </span>
      <span>
        {receiver === undefined
          ? kind
          : t.rich(mention.kind === 'private-message' ? 'toProfile' : 'onPage', {
              kind,
              profile: receiver.name,
              ...nameTags,
            })}
      </span>
      <EntryTime at={mention.receivedAt} />
      {permalink !== null && (
        <a
          href={permalink}
          title={new URL(permalink).host}
          target="_blank"
          rel="noopener noreferrer nofollow ugc"
          referrerPolicy="no-referrer"
          className={styles.permalink}
        >
          {t('openOnService', { service: service?.name ?? '' })}
          <ExternalLink size={12} aria-hidden />
        </a>
      )}
    </p>
  );
}
