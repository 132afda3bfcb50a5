import { moveClock } from '../src/contract/demo-faults';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import type { ReplyTarget } from '../src/domain/waiting/reply-target';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Search } from './search';
import { Settings } from './settings';
import { SettingsHistory } from './settings-history';
import type { Signet } from './signet';

/** It is a Friday, half past nine in UTC; each mention came an hour before the one with the lower number. */
async function setTarget(signet: Signet, replyTarget: ReplyTarget): Promise<void> {
  const params = { mailboxId: 'support' };
  const { name, topicIds, replyWith, smartFolderIds, version } = await signet.api(getMailbox, {
    params,
  });
  const body = { name, topicIds, replyWith, smartFolderIds, replyTarget };
  await signet.api(saveMailbox, { params, version, body, as: 'admin-a' });
}

test('see who waits too long', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { mailbox } = settings;
  await signet.open();
  await expect(inbox.row('Author 1')).not.toContainText(/due|overdue/);

  await settings.openMailbox();
  const group = mailbox.getByRole('group', { name: 'Reply target' });
  await group.getByRole('checkbox', { name: 'Answer within a time' }).check();
  await group.getByRole('textbox', { name: 'Answer within' }).fill('two');
  await group.getByRole('combobox', { name: 'Time zone' }).fill('Paris');
  await group.getByRole('textbox', { name: 'Monday until' }).fill('8');
  const save = mailbox.getByRole('button', { name: /^Save/ });
  await save.press('Enter');
  await expect(group.getByText('Enter a number above zero, in whole minutes.')).toBeVisible();
  await expect(group.getByText('This time zone is not known.')).toBeVisible();
  await expect(group.getByText('The end must be later than the beginning.')).toBeVisible();
  await expect(group.getByRole('textbox', { name: 'Answer within' })).toBeFocused();
  await group.getByRole('radio', { name: 'Day and night' }).click();
  await group.getByRole('textbox', { name: 'Answer within' }).fill('2');
  await expect(mailbox.getByText('Correct what is marked first')).toBeHidden();
  await settings.save(mailbox);

  await expect(inbox.row('Author 1')).toContainText(/due in 1 hour (2\d|30) minutes/);
  await expect(inbox.row('Author 2')).toContainText(/due in (2\d|30) minutes/);
  await expect(inbox.row('Author 3')).toContainText(/overdue by 3\d minutes/);
  // Nobody can answer a blog, so it does not wait.
  await expect(inbox.row('Author 8')).not.toContainText(/due/);

  await inbox.openMention('Author 3');
  const article = page.getByRole('article', { name: 'Author 3' });
  await expect(article).toContainText(
    /Waiting for 2 hours 3\d minutes · overdue by 3\d minutes \(Fri 20 Nov, 09:00/,
  );
  const search = new Search(page);
  await search.filter('Due', 'Overdue');
  await expect(search.chip('Due: Overdue')).toBeVisible();
  await expect(inbox.row('Author 3')).toBeVisible();
  await expect(inbox.row('Author 2')).toBeHidden();
  await search.filter('Due', 'Due soon');
  await expect(inbox.row('Author 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('combobox', { name: 'Sort' }).click();
  await page.getByRole('option', { name: /^Oldest waiting/ }).click();
  const rows = page.getByRole('list', { name: 'Inbox' }).getByRole('link');
  await expect(rows.first()).toContainText('Author 10');
  await expect(rows.last()).toContainText('Author 8');

  await inbox.reply('On its way.', 'Acme FR');
  await expect(article).not.toContainText('Waiting for');
  await expect(inbox.row('Author 3')).toBeHidden();

  await settings.openMailbox();
  await history.open(mailbox);
  await expect(
    history.save('the reply target from “none” to “2 hours, day and night”'),
  ).toContainText('Admin A');
});

/**
 * Lets time pass for page and backend, which would else correct the page when it is next asked.
 * @param minutes how much has passed in all
 */
async function letPass(signet: Signet, time: string, minutes: number): Promise<void> {
  await signet.api(moveClock, { body: { seconds: minutes * 60 } });
  await signet.page.clock.fastForward(time);
}

test('time that passes shows without a reload, and business hours alone count', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await page.clock.install();
  await signet.open();
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));
  await setTarget(signet, {
    minutes: 60,
    businessHours: { timeZone: 'UTC', days: weekdays },
  });
  // What came before the team did waits since nine.
  await expect(inbox.row('Author 1')).toContainText(/due in (2\d|30) minutes/);
  await expect(inbox.row('Author 2')).toContainText(/due in (2\d|30) minutes/);
  await letPass(signet, '20:00', 20);
  await expect(inbox.row('Author 2')).toContainText(/due in (\d|10) minutes?/);
  await letPass(signet, '15:00', 35);
  await expect(inbox.row('Author 2')).toContainText(/overdue by \d minutes?/);
});

test('who may not change the target reads it', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open({ world: 'demo', as: 'claire', path: '/mailboxes/care/folders/inbox' });
  await settings.openMailbox();
  const group = settings.mailbox.getByRole('group', { name: 'Reply target' });
  await expect(group.getByRole('checkbox', { name: 'Answer within a time' })).toBeDisabled();
  await expect(group.getByRole('textbox', { name: 'Answer within' })).toHaveValue('4');
  await expect(group.getByRole('textbox', { name: 'Saturday until' })).not.toBeEditable();
  await expect(group.getByText('Closed')).toHaveCount(1);
});

const words = {
  en: { due: /due in|overdue by/, group: 'Reply target', zone: 'Time zone', waiting: /^Waiting/ },
  fr: {
    due: /à traiter|en retard de/,
    group: 'Délai de réponse',
    zone: 'Fuseau horaire',
    waiting: /^En attente/,
  },
} as const;

for (const { locale, theme, width } of looks) {
  test.describe(`${locale}, ${theme}, ${String(width)} px wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing where mentions wait', async ({ page, signet }) => {
      test.slow();
      const { due, group, zone, waiting } = words[locale];
      const path = '/mailboxes/care/folders/inbox';
      await signet.open({ world: 'demo', path, waitsForApp: false });
      await signet.chooseTheme(theme);
      const row = page.getByRole('main').getByRole('link', { name: due }).first();
      await expect(row).toBeVisible();
      await expectNoViolations(page);
      await row.click();
      await expect(page.getByRole('article').getByText(waiting)).toBeVisible();
      await expectNoViolations(page, 'article');
      await signet.open({ path: `${path}?mailboxSettings=open`, waitsForApp: false });
      const target = page.getByRole('dialog').getByRole('group', { name: group });
      await target.getByRole('combobox', { name: zone }).fill('?');
      await expect(target.getByRole('combobox', { name: zone })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await expectNoViolations(page);
    });
  });
}
