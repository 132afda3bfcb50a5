import type { MailboxSettings } from '../../contract/mailboxes';
import type { HideableFolderId } from '../../domain/default-folder';
import {
  draftReplyTarget,
  rebaseReplyTarget,
  toReplyTarget,
} from './reply-target/reply-target-draft';
import type { ReplyTargetDraft } from './reply-target/reply-target-draft';
import { draftReplyWith, rebaseReplyWith, toReplyWith } from './reply-with-draft';
import type { ReplyWithDraft } from './reply-with-draft';

/** A mailbox's settings while they are edited. */
export interface MailboxDraft {
  name: string;
  topicIds: readonly string[];
  replyWith: ReplyWithDraft;
  smartFolderIds: readonly string[];
  hiddenFolderIds: readonly HideableFolderId[];
  replyTarget: ReplyTargetDraft;
}

export function draftMailbox({
  name,
  topicIds,
  replyWith,
  smartFolderIds,
  hiddenFolderIds = [],
  replyTarget,
}: MailboxSettings): MailboxDraft {
  return {
    name,
    topicIds,
    replyWith: draftReplyWith(replyWith),
    smartFolderIds,
    hiddenFolderIds,
    replyTarget: draftReplyTarget(replyTarget),
  };
}

export function toMailboxSettings({
  name,
  topicIds,
  replyWith,
  smartFolderIds,
  hiddenFolderIds,
  replyTarget: targetDraft,
}: MailboxDraft): MailboxSettings {
  const replyTarget = toReplyTarget(targetDraft);
  return {
    name: name.trim(),
    topicIds: [...topicIds],
    replyWith: toReplyWith(replyWith, 'mailbox'),
    smartFolderIds: [...smartFolderIds],
    ...(hiddenFolderIds.length === 0 ? {} : { hiddenFolderIds: [...hiddenFolderIds] }),
    ...(replyTarget === undefined ? {} : { replyTarget }),
  };
}

/**
 * One's own edits put onto what someone else saved meanwhile: each field that one edited stays, the
 * others are theirs. Topics that one added or removed are added to or removed from theirs.
 */
export function rebaseMailbox(
  base: MailboxDraft,
  mine: MailboxDraft,
  theirs: MailboxDraft,
): MailboxDraft {
  return {
    name: mine.name === base.name ? theirs.name : mine.name,
    topicIds: rebaseSet(base.topicIds, mine.topicIds, theirs.topicIds),
    replyWith: rebaseReplyWith(base.replyWith, mine.replyWith, theirs.replyWith, 'mailbox'),
    smartFolderIds: rebaseOrder(base.smartFolderIds, mine.smartFolderIds, theirs.smartFolderIds),
    hiddenFolderIds: rebaseSet(base.hiddenFolderIds, mine.hiddenFolderIds, theirs.hiddenFolderIds),
    replyTarget: rebaseReplyTarget(base.replyTarget, mine.replyTarget, theirs.replyTarget),
  };
}

/** A set with what one added, and without what one removed. */
export function rebaseSet<Id extends string>(
  base: readonly Id[],
  mine: readonly Id[],
  theirs: readonly Id[],
): Id[] {
  const isRemovedByMe = (id: Id) => base.includes(id) && !mine.includes(id);
  const addedByMe = mine.filter((id) => !base.includes(id) && !theirs.includes(id));
  return [...theirs.filter((id) => !isRemovedByMe(id)), ...addedByMe];
}

/** An order put onto the folders that there are: those that are gone are left out, new ones come last. */
export function rebaseOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  if (mine.join('\n') === base.join('\n')) return theirs;
  return [
    ...mine.filter((id) => theirs.includes(id)),
    ...theirs.filter((id) => !mine.includes(id)),
  ];
}
