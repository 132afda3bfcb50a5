import { Ban } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../../ui/banner';
import { useProblemText } from '../../resolutions/use-problem-text';
import { describeChoice } from '../describe-difference';
import type { BlockedChoice } from '../find-blocked-choices';
import { useWords } from '../use-words';
import { nameOf } from '../words';

/** Names above the form each profile of a restored save that cannot reply any more. */
export function BlockedChoicesNotice({ choices }: { choices: readonly BlockedChoice[] }) {
  const t = useTranslations('settingsHistory.restored');
  const words = useWords();
  const problemText = useProblemText();
  return (
    <Banner tone="danger" announce="alert" icon={<Ban />}>
      {choices.map(({ serviceId, named: { profileId, profile, problem } }) => (
        <p key={serviceId}>
          {t('cannotReply', {
            name: describeChoice({ kind: 'profile', profileId }, words),
            service: nameOf(words, words.account.services, serviceId),
            reason: problemText(problem, profile),
          })}
        </p>
      ))}
    </Banner>
  );
}
