import { useId, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Ban, MessageSquareOff, Scissors, UserRoundX } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { BulkReplyMention } from '../../contract/bulk-replies';
import { accountQueries } from '../../data/account';
import type { BulkReplyTable } from '../../domain/reply/bulk-reply-table';
import { nameTags } from '../resolutions/name-tags';
import { ReasonLine } from '../resolutions/reason-line';
import { useReasonNames } from '../resolutions/use-reason-context';
import styles from './bulk-reply.module.css';
import { ExpandButton } from './expand-button';
import { MentionLink } from './mention-link';
import { ShownName } from '../written/shown-name';
import { ShownText } from '../written/shown-text';

const icons = {
  'too-long': <Scissors size={14} aria-hidden />,
  unfilled: <UserRoundX size={14} aria-hidden />,
  blocked: <Ban size={14} aria-hidden />,
  unanswerable: <MessageSquareOff size={14} aria-hidden />,
};

/** Mentions that stay behind for one reason; opened, each of them, to be answered by itself. */
export function StayingRow({
  mailboxId,
  folderId,
  group,
  onOpen,
}: {
  mailboxId: string;
  folderId: string;
  group: BulkReplyTable<BulkReplyMention>['staying'][number];
  onOpen: () => void;
}) {
  const t = useTranslations('bulkReply');
  const format = useFormatter();
  const listId = useId();
  const [isShown, setIsShown] = useState(false);
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const names = useReasonNames(mailboxId);
  const { kind, mentions, serviceId } = group;
  const [first] = mentions;
  const service = account.services.find(({ id }) => id === serviceId)?.name ?? serviceId;
  const nameProfile = (profileId: string) =>
    account.profiles.find(({ id }) => id === profileId)?.name ?? profileId;

  return (
    <>
      <tr data-kind={kind}>
        <th scope="row">
          <span className={styles.rowHead}>
            <ExpandButton
              isShown={isShown}
              listId={listId}
              name={service}
              onToggle={() => {
                setIsShown(!isShown);
              }}
            />
            <span className={styles.stayingIcon}>{icons[kind]}</span>
            <span className={styles.reason}>
              {kind === 'too-long' &&
                t.rich('tooLong', {
                  service,
                  profile: nameProfile(group.profileId),
                  over: group.mostOver,
                  max: group.max,
                  count: mentions.length,
                  ...nameTags,
                })}
              {kind === 'unfilled' &&
                t.rich('unfilled', { placeholder: group.placeholder, ...nameTags })}
              {(kind === 'blocked' || kind === 'unanswerable') && first !== undefined && (
                <ReasonLine
                  resolution={first.resolution}
                  context={{ mention: first, ...names }}
                  isCauseOnly
                />
              )}
            </span>
          </span>
        </th>
        <td className={styles.number}>{format.number(mentions.length)}</td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={2} id={listId} className={styles.inside}>
            <ul className={styles.mentions}>
              {mentions.map((mention) => (
                <li key={mention.id} className={styles.mention}>
                  <span className={styles.mentionLine}>
                    <bdi className={styles.author}>
                      <ShownName name={mention.author.name} />
                    </bdi>{' '}
                    <bdi className={styles.excerpt}>
                      <ShownText text={mention.excerpt} />
                    </bdi>
                  </span>
                  <MentionLink
                    mailboxId={mailboxId}
                    folderId={folderId}
                    mention={mention}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
