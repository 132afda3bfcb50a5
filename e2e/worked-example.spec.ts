import { expect, test } from './fixtures';
import { Inbox } from './inbox';

/** The rows of the worked example: what is said of a mention, seen from a folder, by an agent. */
const rows = [
  {
    mention: 1,
    from: 'Inbox',
    by: 'admin-a',
    who: 'Acme Care',
    why: 'Mailbox Support replies on Facebook as Acme Care',
  },
  {
    mention: 2,
    from: 'VIP',
    by: 'admin-a',
    who: 'Acme US',
    why: 'Folder VIP replies on Facebook as Acme US',
  },
  {
    mention: 2,
    from: 'Inbox',
    by: 'admin-a',
    who: 'Acme US',
    why: 'Folder VIP replies on Facebook as Acme US',
  },
  {
    mention: 3,
    from: 'France',
    by: 'admin-a',
    who: 'Acme FR',
    why: 'The message mentions Acme FR, by way of folder France',
  },
  {
    mention: 3,
    from: 'Inbox',
    by: 'admin-a',
    who: 'Acme FR',
    why: 'The message mentions Acme FR, by way of folder France',
  },
  {
    mention: 3,
    from: 'France',
    by: 'agent-b',
    who: 'Acme US',
    why: 'You last replied on Facebook as Acme US, by way of folder France',
  },
  {
    mention: 4,
    from: 'Inbox',
    by: 'admin-a',
    who: 'Acme US',
    why: 'Folder VIP replies on Facebook as Acme US',
    elsewhere: 'Opened from France: Acme FR would answer.',
  },
  {
    mention: 4,
    from: 'France',
    by: 'admin-a',
    who: 'Acme FR',
    why: 'The message mentions Acme FR, by way of folder France',
    elsewhere: 'Opened from VIP or from a default folder: Acme US would answer.',
  },
  {
    mention: 4,
    from: 'France',
    by: 'agent-b',
    who: 'Acme US',
    why: 'You last replied on Facebook as Acme US, by way of folder France',
  },
  {
    mention: 5,
    from: 'Other',
    by: 'admin-a',
    who: 'Acme Care',
    why: 'Mailbox Support replies on Facebook as Acme Care',
  },
  { mention: 6, from: 'Inbox', by: 'admin-a', who: '@acme', why: /@acme/ },
  {
    mention: 9,
    from: 'Inbox',
    by: 'admin-a',
    who: 'Acme Care',
    why: 'Mailbox Support replies on Facebook as Acme Care',
  },
  { mention: 10, from: 'Inbox', by: 'admin-a', who: 'Acme FR', why: /Only Acme FR/ },
];

for (const { mention, from, by, who, why, elsewhere } of rows) {
  test(`mention ${mention} from ${from} by ${by}: ${who} answers`, async ({ page, signet }) => {
    const inbox = new Inbox(page);
    await signet.open({ as: by });
    await inbox.openFolder(from);
    const row = inbox.row(`Author ${mention}`);
    await expect(row).toContainText(who);
    await expect(row.getByText('Depends on the folder')).toHaveCount(elsewhere ? 1 : 0);
    await inbox.openMention(`Author ${mention}`);
    await expect(inbox.replyAs).toContainText(who);
    await expect(page.getByText(why).first()).toBeVisible();
    await expect(inbox.sendButton(who)).toBeVisible();
    await page.getByRole('button', { name: 'Why?' }).click();
    const otherViews = page.getByRole('region', { name: 'Opened from elsewhere' });
    await expect(page.getByRole('dialog', { name: /Why/ })).toBeVisible();
    await expect(otherViews.getByRole('listitem')).toHaveText(elsewhere ? [elsewhere] : []);
  });
}

test('mention 3: the default of folder France leads past the mailbox’s choice, and is sent', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openFolder('France');
  await inbox.openMention('Author 3');
  await inbox.reply('Bonjour, nous regardons cela.', 'Acme FR');
  await inbox.openFolder('Sent');
  await expect(inbox.row('Author 3')).toContainText('Acme FR');
});

test('mention 6: the reasons name @acmehelp, turned down because it expired', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 6');
  await page.getByRole('button', { name: 'Why?' }).click();
  const mentioned = page.getByRole('dialog', { name: /Why/ }).getByText('@acmehelp').first();
  await expect(mentioned).toBeVisible();
  await expect(page.getByRole('dialog', { name: /Why/ })).toContainText(/@acmehelp[^]*expired/);
});

test('mention 7: blocked, its receiver has expired, and there is no alternative', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await expect(inbox.row('Author 7')).toContainText(/blocked/i);
  await inbox.openMention('Author 7');
  await expect(page.getByText(/@acmehelp.*expired/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take .* instead$/ })).toHaveCount(0);
  const send = page.getByRole('button', { name: /^Reply as/ });
  if ((await send.count()) > 0) await expect(send.first()).toBeDisabled();
});

test('mention 8: blogs do not support replying', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await expect(inbox.row('Author 8')).toContainText(/cannot be answered/i);
  await inbox.openMention('Author 8');
  await expect(page.getByText('Blogs do not support replying.')).toBeVisible();
  await expect(inbox.replyText).toHaveCount(0);
});
