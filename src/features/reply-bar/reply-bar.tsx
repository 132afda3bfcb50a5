import { useMemo, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Ban, Lock, MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import type { Mention } from '../../domain/mention';
import { asAnswered, canReplyPrivately } from '../../domain/reply/private-reply';
import { Banner } from '../../ui/banner';
import { useCommand } from '../commands/command-registry';
import { ReasonLine } from '../resolutions/reason-line';
import { useReasonContext } from '../resolutions/use-reason-context';
import { useReplyResolver } from '../resolutions/use-reply-resolver';
import { useNoRuleGap } from '../resolutions/rule-gap-error';
import { WhyButton } from '../resolutions/why-button';
import { isDraftLocked } from '../drafts/draft';
import { changeStoredDraft, nameDraft, useDraft } from '../drafts/draft-store';
import { readWords } from '../drafts/draft-undo';
import { listSenderOptions, summarizeAnswer } from '../drafts/sender';
import { PrivacyChoice } from './privacy-choice';
import styles from './reply-bar.module.css';
import { ReplyForm } from './reply-form';

/**
 * Below a mention: who answers it and why, and the reply. Give it the mention's id as `key`: what is
 * under way belongs to one mention.
 * @param lastProfileId as which profile the conversation was answered last, or null
 */
export function ReplyBar({
  mailboxId,
  folderId,
  mention,
  smartFolderIds,
  lastProfileId,
}: {
  mailboxId: string;
  folderId: string;
  mention: Mention;
  smartFolderIds: readonly string[];
  lastProfileId: string | null;
}) {
  const t = useTranslations('replyBar');
  const commands = useTranslations('commands');
  const barRef = useRef<HTMLElement>(null);
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  useNoRuleGap(mailboxId);
  const resolve = useReplyResolver(mailboxId, folderId);
  const draftName = nameDraft(session, mention.id);
  const draft = useDraft(draftName);
  const { isPrivate } = draft;
  const context = useReasonContext(mailboxId, mention, isPrivate);
  const seen = useMemo(
    () => ({ ...asAnswered(mention, isPrivate), smartFolderIds }),
    [mention, isPrivate, smartFolderIds],
  );
  const resolution = useMemo(() => resolve(seen), [resolve, seen]);

  const service = account.services.find(({ id }) => id === mention.serviceId);
  const options =
    service?.canReply === true ? listSenderOptions(seen, service, account.profiles) : [];
  // What was written while someone could still answer is not hidden.
  const isAnswerable =
    options.some(({ problem }) => problem === null) ||
    (options.length > 0 && readWords(draft) !== '');
  const mayReply = session.rights.includes('reply');

  const why = (
    <WhyButton
      resolution={resolution}
      context={context}
      resolveFrom={(fromFolderId) => resolve(seen, fromFolderId)}
    />
  );
  const isWritable = service !== undefined && isAnswerable && mayReply;
  useCommand('reply', {
    run: () => {
      barRef.current?.querySelector('textarea')?.focus();
    },
    reason: isWritable
      ? null
      : mayReply
        ? commands('notAnswerable')
        : t('cannotReply', { role: t(`roles.${session.user.role}`) }),
  });
  return (
    <section ref={barRef} className={styles.bar} aria-label={t('bar')}>
      {mayReply && (isPrivate || canReplyPrivately(mention, service)) && (
        <PrivacyChoice
          isPrivate={isPrivate}
          isLocked={isDraftLocked(draft)}
          onChange={(next) => {
            const answer = summarizeAnswer(
              resolve({ ...asAnswered(mention, next), smartFolderIds }),
            );
            changeStoredDraft(draftName, { type: 'privacy-chosen', isPrivate: next, answer });
          }}
        />
      )}
      {isWritable ? (
        <ReplyForm
          mailboxId={mailboxId}
          folderId={folderId}
          mention={mention}
          lastProfileId={lastProfileId}
          service={service}
          resolution={resolution}
          context={context}
          options={options}
          why={why}
        />
      ) : (
        <Banner
          tone={mayReply && resolution.status === 'blocked' ? 'danger' : 'info'}
          icon={
            mayReply ? resolution.status === 'blocked' ? <Ban /> : <MessageSquareOff /> : <Lock />
          }
          actions={why}
        >
          <p>
            <ReasonLine resolution={resolution} context={context} isCauseOnly={!mayReply} />
          </p>
          {!mayReply && <p>{t('cannotReply', { role: t(`roles.${session.user.role}`) })}</p>}
        </Banner>
      )}
    </section>
  );
}
