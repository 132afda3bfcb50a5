import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReplyRequest } from '../../contract/replies';
import { nameInSentence } from '../../domain/written/name-in-sentence';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useOthersAt } from '../presence/use-others-at';

/** What was asked about: who else answered then, and the reply as it was shown. */
interface Asked {
  names: string;
  count: number;
  request: ReplyRequest;
  profile: string;
}

/**
 * Sends at once where nobody else answers the mention; else asks first, once, and names them.
 * @param request the reply as it is shown; null when it cannot be sent
 * @param profile the name of the profile that it goes out as
 * @param buttonRef sends, and says as whom. It is led to when, while the question stood, what would go out has
 *   become another; nothing is sent then.
 */
export function useAskedSend(
  mentionId: string,
  {
    request,
    profile,
    send,
    buttonRef,
  }: {
    request: ReplyRequest | null;
    profile: string;
    send: (request: ReplyRequest) => void;
    buttonRef: RefObject<HTMLElement | null>;
  },
): { names: string | null; count: number; askAndSend: () => void; question: ReactNode } {
  const t = useTranslations('meanwhile');
  const format = useFormatter();
  const others = useOthersAt(mentionId).filter(({ activity }) => activity === 'answering');
  const count = others.length;
  const names = count === 0 ? null : format.list(others.map(({ user }) => user.name));
  // Who has stopped answering meanwhile is asked about no more, but the question stays to be answered.
  const [asked, setAsked] = useState<Asked | null>(null);
  const finalFocus = useRef<HTMLElement>(null);
  return {
    names,
    count,
    askAndSend() {
      if (request === null) return;
      if (names === null) send(request);
      else {
        finalFocus.current = null;
        setAsked({ names, count, request, profile });
      }
    },
    question: asked !== null && (
      <ConfirmDialog
        title={t('askTitle', { names: asked.names, count: asked.count })}
        body={<p>{t('askText')}</p>}
        confirmLabel={t('askConfirm', { profile: nameInSentence(asked.profile) })}
        cancelLabel={t('askCancel')}
        finalFocus={finalFocus}
        onConfirm={() => {
          setAsked(null);
          if (request !== null && goesOutAlike(request, asked.request)) send(request);
          else finalFocus.current = buttonRef.current;
        }}
        onCancel={() => {
          setAsked(null);
        }}
      />
    ),
  };
}

/** Whether the customer would see the same: of the settings only what they decide matters. */
function goesOutAlike(a: ReplyRequest, b: ReplyRequest): boolean {
  return (
    a.profileId === b.profileId &&
    a.chosenBy === b.chosenBy &&
    a.isPrivate === b.isPrivate &&
    a.text === b.text
  );
}
