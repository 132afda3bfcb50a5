import { compileFilter } from '../../src/domain/matches-smart-folder';
import type { ReplyWith } from '../../src/domain/reply-with';
import type { MentionClass, MentionFacts, ReplyFrame } from '../../src/domain/reply/group-mentions';
import { hashId } from '../../src/domain/reply/pick-profile';
import { resolveReplyProfile } from '../../src/domain/reply/resolve-reply-profile';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import type { World } from '../../mocks/worlds/world';

/**
 * What all variants work on: the world's first mailbox with its smart folders and settings, made to show
 * every mention of the world, seen with no folder open by the first user; and one dropdown that changes.
 */

/** A mention as an object, with everything that can be looked up beforehand. */
export interface Row {
  id: string;
  conversationId: string;
  conversationHash: number;
  serviceId: string;
  kind: MentionClass['kind'];
  receivingProfileId: string | null;
  mentionedProfileIds: readonly string[];
  folderIds: readonly string[];
}

export interface Scene {
  rows: readonly Row[];
  facts: MentionFacts;
  frame: ReplyFrame;
  saved: ReplySettings;
  /** The settings after each of many changes of the one dropdown. */
  edits: readonly ReplySettings[];
}

export function createScene(world: World): Scene {
  const [user] = world.users;
  const viewerId = user?.id ?? '';
  const [mailbox] = world.mailboxes;
  const folders = world.smartFolders
    .filter(({ mailboxId }) => mailboxId === mailbox?.id)
    .map(({ id, filter, replyWith }) => ({ id, replyWith, holds: compileFilter(filter) }));
  const rows = world.mentions.map((mention): Row => ({
    id: mention.id,
    conversationId: mention.conversationId,
    conversationHash: hashId(mention.conversationId),
    serviceId: mention.serviceId,
    kind: mention.kind,
    receivingProfileId: mention.receivingProfileId,
    mentionedProfileIds: mention.mentionedProfileIds,
    folderIds: folders.filter(({ holds }) => holds(mention, { viewerId })).map(({ id }) => id),
  }));
  const frame: ReplyFrame = {
    topicIds: world.topics.map(({ id }) => id),
    services: world.services,
    profiles: world.profiles,
    lastUsedProfileIds: world.lastUsedProfileIds[viewerId] ?? {},
  };
  const saved: ReplySettings = {
    mailbox: { replyWith: mailbox?.replyWith ?? { mode: 'default' } },
    folders,
  };
  const profileIds = world.profiles
    .filter(({ serviceId }) => serviceId === 'facebook')
    .map(({ id }) => id);
  const edits = profileIds.map((profileId) => ({
    ...saved,
    mailbox: { replyWith: choose(saved.mailbox.replyWith, profileId) },
  }));
  return { rows, facts: collectFacts(rows, frame.topicIds), frame, saved, edits };
}

/** Who answers each row, by the resolver: what every variant's answers are held against. */
export function resolveRows(
  { rows, frame: { topicIds, ...frame } }: Scene,
  { mailbox, folders }: ReplySettings,
): string[] {
  return rows.map((row) => {
    const outcome = resolveReplyProfile({
      ...frame,
      mention: row,
      mailbox: { id: 'mailbox', topicIds, ...mailbox },
      folders: folders.filter(({ id }) => row.folderIds.includes(id)),
      openFolderId: null,
    });
    return outcome.status === 'unanswerable'
      ? '-'
      : `${outcome.status} ${String(outcome.profileId)}`;
  });
}

function choose(replyWith: ReplyWith, profileId: string): ReplyWith {
  const choices = replyWith.mode === 'custom' ? replyWith.choices : {};
  return { mode: 'custom', choices: { ...choices, facebook: { kind: 'profile', profileId } } };
}

function collectFacts(rows: readonly Row[], topicIds: readonly string[]): MentionFacts {
  const classes: MentionClass[] = [];
  const places = new Map<string, number>();
  const classOf = rows.map(
    ({ serviceId, kind, receivingProfileId, mentionedProfileIds, folderIds }) => {
      const one = { serviceId, kind, receivingProfileId, mentionedProfileIds, folderIds, topicIds };
      const key = JSON.stringify(one);
      const place = places.get(key) ?? classes.push(one) - 1;
      places.set(key, place);
      return place;
    },
  );
  return {
    classes,
    classOf: Uint32Array.from(classOf),
    conversationHash: Uint32Array.from(rows, ({ conversationHash }) => conversationHash),
    isOpen: new Uint8Array(rows.length),
  };
}
