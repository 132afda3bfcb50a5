import type { SmartFolderSettings } from '../../contract/smart-folders';
import { draftFilter, toFilter } from './conditions/filter-draft';
import type { FilterDraft } from './conditions/filter-draft';
import { draftReplyWith, rebaseReplyWith, toReplyWith } from './reply-with-draft';
import type { ReplyWithDraft } from './reply-with-draft';

/** A smart folder's settings while they are edited. */
export interface SmartFolderDraft {
  name: string;
  filter: FilterDraft;
  replyWith: ReplyWithDraft;
}

export function draftSmartFolder({
  name,
  filter,
  replyWith,
}: SmartFolderSettings): SmartFolderDraft {
  return { name, filter: draftFilter(filter), replyWith: draftReplyWith(replyWith) };
}

export function toSmartFolderSettings({
  name,
  filter,
  replyWith,
}: SmartFolderDraft): SmartFolderSettings {
  return {
    name: name.trim(),
    filter: toFilter(filter),
    replyWith: toReplyWith(replyWith, 'smart-folder'),
  };
}

/** One's own edits put onto what someone else saved meanwhile, field by field. */
export function rebaseSmartFolder(
  base: SmartFolderDraft,
  mine: SmartFolderDraft,
  theirs: SmartFolderDraft,
): SmartFolderDraft {
  return {
    name: mine.name === base.name ? theirs.name : mine.name,
    filter:
      JSON.stringify(toFilter(mine.filter)) === JSON.stringify(toFilter(base.filter))
        ? theirs.filter
        : mine.filter,
    replyWith: rebaseReplyWith(base.replyWith, mine.replyWith, theirs.replyWith, 'smart-folder'),
  };
}
