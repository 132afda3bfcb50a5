import type { Page } from '@playwright/test';
import { endFaults, forceFault } from '../src/contract/demo-faults';
import type { FaultKind } from '../src/contract/demo-faults';
import { getMailbox } from '../src/contract/mailboxes';
import { listMentions } from '../src/contract/mentions';
import { getSmartFolder } from '../src/contract/smart-folders';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Conditions } from './folders';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import { Preview } from './preview';
import { Settings } from './settings';
import type { Signet } from './signet';

const TRIED = 'POST /mailboxes/:mailboxId/reply-facts';

test('the number that is read before saving is the number that answers differently after it', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open();
  const before = await readAnswers(page, signet);

  await settings.openMailbox();
  const preview = new Preview(settings.mailbox);
  await expect(preview.sentence).toHaveText('0 of 10 mentions change who answers');
  await settings.choose(settings.mailbox, 'Facebook', 'Acme FR');
  await expect(preview.sentence).toHaveText(
    '3 of 10 mentions change who answers, 3 of 10 open ones',
  );
  await expect(preview.bar('Acme FR')).toContainText('2 before, 5 after');
  await expect(preview.bar('Acme Care')).toContainText('3 before, 0 after');

  const row = preview.row('Author 9');
  await expect(row).toContainText('Before:Acme Care');
  await expect(row).toContainText('After:Acme FR');
  await expect(row).toContainText('Mailbox Support replies on Facebook as Acme FR');
  await row.click();
  await expect(preview.side('Before')).toContainText(
    'Mailbox Support replies on Facebook as Acme Care',
  );
  await expect(preview.side('After')).toContainText(
    'Mailbox Support replies on Facebook as Acme FR',
  );
  await settings.mailbox.getByRole('button', { name: 'Back to the mentions' }).click();
  await expect(row).toBeFocused();

  await settings.mailbox.getByRole('button', { name: 'Save · 3 mentions change' }).click();
  await expect(settings.mailbox).toBeHidden();
  await signet.reload();
  const after = await readAnswers(page, signet);
  const changed = [...before].filter(([author, answer]) => after.get(author) !== answer);
  expect(changed.map(([author]) => author).sort()).toEqual(['Author 1', 'Author 5', 'Author 9']);
});

test('the list is filtered and searched, and says so when nothing is left', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  const preview = new Preview(settings.mailbox);
  await preview.expectCount(10);
  await preview.filter('Blocked · 1');
  await expect(preview.rows).toHaveCount(1);
  await expect(preview.row('Author 7')).toContainText('blocked');
  await preview.filter('Depends on view · 1');
  await expect(preview.row('Author 4')).toContainText('Depends on the folder it is opened from');
  await preview.filter('Changed · 0');
  await expect(settings.mailbox.getByText('No mention changes who answers.')).toBeVisible();
  await preview.filter('All · 10');
  const search = settings.mailbox.getByRole('searchbox', { name: 'Search mentions' });
  await search.fill('AUTHOR 1');
  await expect(preview.rows).toHaveCount(2);
  await search.fill('no such words');
  await expect(
    settings.mailbox.getByText('No mention here contains “no such words”.'),
  ).toBeVisible();
  await search.press('Enter');
  await expect(settings.mailbox).toBeVisible();
});

test('a conflict between folders is found, and solved by their order', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  const { mailbox } = settings;
  const conflicts = mailbox.getByRole('region', { name: '1 conflict between folders' });
  await expect(conflicts.getByRole('listitem')).toContainText(
    'VIP and France, Facebook: Acme US or Default · 1 mention (1 open). From the Inbox, VIP wins.',
  );
  await conflicts.getByRole('button', { name: 'Move France above VIP' }).click();
  await expect(conflicts.getByRole('listitem')).toContainText('From the Inbox, France wins.');
  await expect(conflicts.getByRole('button', { name: 'Move VIP above France' })).toBeFocused();
  const preview = new Preview(mailbox);
  await expect(preview.sentence).toContainText('1 of 10 mentions change who answers');
  await expect(preview.row('Author 4')).toContainText('After:Acme FR');
  await settings.save(mailbox);
  await signet.reload();
  await expect(new Inbox(page).row('Author 4')).toContainText('Acme FR');
});

