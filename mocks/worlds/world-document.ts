import * as z from 'zod/mini';
import type { ReplyTarget } from '../../src/domain/waiting/reply-target';
import { describeShapeFault } from './describe-shape-fault';
import { findWorldFaults } from './find-world-faults';
import { colourAt } from './profile-colours';
import { listStandardServices } from './services';
import { formatPath } from './world-fault';
import type { WorldFault } from './world-fault';
import { worldDocumentSchema } from './world-document-schema';
import type { WorldDocument } from './world-document-schema';
import type { World } from './world';

/**
 * Reads a world written as JSON (`public/worlds/NAME.json`; the format is in `docs/worlds.md`): its
 * shape first, then what was left out is filled in, then what must hold together is checked. Never
 * throws; every fault names its place.
 */
export function parseWorldDocument(json: unknown): { world: World } | { faults: WorldFault[] } {
  const parsed = z.safeParse(worldDocumentSchema, json, { error: describeShapeFault });
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ path: formatPath(path), message })),
    };
  }
  const faults: WorldFault[] = [];
  const world = completeWorld(parsed.data, faults);
  faults.push(...findWorldFaults(world));
  return faults.length === 0 ? { world } : { faults };
}

/** The document with everything that was left out; adds to `faults` what cannot be filled in. */
function completeWorld(document: WorldDocument, faults: WorldFault[]): World {
  const { now, topics, users, smartFolders } = document;

  function completeTopicIds(topicIds: string[] | undefined, path: PropertyKey[]): string[] {
    if (topicIds !== undefined) return topicIds;
    if (topics.length !== 1) {
      faults.push({
        path: formatPath([...path, 'topicIds']),
        message: 'is missing; it may be left out only where there is exactly one topic',
      });
    }
    return topics.map(({ id }) => id);
  }

  const mentions = document.mentions.map((mention, index) => ({
    ...mention,
    conversationId: mention.conversationId ?? mention.id,
    topicIds: completeTopicIds(mention.topicIds, ['mentions', index]),
    author:
      typeof mention.author === 'string'
        ? { name: mention.author, handle: null, followers: 0 }
        : mention.author,
  }));
  const completeFolderIds = (smartFolderIds: string[] | undefined, mailboxId: string) =>
    smartFolderIds ??
    smartFolders.filter((folder) => folder.mailboxId === mailboxId).map(({ id }) => id);
  const conversationIds = new Map(mentions.map((one) => [one.id, one.conversationId]));

  return {
    now,
    services: completeServices(document.services, faults),
    topics,
    profiles: document.profiles.map((profile, index) => ({
      ...profile,
      colour: profile.colour ?? colourAt(index),
      topicIds: completeTopicIds(profile.topicIds, ['profiles', index]),
    })),
    users,
    mailboxes: document.mailboxes.map((mailbox, index) => ({
      ...completeTarget(mailbox),
      topicIds: completeTopicIds(mailbox.topicIds, ['mailboxes', index]),
      smartFolderIds: completeFolderIds(mailbox.smartFolderIds, mailbox.id),
    })),
    smartFolders,
    mentions,
    replies: document.replies.map((reply) => ({
      ...reply,
      conversationId:
        reply.conversationId ?? conversationIds.get(reply.mentionId) ?? reply.mentionId,
    })),
    lastUsedProfileIds: document.lastUsedProfileIds,
    cannedReplies: document.cannedReplies,
    replySettingsChanges: document.replySettingsChanges.map((change, index) => {
      if (change.kind === 'smart-folder') return change;
      const complete = (side: 'before' | 'after') => {
        const settings = change[side];
        return (
          settings && {
            ...completeTarget(settings),
            topicIds: completeTopicIds(settings.topicIds, ['replySettingsChanges', index, side]),
            smartFolderIds: completeFolderIds(settings.smartFolderIds, change.mailboxId),
          }
        );
      };
      return { ...change, before: complete('before'), after: complete('after') };
    }),
  };
}

/** A mailbox without a target has none of `null` either. */
function completeTarget<Settings extends { replyTarget: ReplyTarget | null }>({
  replyTarget,
  ...settings
}: Settings): Omit<Settings, 'replyTarget'> & { replyTarget?: ReplyTarget } {
  return replyTarget === null ? settings : { ...settings, replyTarget };
}

/** A service is written out, or named when it is a standard one. */
function completeServices(
  services: WorldDocument['services'],
  faults: WorldFault[],
): World['services'] {
  const standard = listStandardServices();
  if (services === undefined) return standard;
  return services.flatMap((service, index) => {
    if (typeof service !== 'string') return [service];
    const found = standard.find(({ id }) => id === service);
    if (found) return [found];
    faults.push({
      path: formatPath(['services', index]),
      message: `names ${JSON.stringify(service)}, which is not one of the standard services`,
    });
    return [];
  });
}
