import { Ban, CheckCircle2, Shuffle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { ReasonContext } from '../resolutions/describe-reason';
import { nameTags } from '../resolutions/name-tags';
import { ReasonLine } from '../resolutions/reason-line';
import type { Draft } from '../drafts/draft';
import { RefusalNotice } from './refusal-notice';
import styles from './reply-bar.module.css';
import { hasAnswerChanged, summarizeAnswer } from '../drafts/sender';
import { UnknownNotice } from './unknown-notice';

/**
 * What the agent must know before the next try to send, and what was sent.
 * @param blockedId the id of the notice that the rules are blocked; null where they are not, or do not matter
 */
export function ReplyNotices({
  draftName,
  draft,
  resolution,
  context,
  blockedId,
  isAnswerChanged,
  sentProfileId,
  canSend,
  hasSettled,
  onTakeAlternative,
  onNote,
  onSend,
  onRetry,
  onChooseAnother,
}: {
  draftName: string;
  draft: Draft;
  resolution: ReplyResolution;
  context: ReasonContext;
  blockedId: string | null;
  isAnswerChanged: boolean;
  sentProfileId: string | null;
  canSend: boolean;
  /** Whether its names have stood there long enough to be read. */
  hasSettled: boolean;
  onTakeAlternative: (profileId: string) => void;
  onNote: () => void;
  onSend: () => void;
  onRetry: () => void;
  onChooseAnother: () => void;
}) {
  const t = useTranslations('replyBar');
  const { sending } = draft;
  const nameProfile = (profileId: string | null) =>
    context.profiles.find(({ id }) => id === profileId)?.name ?? profileId ?? '';
  const answer = summarizeAnswer(resolution);
  const alternativeId =
    resolution.status === 'blocked' ? (resolution.alternative?.profileId ?? null) : null;

  return (
    <div className={styles.notices}>
      {sending.phase === 'unknown' && <UnknownNotice draftName={draftName} onAsk={onRetry} />}
      {sending.phase === 'refused' && (
        <RefusalNotice
          refusal={sending.refusal}
          formerProfileId={sending.attempt.request.profileId}
          context={context}
          isUpToDate={
            sending.refusal.reason !== 'resolution-changed' ||
            !hasAnswerChanged(sending.refusal.answer, answer)
          }
          canSend={canSend}
          onSend={onSend}
          onChooseAnother={onChooseAnother}
        />
      )}
      {blockedId !== null && (
        <Banner
          id={blockedId}
          tone={alternativeId === null ? 'danger' : 'attention'}
          icon={<Ban />}
          actions={
            alternativeId !== null && (
              <Button
                size="small"
                aria-disabled={!hasSettled}
                onClick={() => {
                  if (hasSettled) onTakeAlternative(alternativeId);
                }}
              >
                {t('takeAlternative', { profile: nameProfile(alternativeId) })}
              </Button>
            )
          }
        >
          <ReasonLine resolution={resolution} context={context} />
        </Banner>
      )}
      <div role="status">
        {isAnswerChanged && draft.seen !== null && sending.phase === 'writing' && (
          <Banner
            tone="attention"
            icon={<Shuffle />}
            actions={
              <Button
                size="small"
                aria-disabled={!hasSettled}
                onClick={() => {
                  if (hasSettled) onNote();
                }}
              >
                {t('noted')}
              </Button>
            }
          >
            {t.rich('changed', {
              now: answer.status,
              profile: nameProfile(answer.profileId),
              before: draft.seen.status,
              former: nameProfile(draft.seen.profileId),
              ...nameTags,
            })}
          </Banner>
        )}
        {sentProfileId !== null && (
          <p className={styles.sent}>
            <CheckCircle2 size={14} aria-hidden />
            <span>{t.rich('sent', { profile: nameProfile(sentProfileId), ...nameTags })}</span>
          </p>
        )}
      </div>
    </div>
  );
}
