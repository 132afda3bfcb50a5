import { useSuspenseQuery } from '@tanstack/react-query';
import { findOpenPlaceholder } from '../../domain/canned-reply-placeholders';
import { sessionQueries } from '../../data/session';
import type { Mention } from '../../domain/mention';
import type { ReplyResolution } from '../../domain/reply/resolution';
import type { Service } from '../../domain/service';
import { isDraftLocked } from '../drafts/draft';
import { isBlank } from '../drafts/draft-beginning';
import type { Draft } from '../drafts/draft';
import { nameDraft, useDraft, useIsUnkept } from '../drafts/draft-store';
import { useHasSettled } from '../../ui/use-has-settled';
import { findSendObstacle } from './send-obstacle';
import type { SendObstacle } from './send-obstacle';
import { findSender, hasAnswerChanged, summarizeAnswer } from '../drafts/sender';
import type { Answer, Sender, SenderOption } from '../drafts/sender';
import { useIsOnline } from '../drafts/use-is-online';
import { useReplyLeft } from './use-reply-left';

/**
 * How a reply stands: all of it follows from the draft, the rules and the network.
 * - `sender`: as whom it would go out; while a try is under way or in doubt, as whom that left.
 * - `isBlocked`: the rules are blocked and the agent has not chosen otherwise.
 * - `isAnswerChanged`: the rules say something else than when the agent last took note.
 * - `isBegunUnderOtherSettings`: they were saved since the text was begun, and it makes no difference.
 * - `hasSettled`: the names on it have stood there long enough to be read.
 * - `needsConsent`: who answers has changed under the writer; sending needs a deliberate click.
 */
export interface ReplyState {
  draftName: string;
  draft: Draft;
  answer: Answer;
  isLocked: boolean;
  sender: Sender | null;
  isBlocked: boolean;
  isAnswerChanged: boolean;
  isBegunUnderOtherSettings: boolean;
  needsConsent: boolean;
  hasSettled: boolean;
  left: number | null;
  obstacle: SendObstacle | null;
}

export function useReplyState({
  mention,
  service,
  resolution,
  options,
}: {
  mention: Pick<Mention, 'id'>;
  service: Pick<Service, 'replyLimit'>;
  resolution: ReplyResolution;
  options: readonly SenderOption[];
}): ReplyState {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const draftName = nameDraft(session, mention.id);
  const draft = useDraft(draftName);
  const isOnline = useIsOnline();
  const isUnkept = useIsUnkept(draftName);
  const left = useReplyLeft(draft.text, service.replyLimit);

  const { choice, sending } = draft;
  const isByHand = choice.by === 'by-hand';
  const isLocked = isDraftLocked(draft);
  const answer = summarizeAnswer(resolution);
  const sender =
    isLocked && sending.attempt !== null
      ? sending.attempt.request
      : findSender(choice, resolution, options);
  const isAnswerChanged = !isByHand && hasAnswerChanged(draft.seen, answer);
  const isRefusedByChange =
    sending.phase === 'refused' && sending.refusal.reason === 'resolution-changed';
  const needsConsent = isAnswerChanged || isRefusedByChange;
  const offered = resolution.status === 'blocked' ? resolution.alternative?.profileId : undefined;
  const hasSettled = useHasSettled(
    // What one has chosen oneself needs no reading, as long as it is that.
    isByHand || sender?.chosenBy === 'alternative'
      ? null
      : `${sender?.profileId ?? ''} ${offered ?? ''}`,
  );
  return {
    draftName,
    draft,
    answer,
    isLocked,
    sender,
    isBlocked: sender === null && !isByHand && resolution.status === 'blocked',
    isAnswerChanged,
    isBegunUnderOtherSettings:
      !isAnswerChanged &&
      draft.begun !== null &&
      draft.begun.settingsRevision !== session.settingsRevision,
    needsConsent,
    hasSettled,
    left,
    obstacle: findSendObstacle({
      isOutcomeUnknown: sending.phase === 'unknown',
      isOnline,
      isUnkept,
      hasSender: sender !== null,
      hasSettled,
      hasChoice: options.some(({ problem }) => problem === null),
      isByHand,
      isBlocked: resolution.status === 'blocked',
      isBlank: isBlank(draft.text),
      hasOpenPlaceholder: findOpenPlaceholder(draft.text) !== null,
      left,
    }),
  };
}
