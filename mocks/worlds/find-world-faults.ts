import { isDefaultFolderId } from '../../src/domain/default-folder';
import { isPlaceholder, listPlaceholders } from '../../src/domain/canned-reply-placeholders';
import type { ReplyWith } from '../../src/domain/reply-with';
import { ME, UNASSIGNED } from '../../src/domain/smart-folder';
import { checkHistory } from './check-history';
import { createFaultReport, worldLists } from './fault-report';
import type { FaultReport } from './fault-report';
import type { WorldFault } from './world-fault';
import type { World } from './world';

/**
 * What does not hold together in a world whose shape is right: ids used twice, and references to what
 * is not there. Three references may dangle, because the rules have an answer for each and a world must
 * be able to show it: a mention's service, its receiving profile, and the profile of a Reply with.
 */
export function findWorldFaults(world: World): WorldFault[] {
  const report = createFaultReport(world);
  checkIds(world, report);
  checkUsers(world, report);
  checkProfiles(world, report);
  checkMailboxes(world, report);
  checkSmartFolders(world, report);
  checkMentions(world, report);
  checkAttachments(world, report);
  checkReplies(world, report);
  checkLastUsed(world, report);
  checkHistory(world, report);
  checkCannedReplies(world, report);
  return report.faults;
}

function checkIds(world: World, report: FaultReport): void {
  for (const list of worldLists) {
    const seen = new Set<string>();
    world[list].forEach(({ id }, index) => {
      if (seen.has(id)) {
        report.add([list, index, 'id'], `is ${JSON.stringify(id)}, which is taken already`);
      }
      seen.add(id);
    });
  }
}

function checkUsers({ users }: World, report: FaultReport): void {
  if (users[0]?.role !== 'admin') {
    report.add(['users', 0], 'must be an admin: it is who looks when nobody is named');
  }
  users.forEach(({ id }, index) => {
    if (id === ME || id === UNASSIGNED) {
      report.add(['users', index, 'id'], `is ${JSON.stringify(id)}, which filters use otherwise`);
    }
  });
}

function checkProfiles({ profiles }: World, report: FaultReport): void {
  profiles.forEach(({ serviceId, topicIds, authorizationChangedAt }, index) => {
    const path = ['profiles', index];
    report.expectKnown('services', serviceId, [...path, 'serviceId']);
    report.expectAllKnown('topics', topicIds, [...path, 'topicIds']);
    report.expectNotLater(authorizationChangedAt, [...path, 'authorizationChangedAt']);
  });
}

function checkMailboxes({ mailboxes, smartFolders }: World, report: FaultReport): void {
  const owners = new Map(smartFolders.map(({ id, mailboxId }) => [id, mailboxId]));
  mailboxes.forEach((mailbox, index) => {
    const path = ['mailboxes', index];
    const foldersPath = [...path, 'smartFolderIds'];
    report.expectAllKnown('topics', mailbox.topicIds, [...path, 'topicIds']);
    checkReplyWith(mailbox.replyWith, path, report);
    report.expectAllKnown('smartFolders', mailbox.smartFolderIds, foldersPath);
    mailbox.smartFolderIds.forEach((folderId, folderIndex) => {
      const owner = owners.get(folderId) ?? mailbox.id;
      if (owner !== mailbox.id) {
        report.add(
          [...foldersPath, folderIndex],
          `names ${JSON.stringify(folderId)}, a smart folder of the mailbox ${JSON.stringify(owner)}`,
        );
      }
    });
    for (const [folderId, owner] of owners) {
      if (owner === mailbox.id && !mailbox.smartFolderIds.includes(folderId)) {
        report.add(foldersPath, `leaves out its smart folder ${JSON.stringify(folderId)}`);
      }
    }
  });
}

