import type { ReactNode, Ref } from 'react';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { ProfileLabel } from '../profiles/profile-label';
import type { ReasonContext } from '../resolutions/describe-reason';
import { ReasonLine } from '../resolutions/reason-line';
import { useProblemText } from '../resolutions/use-problem-text';
import styles from './reply-bar.module.css';
import type { Sender, SenderChoice, SenderOption } from '../drafts/sender';

/**
 * As whom the reply goes out, why, and the choice of another.
 * @param isReasonAbove the reason, under `reasonId`, stands in a notice above
 */
export function SenderRow({
  ref,
  choice,
  sender,
  options,
  resolution,
  context,
  reasonId,
  isReasonAbove,
  isLocked,
  onChoose,
  why,
}: {
  ref: Ref<HTMLDivElement>;
  choice: SenderChoice;
  sender: Sender | null;
  options: readonly SenderOption[];
  resolution: ReplyResolution;
  context: ReasonContext;
  reasonId: string;
  isReasonAbove: boolean;
  isLocked: boolean;
  onChoose: (choice: SenderChoice) => void;
  why: ReactNode;
}) {
  const t = useTranslations('replyBar');
  const describeProblem = useProblemText();
  const isByDefault = choice.by === 'resolved' || sender?.chosenBy === 'resolved';
  const shownId = sender?.profileId ?? (choice.by === 'by-hand' ? choice.profileId : undefined);

  function chooseProfile(profileId: string) {
    const isResolved = resolution.status === 'answered' && resolution.profileId === profileId;
    onChoose(isResolved ? { by: 'resolved' } : { by: 'by-hand', profileId });
  }

  return (
    <div ref={ref} className={styles.sender} data-by-default={isByDefault}>
      <Select
        label={t('replyAs')}
        appearance="inline"
        value={shownId}
        placeholder={t('chooseProfile')}
        isDisabled={isLocked}
        describedBy={reasonId}
        onValueChange={chooseProfile}
        options={options.map(({ profile, problem }) => ({
          value: profile.id,
          text: profile.name,
          content: <ProfileLabel profile={profile} isStruck={problem !== null} />,
          isDisabled: problem !== null,
          ...(problem === null ? {} : { hint: describeProblem(problem, profile) }),
        }))}
      />
      {!isReasonAbove && (
        <p id={reasonId} className={styles.reason}>
          {!isByDefault && <>{t(choice.by === 'by-hand' ? 'byHand' : 'alternativeTaken')} </>}
          <ReasonLine resolution={resolution} context={context} isCauseOnly={sender !== null} />
        </p>
      )}
      <div className={styles.senderActions}>
        {!isByDefault && !isLocked && (
          <Button
            variant="quiet"
            size="small"
            icon={<Undo2 aria-hidden />}
            onClick={() => {
              onChoose({ by: 'resolved' });
            }}
          >
            {t('backToDefault')}
          </Button>
        )}
        {why}
      </div>
    </div>
  );
}
