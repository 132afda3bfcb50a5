import { useTranslations } from 'use-intl';
import type { ReasonContext } from '../resolutions/describe-reason';
import { nameTags } from '../resolutions/name-tags';
import { useProblemText } from '../resolutions/use-problem-text';
import type { Refusal } from './refusal';

/** Why nothing was sent, in a sentence. */
export function RefusalText({
  refusal,
  former,
  context,
}: {
  refusal: Refusal;
  former: string;
  context: Pick<ReasonContext, 'profiles'>;
}) {
  const t = useTranslations('replyBar.refused');
  const describeProblem = useProblemText();
  const findProfile = (profileId: string | null) =>
    context.profiles.find(({ id }) => id === profileId);
  switch (refusal.reason) {
    case 'resolution-changed': {
      const { status, profileId } = refusal.answer;
      const profile = findProfile(profileId)?.name ?? profileId ?? '';
      return t.rich('resolution-changed', { now: status, profile, former, ...nameTags });
    }
    case 'profile-cannot-reply': {
      const profile = findProfile(refusal.profileId);
      return t.rich('profile-cannot-reply', {
        profile: profile?.name ?? refusal.profileId,
        problem: describeProblem(refusal.why, profile),
        ...nameTags,
      });
    }
    case 'too-long':
      return t('too-long', { length: refusal.length, max: refusal.max });
    case 'other':
      return t('other', { title: refusal.title });
    default:
      return t(refusal.reason);
  }
}
