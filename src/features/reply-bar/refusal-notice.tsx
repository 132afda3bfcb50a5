import { OctagonX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { ReasonContext } from '../resolutions/describe-reason';
import type { Refusal } from '../drafts/refusal';
import { RefusalText } from '../drafts/refusal-text';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/**
 * Nothing was sent, and why; where someone else would answer now, the agent is asked.
 * @param isUpToDate whether the screen already shows the answer that the backend gave
 */
export function RefusalNotice({
  refusal,
  formerProfileId,
  context,
  isUpToDate,
  canSend,
  onSend,
  onChooseAnother,
}: {
  refusal: Refusal;
  formerProfileId: string;
  context: ReasonContext;
  isUpToDate: boolean;
  canSend: boolean;
  onSend: () => void;
  onChooseAnother: () => void;
}) {
  const t = useTranslations('replyBar');
  const nameProfile = (profileId: string | null) =>
    context.profiles.find(({ id }) => id === profileId)?.name ?? profileId ?? '';
  const answering =
    refusal.reason === 'resolution-changed' && refusal.answer.status === 'answered'
      ? refusal.answer.profileId
      : null;
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<OctagonX />}
      actions={
        <>
          {answering !== null && (
            <Button size="small" isBusy={!isUpToDate} aria-disabled={!canSend} onClick={onSend}>
              {t('sendAs', { profile: nameInSentence(nameProfile(answering)) })}
            </Button>
          )}
          {(answering !== null || refusal.reason === 'profile-cannot-reply') && (
            <Button size="small" variant="quiet" onClick={onChooseAnother}>
              {t('chooseAnother')}
            </Button>
          )}
        </>
      }
    >
      <RefusalText refusal={refusal} former={nameProfile(formerProfileId)} context={context} />
    </Banner>
  );
}
