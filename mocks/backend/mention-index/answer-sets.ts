import { groupMentions } from '../../../src/domain/reply/group-mentions';
import type { ReplyFrame } from '../../../src/domain/reply/group-mentions';
import { findGroupPreview, previewReplies } from '../../../src/domain/reply/preview-replies';
import type { Mailbox } from '../../../src/domain/mailbox';
import { BLOCKED, UNANSWERABLE } from '../../../src/domain/search/mention-search';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { CollectedFacts } from '../rules/collect-mention-facts';

/**
 * What decides who answers, besides the mentions, for whoever looks with a folder open or none. `now`: the
 * minute, which decides what is due.
 */
export interface AnswerSettings extends Pick<
  ReplyFrame,
  'services' | 'profiles' | 'lastUsedProfileIds'
> {
  mailbox: Pick<Mailbox, 'id' | 'topicIds' | 'replyWith' | 'replyTarget'>;
  now: string;
  smartFolders: readonly SmartFolder[];
  openFolderId: string | null;
}

/**
 * Says of every mention of a mailbox who answers it, by the groups that the preview of settings is made of:
 * a profile's id, `blocked` or `unanswerable`; null for those that the open folder does not hold. Decided
 * once a group.
 */
export function nameAnswers(
  facts: CollectedFacts,
  { services, profiles, lastUsedProfileIds, mailbox, smartFolders, openFolderId }: AnswerSettings,
): (place: number) => string | null {
  const { topicIds } = mailbox;
  const grouped = groupMentions(facts, { services, profiles, lastUsedProfileIds, topicIds });
  const side = { profiles, settings: { mailbox, folders: smartFolders } };
  const preview = previewReplies({ grouped, folderId: openFolderId, before: side, after: side });
  const names = grouped.groups.map((_, group) => {
    const outcome = findGroupPreview(preview, group)?.after;
    if (outcome === undefined) return null;
    if (outcome.status === 'answered') return outcome.profileId;
    return outcome.status === 'blocked' ? BLOCKED : UNANSWERABLE;
  });
  return (place) => names[grouped.groupOf[place] ?? -1] ?? null;
}
