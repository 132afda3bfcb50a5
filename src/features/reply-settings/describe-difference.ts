import type { ReplyChoice } from '../../domain/reply-with';
import { describeFilter } from './describe-filter';
import { describeReplyTarget } from './reply-target/describe-reply-target';
import type { SettingsDifference } from './settings-difference';
import { nameOf } from './words';
import type { Words } from './words';

/**
 * One difference between two settings in words, made to follow "Editor C changed …": "Facebook from
 * Default to Acme US".
 * @param folders the smart folders that an order may name
 */
export function describeDifference(
  difference: SettingsDifference,
  words: Words,
  folders: readonly { id: string; name: string }[],
): string {
  const { t, format, account } = words;
  switch (difference.field) {
    case 'name':
      return t('difference.name', { from: difference.from, to: difference.to });
    case 'filter':
      return t('difference.filter', {
        from: describeFilter(difference.from, words),
        to: describeFilter(difference.to, words),
      });
    case 'reply-with':
      return t('difference.replyWith', {
        from: t(`replyWith.${difference.from}`),
        to: t(`replyWith.${difference.to}`),
      });
    case 'choice':
      return t('difference.choice', {
        service: nameOf(words, account.services, difference.serviceId),
        from: describeChoice(difference.from, words),
        to: describeChoice(difference.to, words),
      });
    case 'folder-order':
      return t('difference.folderOrder', {
        to: format.list(difference.to.map((id) => nameOf(words, folders, id))),
      });
    case 'default-folders':
      return difference.to.length === 0
        ? t('difference.defaultFoldersNone')
        : t('difference.defaultFoldersOff', {
            names: format.list(difference.to.map((id) => t(`defaultFolders.names.${id}`))),
          });
    case 'reply-target':
      return t('difference.replyTarget', {
        from: describeReplyTarget(difference.from, words),
        to: describeReplyTarget(difference.to, words),
      });
    case 'topics':
      return describeTopics(difference, words);
  }
}

/** A choice in a word or two: "Acme US", "Default", "Same as mailbox". */
export function describeChoice(choice: ReplyChoice, words: Words): string {
  const { t, account } = words;
  if (choice.kind === 'default') return t('replyWith.default');
  if (choice.kind === 'same-as-mailbox') return t('replyWith.sameAsMailboxShort');
  const profile = account.profiles.find(({ id }) => id === choice.profileId);
  return profile?.name ?? t('replyWith.unknownProfile', { id: choice.profileId });
}

function describeTopics(
  { added, removed }: Extract<SettingsDifference, { field: 'topics' }>,
  words: Words,
): string {
  const { t, format, account } = words;
  const list = (ids: string[]) => format.list(ids.map((id) => nameOf(words, account.topics, id)));
  if (removed.length === 0) return t('difference.topicsAdded', { added: list(added) });
  if (added.length === 0) return t('difference.topicsRemoved', { removed: list(removed) });
  return t('difference.topicsBoth', { added: list(added), removed: list(removed) });
}
