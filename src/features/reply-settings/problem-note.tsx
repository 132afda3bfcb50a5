import { TriangleAlert } from 'lucide-react';
import { Banner } from '../../ui/banner';
import { useProblemText } from '../resolutions/use-problem-text';
import type { ListedProfile } from './choice-options';
import { describeChoice } from './describe-difference';
import { useWords } from './use-words';

/** Says that a chosen profile can no longer reply, what that means, and what to do where one may. */
export function ProblemNote({
  named: { profileId, profile },
  problem,
  isReadOnly,
}: {
  named: ListedProfile;
  problem: NonNullable<ListedProfile['problem']>;
  isReadOnly: boolean;
}) {
  const words = useWords();
  const problemText = useProblemText();
  return (
    <Banner tone="attention" icon={<TriangleAlert />}>
      {words.t('replyWith.cannotReply', {
        name: describeChoice({ kind: 'profile', profileId }, words),
        reason: problemText(problem, profile),
      })}
      {!isReadOnly && ` ${words.t('replyWith.chooseAnother')}`}
    </Banner>
  );
}
