import { listMentions } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { BulkReply } from './bulk-reply';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';
import { Triage } from './triage';

const banner = 'You are offline. What is shown may be old; nothing can be sent or saved.';

test('without a network one reads on, and what was not opened before comes with it', async ({
  page,
  context,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open();
  await inbox.openFolder('VIP');
  await inbox.openMention('Author 2');
  await inbox.openFolder('Inbox');
  await inbox.openMention('Author 1');

  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: banner })).toBeVisible();
  await inbox.openFolder('VIP');
  await inbox.openMention('Author 2');
  await expect(triage.conversation).toBeVisible();
  await expect(inbox.row('Author 4')).toContainText('Acme US');
  await inbox.openFolder('Inbox');
  await inbox.openMention('Author 1');
  await expect(triage.conversation).toBeVisible();

  await inbox.row('Author 3').click();
  await expect(page.getByText('This mention was not opened before.')).toBeVisible();
  await expectNoViolations(page);
  await context.setOffline(false);
  await expect(page.getByRole('article', { name: 'Author 3' })).toBeVisible();
  await expect(page.getByText(banner)).toBeHidden();
});

test('without a network drafts go on, survive, and are sent afterwards', async ({
  page,
  context,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 2');
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Begun with a network');

  await context.setOffline(true);
  await expect(page.getByText(banner)).toBeVisible();
  await inbox.replyText.fill('Begun with a network, and gone on without.');
  await expect(inbox.sendButton('Acme Care')).toBeDisabled();
  await expect(inbox.sendButton('Acme Care')).toHaveAccessibleDescription(
    'You are offline: nothing can be sent now.',
  );
  await inbox.replyText.press('Control+Enter');
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('A second one, all of it without.');
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('Begun with a network, and gone on without.');
  await expectNoViolations(page);

  await context.setOffline(false);
  await expect(page.getByText(banner)).toBeHidden();
  await signet.reload();
  await inbox.openMention('Author 2');
  await expect(inbox.replyText).toHaveValue('A second one, all of it without.');
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('Begun with a network, and gone on without.');
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText('Sent as Acme Care').first()).toBeVisible();
  // Nothing was sent while there was no network, and nothing twice.
  const { items } = await signet.api(listMentions, {
    params: { mailboxId: 'support' },
    query: { folderId: 'sent' },
  });
  expect(items.map(({ id }) => id)).toEqual(['mention-1']);
});

test('what cannot be saved without a network says why, and is saved afterwards', async ({
  page,
  context,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  const settings = new Settings(page);
  const { folder } = settings;
  await signet.open();
  await inbox.openMention('Author 1');
  await triage.openNote();
  await triage.noteText.fill('He called twice.');
  await settings.openFolder('VIP');
  await settings.choose(folder, 'Facebook', 'Acme FR');

  await context.setOffline(true);
  await folder.getByRole('button', { name: /^Save/ }).click();
  await expect(folder.getByRole('alert').filter({ hasText: 'Nothing you' })).toContainText(
    'You are offline. Nothing you changed is lost; save when the connection is back.',
  );
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme FR');
  await context.setOffline(false);
  await expect(page.getByText(banner)).toBeHidden();
  await settings.save(folder);
  await expect(inbox.row('Author 2')).toContainText('Acme FR');

  await context.setOffline(true);
  const save = page.getByRole('button', { name: 'Save note' });
  await expect(save).toBeDisabled();
  await expect(save).toHaveAccessibleDescription('You are offline. The text is kept here.');
  await context.setOffline(false);
  await save.click();
  await expect(triage.notes).toContainText('He called twice.');
});

test('a reply to many waits for the network with its text', async ({ page, context, signet }) => {
  const inbox = new Inbox(page);
  const bulk = new BulkReply(page);
  await signet.open({ as: 'agent-b' });
  await expect(inbox.row('Author 1')).toBeVisible();
  await bulk.open();
  await context.setOffline(true);
  await bulk.text.fill('We are on it.');
  await expect(bulk.send).toBeDisabled();
  await expect(bulk.send).toHaveAccessibleDescription('You are offline: nothing can be sent now.');
  await bulk.dialog.getByRole('button', { name: 'Close' }).click();
  await context.setOffline(false);
  await expect(page.getByText(banner)).toBeHidden();
  await bulk.open();
  await expect(bulk.text).toHaveValue('We are on it.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText(/^(\d+) of \1 sent\.$/)).toBeVisible();
});

test('in French, without a network, on a narrow page', async ({ page, context, signet }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await signet.open();
  await page.getByRole('button', { name: /user menu/ }).click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.keyboard.press('Escape');
  const inbox = new Inbox(page);
  await inbox.openMention('Author 1');
  await page.goBack();
  await context.setOffline(true);
  await expect(page.getByText(/^Vous êtes hors ligne\./).first()).toBeVisible();
  await inbox.row('Author 3').click();
  await expect(page.getByText('Cette mention n’a pas encore été ouverte.')).toBeVisible();
  await expectNoViolations(page);
  await context.setOffline(false);
  await expect(page.getByRole('article', { name: 'Author 3' })).toBeVisible();
});
