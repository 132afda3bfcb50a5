import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import { changeMailboxProfile } from './support-mailbox';

const whyName = 'Why the reply to Author 1 went out so';

test('a row of Sent says why the reply went out so, also when the settings say otherwise now', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.reply('Thank you.', 'Acme Care');
  await changeMailboxProfile(signet, 'acme-fr');
  await signet.open({ path: '/mailboxes/support/folders/sent' });
  const row = inbox.row('Author 1');
  await expect(row).toContainText('Acme Care');

  const why = page.getByRole('button', { name: whyName });
  await row.hover();
  await why.click();
  const reasons = page.getByRole('dialog', { name: 'Why this answer' });
  await expect(reasons).toContainText('Mailbox Support replies on Facebook as Acme Care');
  await expect(reasons).not.toContainText('Acme FR');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();

  // By keyboard alone, as whoever did not send it.
  await signet.open({ as: 'admin-a', path: '/mailboxes/support/folders/sent' });
  await tabTo(page, row);
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(reasons).toContainText('Mailbox Support replies on Facebook as Acme Care');
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
});

test('what was sent without reasons says so, and offline they can be asked for again', async ({
  page,
  signet,
}) => {
  const whySent = page.getByRole('button', { name: /^Why the reply to .* went out so$/ });
  const reasons = page.getByRole('dialog', { name: 'Why this answer' });
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/sent' });
  const rows = page.getByRole('main').getByRole('listitem');
  await rows.first().getByRole('link').focus();
  await whySent.click();
  await expect(reasons).toContainText('No reasons were kept with this reply.');
  await page.keyboard.press('Escape');

  await page.context().setOffline(true);
  await rows.nth(4).getByRole('link').focus();
  await tabTo(page, rows.nth(4).getByRole('button', { name: /^Why the reply to / }));
  await page.keyboard.press('Enter');
  await expect(reasons).toContainText(
    /^Why this answer.*You are offline\. The reasons can be loaded/,
  );
  await page.context().setOffline(false);
  await expect(reasons).toContainText('No reasons were kept with this reply.');
});