test('as another agent it differs where they last replied as somebody else', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openFolder('France');
  const preview = new Preview(settings.folder);
  await expect(preview.row('Author 3')).toContainText('The message mentions Acme FR');
  await preview.lookAs('Agent B');
  await expect(preview.row('Author 3')).toContainText(
    'Agent B last replied on Facebook as Acme US',
  );
  await expect(
    settings.folder.getByText('Only looks: nothing is done in this agent’s name.'),
  ).toBeVisible();
  await preview.lookAs('A new agent, who has never published');
  await preview.row('Author 3').click();
  await expect(preview.side('Before and after')).toContainText(
    'A new agent has not replied on Facebook yet.',
  );
});

test('saving what blocks mentions asks once, naming them', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open({ world: 'demo' });
  await settings.openMailbox();
  const { mailbox } = settings;
  const preview = new Preview(mailbox);
  // A folder whose chosen profile is expired comes first for everything it holds.
  await mailbox.getByRole('button', { name: 'Move Français up' }).click();
  await mailbox.getByRole('button', { name: 'Move Français up' }).click();
  await expect(preview.sentence).toContainText('can no longer be answered');
  await mailbox.getByRole('button', { name: /^Save · / }).click();
  const question = page.getByRole('alertdialog', { name: /^Save although \d+ mentions? can/ });
  await expect(question.getByRole('listitem').first()).toContainText(
    /Folder Français replies on X as Hemvale France, whose authorization was revoked/,
  );
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(mailbox).toBeVisible();
  await mailbox.getByRole('button', { name: /^Save · / }).click();
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(mailbox).toBeHidden();
  const saved = await signet.api(getMailbox, { params: { mailboxId: 'care' } });
  expect(saved.version).toBeGreaterThan(1);
});

test('a viewer sees who answers now', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open({ as: 'viewer-d' });
  await settings.openMailbox();
  const preview = new Preview(settings.mailbox);
  await expect(preview.sentence).toHaveText('Who answers the 10 mentions now, 10 open');
  await preview.expectCount(10);
});

