import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { changeMailboxProfile } from './support-mailbox';

test('a crash while typing loses nothing', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.pressSequentially('To the first, half writ');
  // No unload runs in a tab that crashes; the next one begins with what was stored by then.
  const tab = await signet.openTab();
  await page.close({ runBeforeUnload: false });
  const other = new Inbox(tab.page);
  await other.openMention('Author 2');
  await expect(other.replyText).toHaveValue('');
  await other.replyText.fill('To the second');
  await tab.reload();
  await expect(other.replyText).toHaveValue('To the second');

  await tab.page.getByRole('link', { name: 'Drafts 2' }).click();
  await expect(tab.page.getByRole('heading', { name: 'Drafts' })).toBeVisible();
  await expect(tab.page.getByText('To the first, half writ')).toBeVisible();
  await tab.page.getByRole('link', { name: 'Open the reply to Author 1' }).click();
  await expect(tab.page.getByRole('article', { name: 'Author 1' })).toBeVisible();
  await expect(other.replyText).toHaveValue('To the first, half writ');
});

test('drafts say that they were begun under other settings, and can be discarded', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Begun early');
  await changeMailboxProfile(signet, 'acme-fr');
  await signet.reload();
  // Folder VIP answers this one, so the setting of the mailbox makes no difference to it.
  await expect(page.getByText('Begun under other settings; Acme US still answers.')).toBeVisible();
  await page.getByRole('link', { name: 'Drafts 1' }).click();
  await expect(page.getByText('Begun under other settings')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Discard the reply to Author 2' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('No drafts in this mailbox')).toBeVisible();
});

test('drafts of two tabs meet, each under its own mention', async ({ page, signet }) => {
  const first = new Inbox(page);
  await signet.open();
  const tab = await signet.openTab();
  const second = new Inbox(tab.page);
  const texts: Record<string, string> = {};
  for (let round = 0; round < 3; round += 1) {
    for (const [inbox, author] of [
      [first, 'Author 1'],
      [second, 'Author 2'],
      [first, 'Author 3'],
      [second, 'Author 1'],
    ] as const) {
      await inbox.openMention(author);
      await inbox.replyText.press('Control+End');
      await inbox.replyText.pressSequentially(` ${String(round)}`);
      texts[author] = await inbox.replyText.inputValue();
    }
    await signet.reload();
  }
  for (const [author, text] of Object.entries(texts)) {
    await first.openMention(author);
    await expect(first.replyText).toHaveValue(text);
    await second.openMention(author);
    await expect(second.replyText).toHaveValue(text);
  }
  expect(texts).toEqual({ 'Author 1': ' 0 0 1 1 2 2', 'Author 2': ' 0 1 2', 'Author 3': ' 0 1 2' });
});

test('the conversation’s last voice is named beside the button', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.chooseProfile('Acme US');
  await inbox.reply('As another', 'Acme US');
  await expect(page.getByText('Acme US answered last in this conversation.')).toBeVisible();
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
});

test('the limit is told before it is reached, as X counts', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 6');
  await inbox.replyText.fill('a'.repeat(240));
  await expect(page.getByText('40 left')).toBeVisible();
  await expect(page.getByText('Near the limit')).toBeHidden();
  // An address counts 23, whatever its length; an emoji 2.
  await inbox.replyText.fill(`${'a'.repeat(229)} https://acme.com/${'long/'.repeat(20)} 😀`);
  await expect(page.getByText('24 left')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Near the limit' })).toBeAttached();
  await expectNoViolations(page);
  await inbox.replyText.fill('a'.repeat(281));
  await expect(page.getByText('1 over the limit of 280')).toBeVisible();
  await expect(inbox.sendButton('@acme')).toBeDisabled();
});
