import { useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { MailboxFolders } from '../../contract/mailboxes';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { findSettingProblems } from '../../domain/reply/setting-problems';
import type { SettingProblem } from '../../domain/reply/setting-problems';
import type { ReplySettingsTarget } from '../../domain/reply-settings-target';
import { useProblemText } from '../resolutions/use-problem-text';
import { useRuleGap } from '../resolutions/use-rule-gap';

/**
 * What is wrong with the reply settings of a mailbox and its folders, in words for the gears that open
 * them. It is found in what is here already; how many mentions it blocks is asked for only once somebody
 * looks at a problem.
 * @returns `describe`: null for a setting without a problem; `onLook`: somebody does
 */
export function useSettingProblems(
  mailboxId: string,
  { smartFolders }: MailboxFolders,
): { describe: (target: ReplySettingsTarget) => string | null; onLook: () => void } {
  const t = useTranslations('mailboxes');
  const format = useFormatter();
  const problemText = useProblemText();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const [isLookedAt, setIsLookedAt] = useState(false);
  const mailbox = mailboxes.find(({ id }) => id === mailboxId);
  const settings = {
    profiles: account.profiles,
    settings: {
      mailbox: mailbox ?? { replyWith: { mode: 'default' as const } },
      folders: smartFolders,
    },
  };
  const gap = useRuleGap(mailboxId);
  // A profile that cannot be read is not one that is missing.
  const problems =
    gap === null ? findSettingProblems({ id: mailboxId, ...settings }, account.services) : [];
  const { data: countBlocked } = useQuery({
    queryKey: ['blocked-mentions', mailboxId],
    // What counts them is fetched as late as what is counted.
    queryFn: async ({ client }) =>
      (await import('./count-blocked')).createBlockedCounter(client, mailboxId),
    structuralSharing: false,
    enabled: isLookedAt && problems.length > 0,
  });

  function describeOne(problem: SettingProblem): string {
    const profile = account.profiles.find(({ id }) => id === problem.profileId);
    const service = account.services.find(({ id }) => id === problem.serviceId);
    return t('settingProblem', {
      profile: profile?.name ?? t('deletedProfile'),
      service: service?.name ?? problem.serviceId,
      reason: problemText(problem.problem, profile),
      blocked: countBlocked?.(problem, settings) ?? -1,
    });
  }

  return {
    describe: ({ kind, id }) => {
      const found = problems.filter(({ target }) => target.kind === kind && target.id === id);
      return found.length === 0 ? null : format.list(found.map(describeOne), { type: 'unit' });
    },
    onLook: () => {
      setIsLookedAt(true);
    },
  };
}