test('by keyboard alone: read the list, open reasons, come back', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  const preview = new Preview(settings.mailbox);
  await preview.expectCount(10);
  await settings.mailbox.getByRole('searchbox', { name: 'Search mentions' }).focus();
  // In Firefox what scrolls is a stop of its own.
  await tabTo(page, preview.row('Author 1'));
  await page.keyboard.press('ArrowDown');
  await expect(preview.row('Author 2')).toBeFocused();
  await page.keyboard.press('End');
  await expect(preview.row('Author 10')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    settings.mailbox.getByRole('button', { name: 'Back to the mentions' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview.row('Author 10')).toBeFocused();
});

test('why, from a row of the inbox, without opening it', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.row('Author 3').focus();
  const why = page.getByRole('button', { name: 'Why this answer to Author 3' });
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Why this answer' })).toContainText(
    'The message mentions Acme FR, by way of folder France',
  );
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
  await tabTo(page, inbox.row('Author 3'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(inbox.row('Author 4')).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the preview and its reasons, ${theme}`, async ({ page, signet }) => {
    test.slow();
    const settings = new Settings(page);
    await signet.open({ world: 'demo' });
    await signet.chooseTheme(theme);
    await settings.openMailbox();
    await settings.choose(settings.mailbox, 'Facebook', 'Hemvale US');
    const preview = new Preview(settings.mailbox);
    await expect(preview.rows.first()).toContainText('After:');
    await expectNoViolations(page);
    await preview.rows.first().getByRole('button').click();
    await expect(preview.side('After')).toBeVisible();
    await expectNoViolations(page);
  });
}

test.describe('in French', () => {
  test.use({ locale: 'fr' });
  test('it says the same', async ({ page, signet }) => {
    await signet.open({ waitsForApp: false });
    await page.getByRole('button', { name: 'Réglages de la boîte aux lettres' }).click();
    const dialog = page.getByRole('dialog', { name: 'Réglages de la boîte aux lettres' });
    await dialog.getByRole('combobox', { name: 'Facebook' }).click();
    await page.getByRole('option', { name: 'Acme FR' }).click();
    await expect(dialog.getByRole('status')).toHaveText(
      '3 mentions sur 10 changent de profil de réponse, dont 3 sur 10 ouvertes',
    );
    await expect(
      dialog.getByRole('button', { name: 'Enregistrer · 3 mentions changent' }),
    ).toBeVisible();
    await expectNoViolations(page);
  });
});

/** The rows of the Inbox, which say who answers, by author. */
async function readAnswers(page: Page, signet: Signet): Promise<Map<string, string>> {
  const { items } = await signet.api(listMentions, {
    params: { mailboxId: 'support' },
    query: { folderId: 'inbox' },
  });
  const inbox = new Inbox(page);
  const answers = new Map<string, string>();
  for (const { author } of items) {
    answers.set(author.name, await inbox.row(author.name).innerText());
  }
  return answers;
}

/** Changes the filter of the demo's folder Français, once its preview is there, and meets the next ones with a fault. */
async function changeFilterOverBadLine(
  page: Page,
  signet: Signet,
  fault: { kind: FaultKind; count: number },
) {
  signet.allowFaults();
  const settings = new Settings(page);
  const { folder } = settings;
  const francais = { params: { smartFolderId: 'care-fr' } };
  await signet.open({ world: 'demo' });
  await settings.openFolder('Français');
  await expect(new Preview(folder).sentence.first()).toBeVisible();
  const { version } = await signet.api(getSmartFolder, francais);
  await signet.api(forceFault, { body: { ...fault, route: TRIED } });
  await new Conditions(page, folder).choose(1, /^German$/);
  return { folder, francais, version };
}

test('what is saved before it is counted waits for the count, and asks about what that stops', async ({
  page,
  signet,
}) => {
  const { folder, francais, version } = await changeFilterOverBadLine(page, signet, {
    kind: 'latency',
    count: 1,
  });
  await folder.getByRole('button', { name: /^Save/ }).click();
  const question = page.getByRole('alertdialog', { name: /^Save although \d+ mentions? can/ });
  await expect(question.getByRole('listitem').first()).toContainText(/Folder Français replies on/);
  await question.getByRole('button', { name: 'Keep editing' }).click();
  expect((await signet.api(getSmartFolder, francais)).version).toBe(version);
  await folder.getByRole('button', { name: /^Save · / }).click();
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(folder).toBeHidden();
  expect((await signet.api(getSmartFolder, francais)).version).toBe(version + 1);
});

test('what cannot be counted is asked about, and again once it is counted', async ({
  page,
  signet,
}) => {
  const { folder, francais, version } = await changeFilterOverBadLine(page, signet, {
    kind: 'error-before',
    count: 1000,
  });
  await folder.getByRole('button', { name: 'Save', exact: true }).click();
  const uncounted = page.getByRole('alertdialog', { name: 'Save all the same?' });
  await expect(uncounted).toContainText('could not be counted yet which mentions would be blocked');
  await expectNoViolations(page);
  await uncounted.getByRole('button', { name: 'Keep editing' }).click();
  await expect(folder.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  expect((await signet.api(getSmartFolder, francais)).version).toBe(version);

  const retry = folder.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible({ timeout: 20_000 });
  await expectNoViolations(page);
  await signet.api(endFaults, {});
  await retry.click();
  await folder.getByRole('button', { name: /^Save · / }).click();
  const counted = page.getByRole('alertdialog', { name: /^Save although \d+ mentions? can/ });
  await counted.getByRole('button', { name: 'Keep editing' }).click();

  await signet.api(forceFault, { body: { kind: 'error-before', route: TRIED, count: 1000 } });
  await new Conditions(page, folder).choose(1, /^Dutch$/);
  await folder.getByRole('button', { name: 'Save', exact: true }).click();
  await uncounted.getByRole('button', { name: 'Save anyway' }).click();
  await expect(folder).toBeHidden();
  expect((await signet.api(getSmartFolder, francais)).version).toBe(version + 1);
});
