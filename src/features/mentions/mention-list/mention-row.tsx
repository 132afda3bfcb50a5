import { lazy, memo, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MentionListItem } from '../../../contract/mentions';
import type { Account } from '../../../data/account';
import type { ReplyResolution } from '../../../domain/reply/resolution';
import type { SearchTerm } from '../../../domain/search/search-terms';
import type { SmartFolder } from '../../../domain/smart-folder';
import { shortenName } from '../../../domain/written/name-in-sentence';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { OthersAt } from '../../presence/others-at';
import { RowDue } from '../due/row-due';
import type { DueMarkComponent } from '../due/row-due';
import { ServiceMark } from '../../profiles/service-mark';
import { WhoAnswers } from '../../resolutions/who-answers';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './mention-row.module.css';
import { RowAttachments } from './row-attachments';
import { RowPriority } from './row-priority';
import { MarkedText } from './search/marked-text';
import { RowCheckbox } from './selection/row-checkbox';
import { useIsSelected, useShownMention } from './selection/selection-store';
import type { SelectRow } from './selection/use-row-selection';
import { RowStatus } from './row-status';
import { RowTime } from './row-time';
import { SentAs } from './sent-as';
import { useNearness } from './use-nearness';
import { loadWithTexts } from '../../../messages/late-texts';

/** Their code waits until one comes near a row, so that the list does not wait for it. */
const RowWhy = lazy(() => loadWithTexts(import('./row-why').then((module) => module.RowWhy)));
const RowActions = lazy(() =>
  loadWithTexts(import('./row-actions').then((module) => module.RowActions)),
);
const SentRowWhy = lazy(() =>
  loadWithTexts(import('./sent-row-why').then((module) => module.SentRowWhy)),
);

interface MentionRowProps {
  mention: MentionListItem;
  /** Its place in the list, and how far from the top that is. */
  index: number;
  start: number;
  total: number;
  /** What is marked in it. */
  terms: readonly SearchTerm[];
  isTabStop: boolean;
  isOpen: boolean;
  href: string;
  /** The list, as changes of many mentions know it. */
  listKey: string;
  /** Null for those who may not change mentions: nothing can be done with a selection then. */
  onSelect: SelectRow | null;
  mailboxId: string;
  folderId: string;
  account: Account;
  smartFolders: readonly SmartFolder[];
  /** Of the mailbox, where it has one. */
  replyTarget: ReplyTarget | undefined;
  /** Null until its code is there. */
  dueMark: DueMarkComponent | null;
  /** Null where nobody can say who answers. */
  resolve: ((mention: MentionListItem, seenFromFolderId?: string) => ReplyResolution) | null;
  today: string;
  timeZone: string;
}

/**
 * One mention of the list, a link: who wrote where and when, what, and who answers. Why, and what can be
 * done at once, stand beside the link, where one points at the row or has the focus in it.
 */
export const MentionRow = memo(function MentionRow({
  mention: known,
  index,
  start,
  total,
  terms,
  isTabStop,
  isOpen,
  href,
  listKey,
  onSelect,
  mailboxId,
  folderId,
  account,
  replyTarget,
  dueMark,
  today,
  timeZone,
  ...answer
}: MentionRowProps) {
  const t = useTranslations('mentionList');
  const selection = useTranslations('rowSelection');
  const mention = useShownMention(listKey, known);
  const isSelected = useIsSelected(known) && onSelect !== null;
  const { id, author, serviceId, kind, excerpt, status, assigneeId, receivedAt } = mention;
  const service = account.services.find((known) => known.id === serviceId);
  const sent = folderId === 'sent' ? mention.lastReply : null;
  const { isNear, hold, nearProps } = useNearness();
  return (
    <li
      className={styles.item}
      data-selectable={onSelect !== null}
      data-selected={isSelected}
      style={{ insetBlockStart: start }}
      aria-posinset={index + 1}
      aria-setsize={total}
      {...nearProps}
    >
      <a
        href={href}
        aria-current={isOpen ? 'page' : undefined}
        className={styles.row}
        data-mention-id={id}
        data-mention-status={status}
        draggable={false}
        tabIndex={isTabStop ? 0 : -1}
      >
        <span className={styles.top}>
          <bdi className={styles.author}>
            <MarkedText text={shortenName(author.name)} terms={terms} />
          </bdi>
          <span className={styles.service} title={service?.name ?? serviceId}>
            <ServiceMark serviceId={serviceId} serviceName={service?.name ?? serviceId} />
          </span>
          {isSelected && <VisuallyHidden>{selection('selected')}</VisuallyHidden>}
          {(kind === 'private-message' || kind === 'review') && (
            <span className={styles.kind}>{t(`kinds.${kind}`)}</span>
          )}
          {mention.attachmentCount > 0 && <RowAttachments count={mention.attachmentCount} />}
          <RowDue mention={mention} service={service} target={replyTarget} mark={dueMark} />
          <RowTime at={sent?.sentAt ?? receivedAt} today={today} timeZone={timeZone} />
        </span>
        <span className={styles.excerpt} dir="auto">
          <MarkedText text={excerpt} terms={terms} />
        </span>
        <span className={styles.bottom}>
          {sent === null ? (
            <Answer mention={mention} profiles={account.profiles} {...answer} />
          ) : (
            <SentAs profile={account.profiles.find((known) => known.id === sent.profileId)} />
          )}
          <span className={styles.people}>
            {mention.priority !== 'normal' && <RowPriority priority={mention.priority} />}
            <OthersAt mentionId={id} />
            <RowStatus
              isResolved={status === 'resolved'}
              assignee={
                assigneeId === null
                  ? null
                  : (account.users.find((user) => user.id === assigneeId)?.name ?? t('unknownUser'))
              }
            />
          </span>
        </span>
      </a>
      {onSelect !== null && (
        <RowCheckbox
          mentionId={id}
          author={author.name}
          isSelected={isSelected}
          isTabStop={isTabStop}
          onSelect={onSelect}
        />
      )}
      {isNear && (
        <Suspense>
          <RowActions mention={mention} onOpenChange={hold} />
          {sent === null ? (
            answer.resolve !== null && (
              <RowWhy
                mailboxId={mailboxId}
                mention={mention}
                resolve={answer.resolve}
                onOpenChange={hold}
              />
            )
          ) : (
            <SentRowWhy mailboxId={mailboxId} mention={mention} sent={sent} onOpenChange={hold} />
          )}
        </Suspense>
      )}
    </li>
  );
});

/** Resolves once for a mention and the settings it is seen under. */
function Answer({
  mention,
  resolve,
  smartFolders,
  profiles,
}: Pick<MentionRowProps, 'mention' | 'resolve' | 'smartFolders'> & Pick<Account, 'profiles'>) {
  const resolution = useMemo(() => resolve?.(mention), [resolve, mention]);
  return <WhoAnswers resolution={resolution} smartFolders={smartFolders} profiles={profiles} />;
}
