import { getMention } from '../src/contract/mentions';
import { savePreferences } from '../src/contract/session';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { expireProfile } from './support-mailbox';

/** A comment on Acme FR's page; the mailbox answers on Facebook as Acme Care. */
const ninth = { mailboxId: 'support', mentionId: 'mention-9' };
const path = '/mailboxes/support/folders/inbox/mentions/mention-9';

test('answer privately, as the profile that was written to', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ path });
  const choice = page.getByRole('radiogroup', { name: 'Who can read the reply' });
  await expect(choice.getByRole('radio', { name: 'Public' })).toBeChecked();
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
  await inbox.replyText.fill('We have your order number, please check it.');

  await choice.getByRole('radio', { name: 'Public' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: 'Private' })).toBeChecked();
  await expect(inbox.replyAs).toContainText('Acme FR');
  const bar = page.getByRole('region', { name: 'Reply bar' });
  await expect(bar).toContainText(
    'Only Acme FR, which received it, can answer this mention privately',
  );
  await inbox.replyAs.click();
  await expect(page.getByRole('option', { name: /^Acme Care/ })).toBeDisabled();
  await page.keyboard.press('Escape');

  // The choice belongs to what is written, and is there after a reload.
  await signet.reload();
  await expect(choice.getByRole('radio', { name: 'Private' })).toBeChecked();
  await page.getByRole('button', { name: 'Reply privately as Acme FR', exact: true }).click();
  await expect(page.getByText('Sent as Acme FR').first()).toBeVisible();
  const conversation = page.getByRole('list', { name: 'Conversation' });
  const sent = conversation.getByRole('listitem').filter({ hasText: 'We have your order number' });
  await expect(sent).toContainText('Private reply');
  await expect(choice.getByRole('radio', { name: 'Public' })).toBeChecked();
  const { conversation: kept } = await signet.api(getMention, { params: ninth });
  expect(kept.replies).toMatchObject([
    { profileId: 'acme-fr', isPrivate: true, resolution: { rule: 'receiving-profile' } },
  ]);
});

test('a private reply waits, comes back as private, and never turns public', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ path });
  await signet.api(savePreferences, { body: { undoSeconds: 30 } });
  await signet.reload();
  await page.getByRole('radio', { name: 'Private' }).click();
  await inbox.replyText.fill('Between us.');
  await page.getByRole('button', { name: 'Reply privately as Acme FR' }).click();
  await expect(page.getByText(/^Sending as Acme FR/).last()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inbox.replyText).toHaveValue('Between us.');
  await expect(page.getByRole('radio', { name: 'Private' })).toBeChecked();

  await signet.open({ path: '/mailboxes/support/outbox/drafts' });
  await expect(page.getByRole('listitem').filter({ hasText: 'Between us.' })).toContainText(
    'Private reply',
  );
  await page.getByRole('link', { name: /^Open/ }).click();
  await expect(page.getByRole('button', { name: 'Reply privately as Acme FR' })).toBeVisible();

  // Nobody else may answer in private: the way out is to answer for all to see.
  await expireProfile(signet, 'acme-fr');
  await signet.reload();
  await expect(page.getByText(/Only Acme FR, which received it, can answer/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reply as Acme Care' })).toBeHidden();
  await page.getByRole('radio', { name: 'Public' }).click();
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
});

test('where there is one way only, there is nothing to choose', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 10');
  await expect(inbox.sendButton('Acme FR')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Who can read the reply' })).toBeHidden();
  // Nobody received the first one, so that nobody can answer it in private.
  await inbox.openMention('Author 1');
  await page.getByRole('radio', { name: 'Private' }).click();
  await expect(
    page.getByText(/Only the profile that received it can answer this mention privately/),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'Public' }).click();
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
});

const words = {
  en: { private: 'Private', send: 'Reply privately as Acme FR' },
  fr: { private: 'Privée', send: 'Répondre en privé en tant que Acme FR' },
} as const;

for (const { locale, theme, width } of looks) {
  test.describe(`${locale}, ${theme}, ${String(width)} px wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing where one answers in private', async ({ page, signet }) => {
      test.slow();
      await signet.open({ path, waitsForApp: false });
      await signet.chooseTheme(theme);
      await page.getByRole('radio', { name: words[locale].private }).click();
      await expect(page.getByRole('button', { name: words[locale].send })).toBeVisible();
      await expectNoViolations(page, 'article');
    });
  });
}
