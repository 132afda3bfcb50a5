import type { MailboxSettings } from '../../contract/mailboxes';
import type { SmartFolderSettings } from '../../contract/smart-folders';
import type { DefaultFolderId } from '../../domain/default-folder';
import { isSameChoice } from '../../domain/reply-with';
import type { ReplyChoice, ReplyWith } from '../../domain/reply-with';
import type { Filter } from '../../domain/smart-folder';
import type { ReplyTarget } from '../../domain/waiting/reply-target';
import { readChoice } from './reply-with-draft';
import type { SettingsLevel } from './reply-with-draft';

/**
 * What differs between two states of a mailbox's or smart folder's settings, field by field and, for
 * Reply with, service by service. Choices are compared by what they mean, so a missing entry and a
 * spelled-out one are the same, and a mode of `default` means the silent choice everywhere.
 */
export type SettingsDifference =
  | { field: 'name'; from: string; to: string }
  | { field: 'topics'; added: string[]; removed: string[] }
  | { field: 'filter'; from: Filter; to: Filter }
  | { field: 'reply-with'; from: ReplyWith['mode']; to: ReplyWith['mode'] }
  | { field: 'choice'; serviceId: string; from: ReplyChoice; to: ReplyChoice }
  | { field: 'default-folders'; from: DefaultFolderId[]; to: DefaultFolderId[] }
  | { field: 'reply-target'; from: ReplyTarget | undefined; to: ReplyTarget | undefined }
  | { field: 'folder-order'; from: string[]; to: string[] };

export function findMailboxDifferences(
  from: MailboxSettings,
  to: MailboxSettings,
): SettingsDifference[] {
  const added = to.topicIds.filter((id) => !from.topicIds.includes(id));
  const removed = from.topicIds.filter((id) => !to.topicIds.includes(id));
  const isReordered = !isSameData(from.smartFolderIds, to.smartFolderIds);
  return [
    ...findNameDifference(from, to),
    ...(added.length + removed.length === 0 ? [] : [{ field: 'topics' as const, added, removed }]),
    ...findReplyWithDifferences(from.replyWith, to.replyWith, 'mailbox'),
    ...findHiddenDifference(from, to),
    ...(isSameData(from.replyTarget, to.replyTarget)
      ? []
      : [{ field: 'reply-target' as const, from: from.replyTarget, to: to.replyTarget }]),
    ...(isReordered
      ? [{ field: 'folder-order' as const, from: from.smartFolderIds, to: to.smartFolderIds }]
      : []),
  ];
}

export function findSmartFolderDifferences(
  from: SmartFolderSettings,
  to: SmartFolderSettings,
): SettingsDifference[] {
  return [
    ...findNameDifference(from, to),
    ...(isSameData(from.filter, to.filter)
      ? []
      : [{ field: 'filter' as const, from: from.filter, to: to.filter }]),
    ...findReplyWithDifferences(from.replyWith, to.replyWith, 'smart-folder'),
  ];
}

/** Names the place of a difference, so that two lists of differences can be compared. */
export function keyOfDifference(difference: SettingsDifference): string {
  return difference.field === 'choice' ? `choice ${difference.serviceId}` : difference.field;
}

/** Which default folders are switched off; none is the same as no list. */
function findHiddenDifference(
  { hiddenFolderIds: from = [] }: MailboxSettings,
  { hiddenFolderIds: to = [] }: MailboxSettings,
): SettingsDifference[] {
  const isSame = isSameData(from.toSorted(), to.toSorted());
  return isSame ? [] : [{ field: 'default-folders', from, to }];
}

function findNameDifference(from: { name: string }, to: { name: string }): SettingsDifference[] {
  return from.name === to.name ? [] : [{ field: 'name', from: from.name, to: to.name }];
}

function findReplyWithDifferences(
  from: ReplyWith,
  to: ReplyWith,
  level: SettingsLevel,
): SettingsDifference[] {
  const differences: SettingsDifference[] = [];
  if (from.mode !== to.mode) {
    differences.push({ field: 'reply-with', from: from.mode, to: to.mode });
  }
  for (const serviceId of new Set([...listServiceIds(from), ...listServiceIds(to)])) {
    const before = readChoice(from, serviceId, level);
    const after = readChoice(to, serviceId, level);
    if (!isSameChoice(before, after)) {
      differences.push({ field: 'choice', serviceId, from: before, to: after });
    }
  }
  return differences;
}

function listServiceIds(replyWith: ReplyWith): string[] {
  return replyWith.mode === 'custom' ? Object.keys(replyWith.choices) : [];
}

/** Both come from the same schema, which fixes the order of their keys. */
function isSameData(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
