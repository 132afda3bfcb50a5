import type { TestBackend } from './test-backend';

/** Everything of the account that a step could have changed. */
export async function readAllSettings({ store }: TestBackend) {
  return {
    mailboxes: await store().list('mailboxes'),
    smartFolders: await store().list('smartFolders'),
    account: await store().list('account'),
    history: await store().list('replySettingsChanges'),
  };
}