function checkSmartFolders({ smartFolders }: World, report: FaultReport): void {
  smartFolders.forEach((folder, index) => {
    const path = ['smartFolders', index];
    report.expectKnown('mailboxes', folder.mailboxId, [...path, 'mailboxId']);
    checkReplyWith(folder.replyWith, path, report);
    if (isDefaultFolderId(folder.id)) {
      report.add([...path, 'id'], `is ${JSON.stringify(folder.id)}, the id of a default folder`);
    }
    folder.filter.conditions.forEach((condition, conditionIndex) => {
      const valuesPath = [...path, 'filter', 'conditions', conditionIndex, 'values'];
      if (condition.field === 'topic') {
        report.expectAllKnown('topics', condition.values, valuesPath);
      }
      if (condition.field === 'assignee') {
        condition.values.forEach((id, valueIndex) => {
          if (id === ME || id === UNASSIGNED) return;
          report.expectKnown('users', id, [...valuesPath, valueIndex]);
        });
      }
    });
  });
}

function checkReplyWith(
  replyWith: ReplyWith,
  path: readonly PropertyKey[],
  report: FaultReport,
): void {
  if (replyWith.mode === 'default') return;
  for (const serviceId of Object.keys(replyWith.choices)) {
    report.expectKnown('services', serviceId, [...path, 'replyWith', 'choices', serviceId]);
  }
}

/** Ids of attachments are unique within their mention. */
function checkAttachments({ mentions }: World, report: FaultReport): void {
  mentions.forEach(({ attachments }, index) => {
    attachments.forEach(({ id }, place) => {
      if (attachments.findIndex((other) => other.id === id) === place) return;
      const path = ['mentions', index, 'attachments', place, 'id'];
      report.add(path, `is ${JSON.stringify(id)}, which is taken already`);
    });
  });
}

function checkMentions({ mentions }: World, report: FaultReport): void {
  mentions.forEach((mention, index) => {
    const path = ['mentions', index];
    const mentionedPath = [...path, 'mentionedProfileIds'];
    report.expectAllKnown('topics', mention.topicIds, [...path, 'topicIds']);
    report.expectAllKnown('profiles', mention.mentionedProfileIds, mentionedPath);
    report.expectKnown('users', mention.assigneeId, [...path, 'assigneeId']);
    report.expectNotLater(mention.receivedAt, [...path, 'receivedAt']);
  });
}

function checkReplies({ mentions, replies }: World, report: FaultReport): void {
  const conversationIds = new Map(mentions.map((one) => [one.id, one.conversationId]));
  replies.forEach((reply, index) => {
    const path = ['replies', index];
    report.expectKnown('mentions', reply.mentionId, [...path, 'mentionId']);
    report.expectKnown('profiles', reply.profileId, [...path, 'profileId']);
    report.expectKnown('users', reply.userId, [...path, 'userId']);
    report.expectKnown('mailboxes', reply.mailboxId, [...path, 'mailboxId']);
    if (reply.openFolderId !== null && !isDefaultFolderId(reply.openFolderId)) {
      report.expectKnown('smartFolders', reply.openFolderId, [...path, 'openFolderId']);
    }
    const conversationId = conversationIds.get(reply.mentionId) ?? reply.conversationId;
    if (reply.conversationId !== conversationId) {
      report.add(
        [...path, 'conversationId'],
        `must be the conversation of its mention, ${JSON.stringify(conversationId)}`,
      );
    }
    report.expectNotLater(reply.sentAt, [...path, 'sentAt']);
  });
}

function checkLastUsed({ lastUsedProfileIds }: World, report: FaultReport): void {
  for (const [userId, profileIds] of Object.entries(lastUsedProfileIds)) {
    report.expectKnown('users', userId, ['lastUsedProfileIds', userId]);
    for (const [serviceId, profileId] of Object.entries(profileIds)) {
      const path = ['lastUsedProfileIds', userId, serviceId];
      report.expectKnown('services', serviceId, path);
      report.expectKnown('profiles', profileId, path);
    }
  }
}

function checkCannedReplies({ cannedReplies }: World, report: FaultReport): void {
  cannedReplies.forEach(({ serviceId, text }, index) => {
    report.expectKnown('services', serviceId, ['cannedReplies', index, 'serviceId']);
    const unknown = listPlaceholders(text).find((name) => !isPlaceholder(name));
    if (unknown !== undefined) {
      report.add(['cannedReplies', index, 'text'], `has {${unknown}}, which is no placeholder`);
    }
  });
}
