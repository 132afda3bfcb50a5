import { useId, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleCheck, Hourglass, OctagonX, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { readRefusal } from '../drafts/refusal';
import { RefusalText } from '../drafts/refusal-text';
import { ProfileLabel } from '../profiles/profile-label';
import styles from './bulk-reply.module.css';
import { ExpandButton } from './expand-button';
import { readResultState } from './group-results';
import type { ResultGroup, ResultState } from './group-results';
import { MentionLink } from './mention-link';
import { ShownName } from '../written/shown-name';

const icons: Record<ResultState, typeof Hourglass> = {
  published: CircleCheck,
  waiting: Hourglass,
  failed: OctagonX,
  withdrawn: Undo2,
};
const order: readonly ResultState[] = ['failed', 'waiting', 'withdrawn', 'published'];

/** A profile and how many went out as it; open where something failed, with the reason at each. */
export function ResultRow({
  mailboxId,
  folderId,
  group: { profileId, results, counts },
  onOpen,
}: {
  mailboxId: string;
  folderId: string;
  group: ResultGroup;
  onOpen: () => void;
}) {
  const t = useTranslations('bulkReply');
  const listId = useId();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isShown = chosen ?? counts.failed > 0;
  const profile = account.profiles.find(({ id }) => id === profileId);
  const service = account.services.find(({ id }) => id === profile?.serviceId);
  const name = profile?.name ?? profileId;
  const sorted = order.flatMap((state) =>
    results.filter((result) => readResultState(result) === state),
  );
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.rowHead}>
            <ExpandButton
              isShown={isShown}
              listId={listId}
              name={[service?.name, name].filter((part) => part !== undefined).join(' · ')}
              onToggle={() => {
                setChosen(!isShown);
              }}
            />
            {profile === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <ProfileLabel profile={profile} serviceName={service?.name} />
            )}
          </span>
        </th>
        <td className={styles.number}>
          {t('ofProfile', { published: counts.published, total: results.length })}
        </td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={2} id={listId} className={styles.inside}>
            <ul className={styles.mentions}>
              {sorted.map((result) => {
                const { mentionId, authorName, reply } = result;
                const state = readResultState(result);
                const Icon = icons[state];
                return (
                  <li key={mentionId} className={styles.mention}>
                    <span className={styles.mentionLine}>
                      <bdi className={styles.author}>
                        <ShownName name={authorName ?? t('goneMention')} />
                      </bdi>{' '}
                      <span className={styles.state} data-state={state}>
                        <Icon size={13} aria-hidden /> {t(`states.${state}`)}
                      </span>
                      {reply !== null && reply.failure !== null && state === 'failed' && (
                        <span className={styles.why}>
                          {' '}
                          <RefusalText
                            refusal={readRefusal(reply.failure)}
                            former={name}
                            context={account}
                          />
                        </span>
                      )}
                    </span>
                    {authorName !== null && (
                      <MentionLink
                        mailboxId={mailboxId}
                        folderId={state === 'published' ? 'archive' : folderId}
                        mention={{ id: mentionId, author: { name: authorName } }}
                        onOpen={onOpen}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
