import type { FaultReport } from './fault-report';
import type { World } from './world';

/**
 * What must hold together in a world's history of reply settings. What was saved then is not looked into:
 * it may name what is gone.
 */
export function checkHistory(
  { replySettingsChanges, smartFolders }: World,
  report: FaultReport,
): void {
  const deletedIds = new Set(
    replySettingsChanges
      .filter(({ after }) => after === null)
      .map((change) => (change.kind === 'mailbox' ? change.mailboxId : change.smartFolderId)),
  );
  const owners = new Map(smartFolders.map(({ id, mailboxId }) => [id, mailboxId]));
  replySettingsChanges.forEach((change, index) => {
    const path = ['replySettingsChanges', index];
    report.expectKnown('users', change.userId, [...path, 'userId']);
    if (change.before === null && change.after === null) {
      report.add(path, 'must have settings before or after');
    }
    if (!deletedIds.has(change.mailboxId)) {
      report.expectKnown('mailboxes', change.mailboxId, [...path, 'mailboxId']);
    }
    report.expectNotLater(change.at, [...path, 'at']);
    if (change.changedMentions > change.mentions) {
      report.add([...path, 'changedMentions'], 'must be at most the number of mentions');
    }
    if (change.kind === 'mailbox') return;
    if (!deletedIds.has(change.smartFolderId) && !deletedIds.has(change.mailboxId)) {
      report.expectKnown('smartFolders', change.smartFolderId, [...path, 'smartFolderId']);
    }
    const owner = owners.get(change.smartFolderId) ?? change.mailboxId;
    if (owner !== change.mailboxId) {
      report.add(
        [...path, 'mailboxId'],
        `must be the mailbox of its smart folder, ${JSON.stringify(owner)}`,
      );
    }
  });
}
