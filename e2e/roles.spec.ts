import { sendReply } from '../src/contract/replies';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { getSmartFolder, saveSmartFolder } from '../src/contract/smart-folders';
import { changeMention } from '../src/contract/mentions';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

/** What each role may do, on the screen and at the backend. */
const roles = [
  { as: 'viewer-d', replies: false, editsFolders: false, editsMailbox: false },
  { as: 'agent-b', replies: true, editsFolders: false, editsMailbox: false },
  { as: 'editor-c', replies: true, editsFolders: true, editsMailbox: false },
  { as: 'admin-a', replies: true, editsFolders: true, editsMailbox: true },
];

for (const { as, replies, editsFolders, editsMailbox } of roles) {
  test(`${as} on the screen`, async ({ page, signet }) => {
    const inbox = new Inbox(page);
    const settings = new Settings(page);
    await signet.open({ as });
    await settings.openMailbox();
    await expect(settings.mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText(
      'Acme Care',
    );
    await expect(settings.mailbox.getByRole('button', { name: /^Save/ })).toHaveCount(
      editsMailbox ? 1 : 0,
    );
    await expect(settings.mailbox.getByText(/Only admins can/)).toHaveCount(editsMailbox ? 0 : 1);
    await page.keyboard.press('Escape');
    await settings.openFolder('VIP');
    await expect(settings.folder.getByRole('button', { name: /^Save/ })).toHaveCount(
      editsFolders ? 1 : 0,
    );
    await page.keyboard.press('Escape');
    await inbox.openMention('Author 1');
    await expect(inbox.sendButton('Acme Care')).toHaveCount(replies ? 1 : 0);
    if (replies)
      await expect(
        page.getByRole('article').getByRole('button', { name: 'Resolve' }),
      ).toBeEnabled();
    else
      await expect(
        page.getByRole('article').getByRole('button', { name: 'Resolve' }),
      ).toBeDisabled();
  });

  test(`${as} at the backend`, async ({ signet }) => {
    await signet.open({ as });
    const refused = [replies, replies, editsFolders, editsMailbox].some((may) => !may);
    if (refused) signet.expectFailedRequest(403);
    const {
      version: mailboxVersion,
      id: _,
      ...mailbox
    } = await signet.api(getMailbox, {
      params: { mailboxId: 'support' },
    });
    const {
      version: folderVersion,
      id: __,
      mailboxId: ___,
      ...folder
    } = await signet.api(getSmartFolder, { params: { smartFolderId: 'vip' } });
    const statuses = [
      await signet.request(changeMention, {
        params: { mentionId: 'mention-2' },
        body: { status: 'resolved' },
      }),
      await signet.request(sendReply, {
        params: { mentionId: 'mention-1' },
        body: {
          mailboxId: 'support',
          openFolderId: null,
          profileId: 'acme-care',
          chosenBy: 'resolved',
          settingsRevision: 0,
          text: 'Hello',
        },
      }),
      await signet.request(saveSmartFolder, {
        params: { smartFolderId: 'vip' },
        version: folderVersion,
        body: folder,
      }),
      await signet.request(saveMailbox, {
        params: { mailboxId: 'support' },
        version: mailboxVersion,
        body: mailbox,
      }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([
      replies ? 200 : 403,
      replies ? 201 : 403,
      editsFolders ? 200 : 403,
      editsMailbox ? 200 : 403,
    ]);
  });
}
