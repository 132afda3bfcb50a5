import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { setPlace } from '../../data/live/live-store';
import type { ReplyRequest } from '../../contract/replies';
import { sessionQueries } from '../../data/session';
import { isDefaultFolderId } from '../../domain/default-folder';
import type { Mention } from '../../domain/mention';
import type { ReplyResolution } from '../../domain/reply/resolution';
import type { Service } from '../../domain/service';
import type { ReasonContext } from '../resolutions/describe-reason';
import { AnsweringNote } from './answering-note';
import { isBlank } from '../drafts/draft-beginning';
import { readWords } from '../drafts/draft-undo';
import { changeStoredDraft, putDraftsBack, useIsUnkept } from '../drafts/draft-store';
import { LengthLeft } from './length-left';
import styles from './reply-bar.module.css';
import { OutboxNotices } from './outbox-notices';
import { ReplyNotices } from './reply-notices';
import { ReplyText } from './reply-text';
import { SendHints } from './send-hints';
import { SendButton } from './send-button';
import type { SenderChoice, SenderOption } from '../drafts/sender';
import { UnkeptNotice } from '../drafts/unkept-notice';
import { SenderRow } from './sender-row';
import { useAskedSend } from './use-asked-send';
import { useMentionOutbox } from './use-mention-outbox';
import { useReplyState } from './use-reply-state';
import { useSendReply } from './use-send-reply';

