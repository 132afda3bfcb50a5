import type { Account } from '../../data/account';
import type { Mailbox } from '../../domain/mailbox';
import type { ReplyWith } from '../../domain/reply-with';
import type { ReplySettingsTarget } from '../../domain/reply-settings-target';
import { layOutReplyMap } from '../../domain/reply/reply-map';
import type { MappedMailbox, ReplyMapCell } from '../../domain/reply/reply-map';
import type { SmartFolder } from '../../domain/smart-folder';

/**
 * The rows of the map, mailbox by mailbox. A block, a mailbox with its folders, is laid out once and stays
 * the same object until something of it changes: what is counted or filtered is remembered by block.
 */

/** One row: a mailbox, or a smart folder beneath it. `cells`: one for each of the map's services. */
export interface MapRow {
  key: string;
  target: ReplySettingsTarget;
  mailboxId: string;
  name: string;
  replyWith: ReplyWith;
  version: number;
  cells: readonly ReplyMapCell[];
}

/** `rows`: the mailbox's, then those of its folders, topmost first. */
export interface MapBlock {
  mailboxId: string;
  name: string;
  topicIds: readonly string[];
  mapped: MappedMailbox;
  rows: readonly MapRow[];
}

export interface MapLayout {
  serviceIds: readonly string[];
  blocks: readonly MapBlock[];
}

/** The settings of the account, as the backend gives them. */
export interface AccountSettings {
  mailboxes: readonly Mailbox[];
  smartFolders: readonly SmartFolder[];
  account: Pick<Account, 'services' | 'profiles'>;
}

/** Names a row among all rows. */
export function keyOfTarget({ kind, id }: ReplySettingsTarget): string {
  return `${kind} ${id}`;
}

/** Makes a function that lays the map out, and gives blocks that did not change as they were before. */
export function createMapLayout(): (settings: AccountSettings) => MapLayout {
  let known = new Map<string, { from: readonly unknown[]; block: MapBlock }>();
  return ({ mailboxes, smartFolders, account }) => {
    const foldersById = new Map(smartFolders.map((folder) => [folder.id, folder]));
    const next: typeof known = new Map();
    const blocks = mailboxes.map((mailbox) => {
      const folders = mailbox.smartFolderIds.flatMap((id) => foldersById.get(id) ?? []);
      const { name, topicIds, replyWith, version } = mailbox;
      const from = [name, topicIds, replyWith, version, account, ...folders];
      const before = known.get(mailbox.id);
      const block =
        before !== undefined && isSameList(before.from, from)
          ? before.block
          : layOutBlock(mailbox, folders, account);
      next.set(mailbox.id, { from, block });
      return block;
    });
    known = next;
    const { serviceIds } = layOutReplyMap({ ...account, mailboxes: [] });
    return { serviceIds, blocks };
  };
}

function layOutBlock(
  mailbox: Mailbox,
  folders: readonly SmartFolder[],
  account: AccountSettings['account'],
): MapBlock {
  const { id, name, topicIds, replyWith } = mailbox;
  const mapped = { id, topicIds, replyWith, folders };
  const { rows } = layOutReplyMap({ ...account, mailboxes: [mapped] });
  const settings = [mailbox, ...folders];
  return {
    mailboxId: id,
    name,
    topicIds,
    mapped,
    rows: rows.flatMap(({ target, cells }, place): MapRow[] => {
      const of = settings[place];
      if (of === undefined) return [];
      const { version } = of;
      const key = keyOfTarget(target);
      return [
        { key, target, mailboxId: id, name: of.name, replyWith: of.replyWith, version, cells },
      ];
    }),
  };
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, place) => value === right[place]);
}
