import type { QueryClient } from '@tanstack/react-query';
import { replyGroupsQueries } from '../../data/reply-facts';
import { countBlockedMentions } from '../../domain/reply/count-blocked-mentions';
import type { SettingProblem } from '../../domain/reply/setting-problems';
import type { SettingsWithProfiles } from '../../domain/reply/settings-choices';

/** Fetches what it takes to count the mentions that a setting of the mailbox blocks; null: it is not known. */
export async function createBlockedCounter(
  client: QueryClient,
  mailboxId: string,
): Promise<(problem: SettingProblem, settings: SettingsWithProfiles) => number | null> {
  const groups = await client.fetchQuery(replyGroupsQueries.ofAccount());
  const ofMailbox = groups.get(mailboxId);
  return (problem, settings) =>
    ofMailbox === undefined
      ? null
      : countBlockedMentions(problem, ofMailbox, settings, 'before').mentions;
}
