import type { Account } from '../../data/account';
import type { Mailbox } from '../../domain/mailbox';
import type { ReplyWith } from '../../domain/reply-with';
import type { ReplySettingsTarget } from '../../domain/reply-settings-target';
import { layOutReplyMap } from '../../domain/reply/reply-map';
import type { MappedMailbox, ReplyMapCell, ReplyMapRow } from '../../domain/reply/reply-map';
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

/** What a block is made from. */
interface Source {
  mailbox: Mailbox;
  folders: readonly SmartFolder[];
  mapped: MappedMailbox;
}

/** Makes a function that lays the map out, and gives blocks that did not change as they were before. */
export function createMapLayout(): (settings: AccountSettings) => MapLayout {
  let known = new Map<string, { from: readonly unknown[]; block: MapBlock }>();
  return ({ mailboxes, smartFolders, account }) => {
    const foldersById = new Map(smartFolders.map((folder) => [folder.id, folder]));
    const sources = mailboxes.map((mailbox): Source & { from: readonly unknown[] } => {
      const folders = mailbox.smartFolderIds.flatMap((id) => foldersById.get(id) ?? []);
      const { id, name, topicIds, replyWith, version } = mailbox;
      const from = [name, topicIds, replyWith, version, account, ...folders];
      return { mailbox, folders, mapped: { id, topicIds, replyWith, folders }, from };
    });
    const isKnown = ({ mailbox: { id }, from }: (typeof sources)[number]) =>
      isSameList(known.get(id)?.from ?? [], from);
    const changed = sources.filter((source) => !isKnown(source));
    const { serviceIds, rows } = layOutReplyMap({
      ...account,
      mailboxes: changed.map(({ mapped }) => mapped),
    });
    const rowsByMailbox = new Map<string, ReplyMapRow[]>();
    for (const row of rows) {
      if (row.target.kind === 'mailbox') rowsByMailbox.set(row.mailboxId, []);
      rowsByMailbox.get(row.mailboxId)?.push(row);
    }
    const next: typeof known = new Map();
    const blocks = sources.map((source) => {
      const { id } = source.mailbox;
      const laidOut = rowsByMailbox.get(id);
      const block = laidOut === undefined ? known.get(id)?.block : createBlock(source, laidOut);
      if (block === undefined) throw new Error(`The mailbox ${id} was not laid out`);
      next.set(id, { from: source.from, block });
      return block;
    });
    known = next;
    return { serviceIds, blocks };
  };
}

function createBlock({ mailbox, folders, mapped }: Source, rows: readonly ReplyMapRow[]): MapBlock {
  const { id, name, topicIds } = mailbox;
  const settings = [mailbox, ...folders];
  return {
    mailboxId: id,
    name,
    topicIds,
    mapped,
    rows: rows.flatMap(({ target, cells }, place): MapRow[] => {
      const of = settings[place];
      if (of === undefined) return [];
      const key = keyOfTarget(target);
      const { name: ownName, replyWith, version } = of;
      return [{ key, target, mailboxId: id, name: ownName, replyWith, version, cells }];
    }),
  };
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, place) => value === right[place]);
}
