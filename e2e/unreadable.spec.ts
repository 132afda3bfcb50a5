import { expectNoViolations } from './accessibility';
import { damage, repair } from './damaged-answers';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

const inboxPath = '/mailboxes/support/folders/inbox';
const list = '/mailboxes/support/mentions';

test('one damaged mention costs no other: the list says which field, and goes on', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await damage(page, [{ path: list, field: 'items.1.author.followers', value: 'many' }]);
  await signet.open({ path: inboxPath });
  const notice = page.getByRole('status').filter({ hasText: '1 mention cannot be shown here.' });
  await expect(notice).toContainText('author.followers');
  const name = /Author \d+/.exec(await notice.innerText())?.[0] ?? '';
  expect(name).not.toBe('');
  const other = name === 'Author 2' ? 'Author 4' : 'Author 2';
  await expect(inbox.row(name)).toHaveCount(0);
  await expect(inbox.row(other)).toContainText('Acme US');
  await expectNoViolations(page);

  await inbox.openMention(other);
  await inbox.reply('We are on it.', 'Acme US');
  await expect(notice).toBeVisible();
  await page.setViewportSize({ width: 360, height: 700 });
  await signet.open({ path: inboxPath });
  await expect(notice).toBeVisible();
  await expectNoViolations(page);

  await repair(page);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(inbox.row(name)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a conversation shows in its place what of it cannot be read', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.reply('The first answer.', 'Acme Care');
  await damage(page, [
    {
      path: `${list}/mention-1`,
      field: 'conversation.replies.0.text',
      value: null,
    },
  ]);
  await signet.open({ path: `${inboxPath}/mentions/mention-1` });
  const conversation = page.getByRole('list', { name: 'Conversation' });
  const entry = conversation.getByRole('listitem').filter({ hasText: 'A reply cannot be shown.' });
  await expect(entry).toContainText('text');
  await expect(page.getByText('The first answer.')).toHaveCount(0);
  await expectNoViolations(page);
  // What the team can do with it goes on.
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
});

test('an open mention that is damaged says which field, and the list beside it goes on', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await damage(page, [{ path: `${list}/mention-1`, field: 'mention.language', value: 5 }]);
  signet.expectLine(/mention\.language does not fit the contract/);
  await signet.open({ path: `${inboxPath}/mentions/mention-1` });
  await expect(page.getByText('The mention could not be shown.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('mention.language');
  await inbox.openMention('Author 2');
  await expect(inbox.sendButton('Acme US')).toBeVisible();
});

test('without a profile that can be read nobody says who answers, and reading goes on', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await damage(page, [{ path: '/profiles', field: 'items.0.topicIds', value: 'brand' }]);
  signet.expectLine(/topicIds does not fit the contract/);
  await signet.open({ path: inboxPath });
  const notice = page.getByRole('status').filter({ hasText: '1 profile cannot be read.' });
  await expect(notice).toContainText('topicIds');
  await expect(inbox.row('Author 1')).toContainText('cannot be told');
  await inbox.openMention('Author 1');
  await expect(page.getByRole('article')).toContainText('The reply could not be shown.');
  await expect(page.getByRole('article').getByRole('alert')).toContainText('topicIds');
  await expect(page.getByRole('button', { name: /^Reply as/ })).toHaveCount(0);
  await expectNoViolations(page);

  const settings = new Settings(page);
  await settings.openMailbox();
  await expect(settings.mailbox.getByRole('alert')).toContainText('topicIds');
  await page.keyboard.press('Escape');

  await repair(page);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(inbox.row('Author 1')).toContainText('Acme Care');
  await expect(notice).toHaveCount(0);
});

test('a smart folder that cannot be read is named among the others', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await damage(page, [
    { path: '/mailboxes/support/folders', field: 'smartFolders.1.filter', value: 'all' },
  ]);
  await signet.open({ path: inboxPath });
  const folders = page.getByRole('navigation', { name: 'Folders' });
  await expect(folders.getByRole('status')).toContainText('1 smart folder cannot be shown.');
  await expect(folders.getByRole('status')).toContainText('France');
  await expect(folders.getByRole('status')).toContainText('filter');
  await expect(folders.getByRole('link', { name: /^VIP/ })).toBeVisible();
  await expect(inbox.row('Author 1')).toContainText('cannot be told');
  await expectNoViolations(page);
  await repair(page);
  await folders.getByRole('button', { name: 'Try again' }).click();
  await expect(folders.getByRole('link', { name: /^France/ })).toBeVisible();
  await expect(inbox.row('Author 1')).toContainText('Acme Care');
});
