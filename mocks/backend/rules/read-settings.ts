import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';

/** What of a mailbox or smart folder is a setting. */
export function readMailboxSettings({ id: _id, version: _version, ...settings }: Mailbox) {
  return settings;
}

export function readFolderSettings({
  id: _id,
  mailboxId: _mailboxId,
  version: _version,
  ...settings
}: SmartFolder) {
  return settings;
}

/** Whether two settings are the same, whatever the order of their keys. */
export function isSameSettings(left: unknown, right: unknown): boolean {
  return writeSorted(left) === writeSorted(right);
}

function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
