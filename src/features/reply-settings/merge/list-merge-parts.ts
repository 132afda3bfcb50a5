import type { MailboxSettings } from '../../../contract/mailboxes';
import type { SmartFolderSettings } from '../../../contract/smart-folders';
import { draftMailbox, rebaseOrder, rebaseSet, toMailboxSettings } from '../mailbox-draft';
import type { MailboxDraft } from '../mailbox-draft';
import { draftSmartFolder, toSmartFolderSettings } from '../smart-folder-draft';
import type { SmartFolderDraft } from '../smart-folder-draft';
import { decideOutcome } from './merge-part';
import type { MergePart, SettingsValue } from './merge-part';
import { listReplyWithParts } from './merge-reply-with';

/** What somebody changed of a mailbox, in the order of its form. */
export function listMailboxParts(
  base: MailboxSettings,
  mineDraft: MailboxDraft,
  theirs: MailboxSettings,
): MergePart<MailboxDraft>[] {
  const mine = toMailboxSettings(mineDraft);
  const theirDraft = draftMailbox(theirs);
  const order = rebaseOrder(base.smartFolderIds, mine.smartFolderIds, theirs.smartFolderIds);
  return [
    ...listPart<MailboxDraft>(name(base), name(theirs), name(mine), {
      put: (onto, side) => ({ ...onto, name: (side === 'theirs' ? theirDraft : mineDraft).name }),
    }),
    ...listPart<MailboxDraft>(topics(base), topics(theirs), topics(mine), {
      canCombine: true,
      put: (onto, side) => ({
        ...onto,
        topicIds:
          side === 'both'
            ? rebaseSet(base.topicIds, mine.topicIds, theirs.topicIds)
            : (side === 'theirs' ? theirDraft : mineDraft).topicIds,
      }),
    }),
    ...listReplyWithParts(base.replyWith, theirDraft.replyWith, mineDraft.replyWith, 'mailbox').map(
      (part) => insideReplyWith<MailboxDraft>(part),
    ),
    ...listPart<MailboxDraft>(hidden(base), hidden(theirs), hidden(mine), {
      canCombine: true,
      put: (onto, side) => ({
        ...onto,
        hiddenFolderIds:
          side === 'both'
            ? rebaseSet(
                base.hiddenFolderIds ?? [],
                mine.hiddenFolderIds ?? [],
                theirs.hiddenFolderIds ?? [],
              )
            : (side === 'theirs' ? theirDraft : mineDraft).hiddenFolderIds,
      }),
    }),
    ...listPart<MailboxDraft>(target(base), target(theirs), target(mine), {
      put: (onto, side) => ({
        ...onto,
        replyTarget: (side === 'theirs' ? theirDraft : mineDraft).replyTarget,
      }),
    }),
    ...listPart<MailboxDraft>(folders(base), folders(theirs), folders(mine), {
      canCombine: hasOnlyLastNew(base.smartFolderIds, theirs.smartFolderIds),
      // The folders that there are now are theirs in any case; mine is the order of them.
      put: (onto, side) => ({
        ...onto,
        smartFolderIds: side === 'theirs' ? theirs.smartFolderIds : order,
      }),
    }),
  ];
}

/** What somebody changed of a smart folder, in the order of its form. */
export function listSmartFolderParts(
  base: SmartFolderSettings,
  mineDraft: SmartFolderDraft,
  theirs: SmartFolderSettings,
): MergePart<SmartFolderDraft>[] {
  const mine = toSmartFolderSettings(mineDraft);
  const theirDraft = draftSmartFolder(theirs);
  return [
    ...listPart<SmartFolderDraft>(name(base), name(theirs), name(mine), {
      put: (onto, side) => ({ ...onto, name: (side === 'theirs' ? theirDraft : mineDraft).name }),
    }),
    ...listPart<SmartFolderDraft>(filter(base), filter(theirs), filter(mine), {
      put: (onto, side) => ({
        ...onto,
        filter: (side === 'theirs' ? theirDraft : mineDraft).filter,
      }),
    }),
    ...listReplyWithParts(
      base.replyWith,
      theirDraft.replyWith,
      mineDraft.replyWith,
      'smart-folder',
    ).map((part) => insideReplyWith<SmartFolderDraft>(part)),
  ];
}

function listPart<Draft>(
  base: SettingsValue,
  theirs: SettingsValue,
  mine: SettingsValue,
  { put, canCombine = false }: Pick<MergePart<Draft>, 'put'> & { canCombine?: boolean },
): MergePart<Draft>[] {
  const outcome = decideOutcome(base, theirs, mine, canCombine);
  if (outcome === null) return [];
  return [{ key: JSON.stringify({ base, theirs, mine }), base, theirs, mine, outcome, put }];
}

type ReplyWithPart = ReturnType<typeof listReplyWithParts>[number];

function insideReplyWith<Draft extends { replyWith: MailboxDraft['replyWith'] }>({
  put,
  ...part
}: ReplyWithPart): MergePart<Draft> {
  return {
    ...part,
    put: (onto, side) => ({ ...onto, replyWith: put(onto.replyWith, side) }),
  };
}

/**
 * Whether an order is the former one, but for folders that are gone and new ones at its end. Where a new one stands
 * is somebody's choice: the topmost folder that says something decides who answers.
 */
function hasOnlyLastNew(before: readonly string[], after: readonly string[]): boolean {
  const kept = before.filter((id) => after.includes(id));
  const added = after.filter((id) => !before.includes(id));
  return [...kept, ...added].join('\n') === after.join('\n');
}

const name = (settings: { name: string }): SettingsValue => ({
  field: 'name',
  value: settings.name,
});
const filter = (settings: SmartFolderSettings): SettingsValue => ({
  field: 'filter',
  value: settings.filter,
});
// Topics and what is switched off are sets: in which order they were ticked says nothing.
const topics = (settings: MailboxSettings): SettingsValue => ({
  field: 'topics',
  value: settings.topicIds.toSorted(),
});
const hidden = (settings: MailboxSettings): SettingsValue => ({
  field: 'default-folders',
  value: (settings.hiddenFolderIds ?? []).toSorted(),
});
const target = (settings: MailboxSettings): SettingsValue => ({
  field: 'reply-target',
  value: settings.replyTarget,
});
const folders = (settings: MailboxSettings): SettingsValue => ({
  field: 'folder-order',
  value: settings.smartFolderIds,
});
