import type { MailboxSettings } from '../../../contract/mailboxes';
import type { SmartFolderSettings } from '../../../contract/smart-folders';
import type { Account } from '../../../data/account';
import { isSameChoice } from '../../../domain/reply-with';
import type { ReplyWith } from '../../../domain/reply-with';
import { rebaseOrder } from '../mailbox-draft';
import { readChoice } from '../reply-with-draft';
import type { SettingsLevel } from '../reply-with-draft';

/**
 * Settings of the past, made to fit what there is today, so that they can be saved again. A profile that
 * cannot reply any more stays chosen: whoever restores has to see it and to choose another.
 * - `leftOut`: ids of what is gone: topics, and services that nobody can choose a profile for.
 */
export interface RestoredSettings<Settings> {
  settings: Settings;
  leftOut: string[];
}

/** @param present what is saved now; its smart folders are the ones that there are */
export function restoreMailbox(
  past: MailboxSettings,
  present: MailboxSettings,
  account: Pick<Account, 'services' | 'profiles' | 'topics'>,
): RestoredSettings<MailboxSettings> {
  const isGone = (topicId: string) =>
    !present.topicIds.includes(topicId) && !account.topics.some(({ id }) => id === topicId);
  const { replyWith, leftOut } = restoreReplyWith(past, present, 'mailbox', account);
  return {
    settings: {
      name: past.name,
      topicIds: past.topicIds.filter((id) => !isGone(id)),
      replyWith,
      smartFolderIds: [...rebaseOrder([], past.smartFolderIds, present.smartFolderIds)],
      ...(past.hiddenFolderIds === undefined ? {} : { hiddenFolderIds: past.hiddenFolderIds }),
      ...(past.replyTarget === undefined ? {} : { replyTarget: past.replyTarget }),
    },
    leftOut: [...past.topicIds.filter(isGone), ...leftOut],
  };
}

export function restoreSmartFolder(
  past: SmartFolderSettings,
  present: SmartFolderSettings,
  account: Pick<Account, 'services' | 'profiles'>,
): RestoredSettings<SmartFolderSettings> {
  const { replyWith, leftOut } = restoreReplyWith(past, present, 'smart-folder', account);
  return { settings: { name: past.name, filter: past.filter, replyWith }, leftOut };
}

/** A service that the form cannot show keeps what it has now: nobody could correct it there. */
function restoreReplyWith(
  { replyWith: past }: { replyWith: ReplyWith },
  { replyWith: present }: { replyWith: ReplyWith },
  level: SettingsLevel,
  { services, profiles }: Pick<Account, 'services' | 'profiles'>,
): { replyWith: ReplyWith; leftOut: string[] } {
  if (past.mode === 'default') return { replyWith: past, leftOut: [] };
  const isShown = (serviceId: string) =>
    services.some(({ id, canReply }) => id === serviceId && canReply) &&
    profiles.some((profile) => profile.serviceId === serviceId);
  const now = (serviceId: string) => readChoice(present, serviceId, level);
  const choices = Object.entries(past.choices);
  return {
    replyWith: {
      mode: 'custom',
      choices: Object.fromEntries(
        choices.map(([serviceId, choice]) => [
          serviceId,
          isShown(serviceId) ? choice : now(serviceId),
        ]),
      ),
    },
    leftOut: choices.flatMap(([serviceId]) =>
      isShown(serviceId) || isSameChoice(readChoice(past, serviceId, level), now(serviceId))
        ? []
        : [serviceId],
    ),
  };
}
