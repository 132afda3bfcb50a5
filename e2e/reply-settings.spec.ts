import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

test('a smart folder gets its own profile, which answers and is what was sent', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();

  // Inbox tab, a mailbox, the gear beside Smart folders, the folder's own gear.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inbox' }).click();
  await expect(page.getByRole('combobox', { name: 'Mailbox' })).toContainText('Support');
  await settings.openMailbox();
  await settings.mailbox.getByRole('button', { name: 'Settings of Other' }).click();
  const { folder } = settings;
  await expect(folder.getByRole('radio', { name: 'Default' })).toBeChecked();
  await folder.getByRole('radio', { name: 'Custom' }).check();
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText(
    'Same as mailbox (→ Acme Care)',
  );
  await settings.choose(folder, 'Facebook', 'Acme US');
  await expect(folder.getByText('1 of 1 mentions change who answers')).toBeVisible();
  await settings.save(folder);
  await expect(settings.mailbox).toBeVisible();
  await settings.mailbox.getByRole('button', { name: 'Cancel' }).click();

  await signet.reload();
  await expect(inbox.row('Author 5')).toContainText('Acme US');
  await expect(inbox.row('Author 1')).toContainText('Acme Care');
  await inbox.openFolder('Other');
  await inbox.openMention('Author 5');
  await expect(page.getByText('Folder Other replies on Facebook as Acme US').first()).toBeVisible();
  await inbox.reply('Thank you, we are on it.', 'Acme US');
  await inbox.openFolder('Sent');
  await expect(inbox.row('Author 5')).toContainText('Acme US');
});

test('a whole mailbox gets its profiles, which answer and are what was sent', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await expect(inbox.row('Author 6')).toContainText('@acme');

  await settings.openMailbox();
  const { mailbox } = settings;
  await expect(mailbox.getByRole('radio', { name: 'Custom' })).toBeChecked();
  await expect(mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme Care');
  await expect(mailbox.getByRole('combobox', { name: 'X', exact: true })).toHaveText('Default');
  await settings.choose(mailbox, 'Facebook', 'Acme FR');
  // Mentions 1, 5 and 9: the others are decided by a folder, the receiver, or another service.
  await expect(mailbox.getByText('3 of 10 mentions change who answers')).toBeVisible();
  await settings.save(mailbox);

  await signet.reload();
  for (const author of ['Author 1', 'Author 5', 'Author 9'])
    await expect(inbox.row(author)).toContainText('Acme FR');
  await expect(inbox.row('Author 2')).toContainText('Acme US');
  await inbox.openMention('Author 1');
  await expect(
    page.getByText('Mailbox Support replies on Facebook as Acme FR').first(),
  ).toBeVisible();
  await inbox.reply('Bonjour, merci de votre message.', 'Acme FR');
  await inbox.openFolder('Sent');
  await expect(inbox.row('Author 1')).toContainText('Acme FR');
});

test('one voice: a comment on one page is answered by the mailbox’s one profile', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 9');
  await expect(
    page.getByText('Mailbox Support replies on Facebook as Acme Care').first(),
  ).toBeVisible();
  await inbox.reply('Merci, nous regardons cela.', 'Acme Care');
  await inbox.openFolder('Sent');
  await expect(inbox.row('Author 9')).toContainText('Acme Care');
});

test('a folder’s profile comes before the mailbox’s', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await expect(inbox.row('Author 2')).toContainText('Acme US');
  await inbox.openMention('Author 2');
  await expect(page.getByText('Folder VIP replies on Facebook as Acme US').first()).toBeVisible();
  await expect(inbox.sendButton('Acme US')).toBeVisible();
});

test('Default in a folder leads past a custom mailbox', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await settings.openFolder('VIP');
  await settings.choose(settings.folder, 'Facebook', 'Default');
  await settings.save(settings.folder);
  await signet.reload();

  // Nothing is mentioned and nothing was used: one of the connected pages, not the mailbox's choice.
  await inbox.openFolder('VIP');
  await inbox.openMention('Author 2');
  await expect(
    page
      .getByText(
        'Picked among the 3 profiles connected to the mailbox’s topics, by way of folder VIP',
      )
      .first(),
  ).toBeVisible();
  await inbox.openMention('Author 4');
  await expect(
    page.getByText('The message mentions Acme FR, by way of folder VIP').first(),
  ).toBeVisible();
  await inbox.reply('Bonjour, merci de votre message.', 'Acme FR');
  await inbox.openFolder('Sent');
  await expect(inbox.row('Author 4')).toContainText('Acme FR');
});

test('what was written into a stale form stays, and the screen says who changed what', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open({ live: 'off' });
  const { getMailbox, saveMailbox } = await import('../src/contract/mailboxes');
  await settings.openMailbox();
  await settings.mailbox.getByRole('textbox', { name: 'Name' }).fill('Support worldwide');
  const saved = await signet.api(getMailbox, { params: { mailboxId: 'support' } });
  await signet.api(saveMailbox, {
    params: { mailboxId: 'support' },
    version: saved.version,
    body: {
      name: saved.name,
      topicIds: saved.topicIds,
      smartFolderIds: saved.smartFolderIds,
      replyWith: {
        mode: 'custom',
        choices: { facebook: { kind: 'profile', profileId: 'acme-us' } },
      },
    },
  });
  signet.expectFailedRequest(412);
  await settings.mailbox.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('button', { name: 'Decide later' }).last().click();
  await expect(
    settings.mailbox.getByText('You changed Facebook from Acme Care to Acme US'),
  ).toBeVisible();
  await expect(settings.mailbox.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Support worldwide',
  );
  await settings.mailbox.getByRole('button', { name: 'Keep my changes' }).click();
  await expect(settings.mailbox.getByRole('button', { name: /^Save/ })).toBeFocused();
  await expect(settings.mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await settings.save(settings.mailbox);
  await expect(page.getByRole('combobox', { name: 'Mailbox' })).toContainText('Support worldwide');
});

test('whoever saves meanwhile is named as soon as it shows, before one saves', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open({ as: 'admin-a' });
  await settings.openFolder('VIP');
  await settings.folder.getByRole('textbox', { name: 'Name' }).fill('Very important');

  const other = await signet.openTab({ as: 'editor-c' });
  const otherSettings = new Settings(other.page);
  await otherSettings.openFolder('VIP');
  await otherSettings.choose(otherSettings.folder, 'Facebook', 'Acme FR');
  await otherSettings.save(otherSettings.folder);

  await expect(
    settings.folder.getByText(/^Editor C changed Facebook from Acme US to Acme FR at \d{2}:\d{2}$/),
  ).toBeVisible();
  await expect(settings.folder.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Very important',
  );
});

test('unsaved changes are not lost by accident', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  await settings.choose(settings.mailbox, 'Facebook', 'Acme US');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(settings.mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await settings.mailbox.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(settings.mailbox).toBeHidden();
  await settings.openMailbox();
  await expect(settings.mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText(
    'Acme Care',
  );
});
