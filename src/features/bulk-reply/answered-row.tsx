import { useId, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { BulkReplyMention } from '../../contract/bulk-replies';
import { accountQueries } from '../../data/account';
import type { BulkReplyTable } from '../../domain/reply/bulk-reply-table';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ProfileLabel } from '../profiles/profile-label';
import styles from './bulk-reply.module.css';
import { ExpandButton } from './expand-button';
import { MentionLink } from './mention-link';
import { nameInSentence } from '../../domain/written/name-in-sentence';
import { ShownName } from '../written/shown-name';
import { ShownText } from '../written/shown-text';

/** A profile, how many go out as it, and what is left for the longest text; opened, each of them. */
export function AnsweredRow({
  mailboxId,
  folderId,
  group,
  isCounted,
  onLeaveOut,
  onOpen,
}: {
  mailboxId: string;
  folderId: string;
  group: BulkReplyTable<BulkReplyMention>['answered'][number];
  isCounted: boolean;
  onLeaveOut: (ids: readonly string[], isOut: boolean) => void;
  onOpen: () => void;
}) {
  const t = useTranslations('bulkReply');
  const format = useFormatter();
  const listId = useId();
  const [isShown, setIsShown] = useState(false);
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { mentions, leftOutIds, leastLeft, profileId, serviceId } = group;
  const profile = account.profiles.find(({ id }) => id === profileId);
  const service = account.services.find(({ id }) => id === serviceId);
  const name = profile?.name ?? profileId;
  const going = mentions.length - leftOutIds.size;
  const unit = service?.replyLimit?.unit ?? 'characters';
  const isNear = leastLeft !== null && leastLeft <= (service?.replyLimit?.max ?? Infinity) / 10;

  return (
    <>
      <tr data-out={going === 0}>
        <th scope="row">
          <span className={styles.rowHead}>
            <ExpandButton
              isShown={isShown}
              listId={listId}
              name={[service?.name, name].filter((part) => part !== undefined).join(' · ')}
              onToggle={() => {
                setIsShown(!isShown);
              }}
            />
            {profile === undefined ? (
              <bdi>{profileId}</bdi>
            ) : (
              <ProfileLabel profile={profile} serviceName={service?.name} />
            )}
          </span>
        </th>
        <td className={styles.number}>
          {leftOutIds.size === 0
            ? format.number(going)
            : t('goingOf', { going, total: mentions.length })}
        </td>
        <td className={styles.number} data-near={isNear}>
          {going > 0 &&
            (leastLeft !== null
              ? t('left', { unit, count: leastLeft })
              : service?.replyLimit === null || isCounted
                ? t('noLimit')
                : t('counting'))}
        </td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={3} id={listId} className={styles.inside}>
            <div className={styles.insideActions}>
              <Button
                size="small"
                variant="quiet"
                aria-label={t(going > 0 ? 'leaveOutGroup' : 'takeInGroup', {
                  profile: nameInSentence(name),
                })}
                onClick={() => {
                  onLeaveOut(
                    mentions.map(({ id }) => id),
                    going > 0,
                  );
                }}
              >
                {t(going > 0 ? 'leaveOut' : 'takeIn')}
              </Button>
            </div>
            <ul className={styles.mentions}>
              {mentions.map((mention) => (
                <li key={mention.id} className={styles.mention}>
                  <Checkbox
                    isChecked={!leftOutIds.has(mention.id)}
                    onCheckedChange={(isIn) => {
                      onLeaveOut([mention.id], !isIn);
                    }}
                    label={
                      <span className={styles.mentionLine}>
                        <bdi className={styles.author}>
                          <ShownName name={mention.author.name} />
                        </bdi>{' '}
                        <bdi className={styles.excerpt}>
                          <ShownText text={mention.excerpt} />
                        </bdi>
                      </span>
                    }
                  />
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
