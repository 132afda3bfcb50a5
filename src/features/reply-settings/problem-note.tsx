import { TriangleAlert } from 'lucide-react';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import { Banner } from '../../ui/banner';
import { useProblemText } from '../resolutions/use-problem-text';
import type { ListedProfile } from './choice-options';
import { describeChoice } from './describe-difference';
import { useWords } from './use-words';

/**
 * Says that a chosen profile can no longer reply, what that means, and what to do where one may.
 * @param blocked how many mentions that blocks; null while it is not known
 */
export function ProblemNote({
  named: { profileId, profile },
  problem,
  blocked,
  isReadOnly,
}: {
  named: ListedProfile;
  problem: NonNullable<ListedProfile['problem']>;
  blocked: BlockedMentions | null;
  isReadOnly: boolean;
}) {
  const words = useWords();
  const problemText = useProblemText();
  return (
    <Banner tone="attention" icon={<TriangleAlert />}>
      {words.t('replyWith.cannotReply', {
        name: describeChoice({ kind: 'profile', profileId }, words),
        reason: problemText(problem, profile),
        mentions: blocked?.mentions ?? -1,
        open: blocked?.open ?? 0,
      })}
      {!isReadOnly && ` ${words.t('replyWith.chooseAnother')}`}
    </Banner>
  );
}