/** Chooses the sender, takes the text, and sends it; what is written lives in the draft store. */
export function ReplyForm({
  mailboxId,
  folderId,
  mention,
  lastProfileId,
  service,
  resolution,
  context,
  options,
  why,
}: {
  mailboxId: string;
  folderId: string;
  mention: Mention;
  lastProfileId: string | null;
  service: Service;
  resolution: ReplyResolution;
  context: ReasonContext;
  options: readonly SenderOption[];
  why: ReactNode;
}) {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const state = useReplyState({ mention, service, resolution, options });
  const { draftName, draft, answer, isLocked, sender, isBlocked, left, obstacle } = state;
  const isUnkept = useIsUnkept(draftName);
  const [sentProfileId, setSentProfileId] = useState<string | null>(null);
  const outbox = useMentionOutbox(mailboxId, mention.id, setSentProfileId);
  const undoRef = useRef<HTMLButtonElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const sendRef = useRef<HTMLButtonElement>(null);
  const senderRef = useRef<HTMLDivElement>(null);
  const ids = {
    reason: useId(),
    blocked: useId(),
    left: useId(),
    obstacle: useId(),
  };

  const { send, retry } = useSendReply({
    mentionId: mention.id,
    draftName,
    onSent: (profileId) => {
      setSentProfileId(profileId);
      if (document.activeElement === sendRef.current) textRef.current?.focus();
    },
  });

  const senderProfile = options.find(({ profile }) => profile.id === sender?.profileId)?.profile;
  const reasonId = isBlocked ? ids.blocked : ids.reason;

  function choose(choice: SenderChoice) {
    changeStoredDraft(draftName, { type: 'sender-chosen', choice, answer });
  }

  const request: ReplyRequest | null =
    obstacle !== null || sender === null
      ? null
      : {
          mailboxId,
          openFolderId: isDefaultFolderId(folderId) ? null : folderId,
          profileId: sender.profileId,
          chosenBy: sender.chosenBy,
          ...(draft.isPrivate ? { isPrivate: true } : {}),
          settingsRevision: session.settingsRevision,
          text: draft.text,
        };
  const { askAndSend, question, ...answering } = useAskedSend(mention.id, {
    request,
    profile: senderProfile?.name ?? '',
    send: (asked) => {
      send(asked, session.preferences.undoSeconds);
    },
    buttonRef: sendRef,
  });
  const [hasTyped, setHasTyped] = useState(false);
  const isAnswering = hasTyped && !isBlank(draft.text);
  useEffect(() => {
    setPlace({ mentionId: mention.id, activity: isAnswering ? 'answering' : 'looking' });
  }, [mention.id, isAnswering]);

  const place = {
    mailboxId,
    folderId,
    serviceId: mention.serviceId,
    author: mention.author.name,
    excerpt: mention.text.slice(0, 200),
  };

  /** Undo is what the key always does; in an empty text it takes back what was sent last. */
  function handleKey(event: KeyboardEvent) {
    const isUndo = event.key.toLowerCase() === 'z' && !event.shiftKey;
    if (
      isUndo &&
      (event.ctrlKey || event.metaKey) &&
      draft.text === '' &&
      undoRef.current !== null
    ) {
      event.preventDefault();
      undoRef.current.click();
      return;
    }
    sendByKey(event);
  }

  /** Where the answer changed under the writer, the key only leads to the button, which says the name. */
  function sendByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (state.needsConsent) sendRef.current?.focus();
    else askAndSend();
  }

  return (
    <>
      <ReplyNotices
        draftName={draftName}
        draft={draft}
        resolution={resolution}
        context={context}
        blockedId={isBlocked ? ids.blocked : null}
        isAnswerChanged={state.isAnswerChanged}
        sentProfileId={sentProfileId}
        canSend={obstacle === null}
        hasSettled={state.hasSettled}
        onTakeAlternative={(profileId) => {
          choose({ by: 'alternative', profileId });
          textRef.current?.focus();
        }}
        onNote={() => {
          changeStoredDraft(draftName, {
            type: 'answer-noted',
            answer,
            settingsRevision: session.settingsRevision,
          });
          textRef.current?.focus();
        }}
        onSend={() => {
          textRef.current?.focus();
          askAndSend();
        }}
        onRetry={() => {
          textRef.current?.focus();
          retry();
        }}
        onChooseAnother={() => {
          senderRef.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
        }}
      />
      <UnkeptNotice text={readWords(draft)} isUnkept={isUnkept} onKeepAgain={putDraftsBack} />
      <AnsweringNote {...answering} />
      {question}
      <OutboxNotices
        draftName={draftName}
        draft={draft}
        waiting={outbox.waiting}
        failed={outbox.failed}
        context={context}
        place={place}
        textRef={textRef}
        undoRef={undoRef}
      />
      <div className={styles.card} data-locked={isLocked}>
        <SenderRow
          ref={senderRef}
          choice={draft.choice}
          sender={sender}
          options={options}
          resolution={resolution}
          context={context}
          reasonId={reasonId}
          isReasonAbove={isBlocked}
          isLocked={isLocked}
          onChoose={choose}
          why={why}
        />
        <ReplyText
          ref={textRef}
          draft={draft}
          mention={mention}
          senderName={senderProfile?.name}
          agentName={session.user.name}
          isTooLong={left !== null && left < 0}
          describedBy={`${reasonId} ${ids.left}`}
          onChange={(text) => {
            setSentProfileId(null);
            setHasTyped(true);
            changeStoredDraft(draftName, {
              type: 'text-changed',
              text,
              answer,
              place: { ...place, settingsRevision: session.settingsRevision, at: Date.now() },
            });
          }}
          onKey={handleKey}
        />
        <div className={styles.foot}>
          <SendHints
            lastProfile={context.profiles.find(({ id }) => id === lastProfileId)}
            sender={senderProfile}
            isBegunUnderOtherSettings={state.isBegunUnderOtherSettings}
          />
          <LengthLeft id={ids.left} left={left} limit={service.replyLimit} />
          <SendButton
            ref={sendRef}
            profile={senderProfile}
            isPrivate={draft.isPrivate}
            obstacle={obstacle}
            obstacleId={ids.obstacle}
            isBusy={draft.sending.phase === 'sending'}
            onSend={askAndSend}
          />
        </div>
      </div>
    </>
  );
}
