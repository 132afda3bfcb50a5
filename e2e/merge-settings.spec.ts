import type { Locator, Page } from '@playwright/test';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { getSmartFolder, saveSmartFolder } from '../src/contract/smart-folders';
import type { ReplyWith } from '../src/domain/reply-with';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { Settings } from './settings';
import type { Signet } from './signet';

const support = { params: { mailboxId: 'support' } };
const vip = { params: { smartFolderId: 'vip' } };

/** Someone else saves the mailbox while its form is open. */
async function saveElsewhere(signet: Signet, change: { name?: string; facebook: string }) {
  const { version, name, topicIds, smartFolderIds } = await signet.api(getMailbox, support);
  await signet.api(saveMailbox, {
    ...support,
    version,
    as: 'admin-a',
    body: {
      name: change.name ?? name,
      topicIds,
      smartFolderIds,
      replyWith: custom(change.facebook),
    },
  });
}

function custom(profileId: string): ReplyWith {
  return { mode: 'custom', choices: { facebook: { kind: 'profile', profileId } } };
}

function mergeDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Merge the changes' });
}

/** The values of a row that both changed, by whose they are. */
async function expectSides(row: Locator, sides: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(sides)) {
    const term = row.getByRole('term').filter({ hasText: label });
    await expect(term.locator('xpath=following-sibling::dd')).toHaveText(value);
  }
}

test('a stale save asks which to take where both changed, and merges the rest by itself', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open({ live: 'off' });
  await settings.openMailbox();
  const { mailbox } = settings;
  await mailbox.getByRole('textbox', { name: 'Name' }).fill('Support worldwide');
  await settings.choose(mailbox, 'X', '@acme');
  await saveElsewhere(signet, { name: 'Support Europe', facebook: 'acme-us' });
  signet.expectFailedRequest(412);
  await mailbox.getByRole('button', { name: /^Save/ }).click();

  const merge = mergeDialog(page);
  await expect(merge).toContainText(/You saved other settings at \d{2}:\d{2}/);
  const name = merge.getByRole('listitem', { name: 'Name' });
  await expect(name).toContainText('Both changed it');
  await expectSides(name, {
    'When you opened it': 'Support',
    'Saved by You': 'Support Europe',
    'In your form': 'Support worldwide',
  });
  await expect(merge.getByRole('listitem', { name: 'Facebook' })).toContainText(
    'Only they changed it: theirs',
  );
  await expect(merge.getByRole('listitem', { name: 'X' })).toContainText(
    'Only you changed it: yours',
  );
  const take = merge.getByRole('button', { name: 'Put into the form' });
  await expect(take).toBeDisabled();
  await expect(take).toHaveAccessibleDescription('Choose for 1 more row');

  // By keyboard alone.
  await name.getByRole('radio', { name: 'Take mine' }).focus();
  await page.keyboard.press('Space');
  await take.focus();
  await page.keyboard.press('Enter');
  await expect(merge).toBeHidden();
  await expect(mailbox.getByRole('textbox', { name: 'Name' })).toHaveValue('Support worldwide');
  await expect(mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await expect(mailbox.getByRole('combobox', { name: 'X', exact: true })).toHaveText('@acme');
  expect((await signet.api(getMailbox, support)).name).toBe('Support Europe');

  await settings.save(mailbox);
  expect(await signet.api(getMailbox, support)).toMatchObject({
    name: 'Support worldwide',
    replyWith: {
      mode: 'custom',
      choices: {
        facebook: { kind: 'profile', profileId: 'acme-us' },
        x: { kind: 'profile', profileId: 'acme' },
      },
    },
  });
});

test('a service for which both chose another profile shows all three, and takes the one that is asked for', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open({ live: 'off' });
  await settings.openMailbox();
  const { mailbox } = settings;
  await settings.choose(mailbox, 'Facebook', 'Acme FR');
  await saveElsewhere(signet, { facebook: 'acme-us' });
  signet.expectFailedRequest(412);
  await mailbox.getByRole('button', { name: /^Save/ }).click();
  const merge = mergeDialog(page);
  const facebook = merge.getByRole('listitem', { name: 'Facebook' });
  await expectSides(facebook, {
    'When you opened it': 'Acme Care',
    'Saved by You': 'Acme US',
    'In your form': 'Acme FR',
  });
  const take = merge.getByRole('button', { name: 'Put into the form' });
  await facebook.getByRole('radio', { name: 'Take what was saved' }).click();
  await expect(take).toBeEnabled();
  await facebook.getByRole('radio', { name: 'Take mine' }).click();
  await take.click();
  const choice = mailbox.getByRole('combobox', { name: 'Facebook' });
  await expect(choice).toHaveText('Acme FR');
  await settings.save(mailbox);
  expect((await signet.api(getMailbox, support)).replyWith).toMatchObject({
    choices: { facebook: { kind: 'profile', profileId: 'acme-fr' } },
  });
});

test('what is decided later loses nothing, and a third save is asked about anew', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open({ live: 'off', as: 'editor-c' });
  await settings.openFolder('VIP');
  const { folder } = settings;
  await folder.getByRole('textbox', { name: 'Name' }).fill('Very important');
  async function rename(name: string) {
    const { version, filter, replyWith } = await signet.api(getSmartFolder, vip);
    const body = { name, filter, replyWith };
    await signet.api(saveSmartFolder, { ...vip, version, body, as: 'admin-a' });
  }
  await rename('VIP people');
  signet.expectFailedRequest(412);
  await folder.getByRole('button', { name: /^Save/ }).click();
  const merge = mergeDialog(page);
  await expect(merge).toContainText('Saved by Admin A');
  await page.keyboard.press('Escape');
  await expect(merge).toBeHidden();
  await expect(folder.getByRole('textbox', { name: 'Name' })).toHaveValue('Very important');
  await folder.getByRole('button', { name: 'Compare and merge…' }).click();
  await merge.getByRole('radio', { name: 'Take what was saved' }).click();
  await merge.getByRole('button', { name: 'Put into the form' }).click();
  await expect(folder.getByRole('textbox', { name: 'Name' })).toHaveValue('VIP people');

  await folder.getByRole('textbox', { name: 'Name' }).fill('Mine after all');
  await rename('VIP once more');
  await folder.getByRole('button', { name: /^Save/ }).click();
  await expect(merge.getByRole('listitem', { name: 'Name' })).toContainText('VIP once more');
  await expect(merge.getByRole('listitem', { name: 'Name' })).toContainText('Mine after all');
  expect((await signet.api(getSmartFolder, vip)).name).toBe('VIP once more');
});

for (const { locale, theme, width } of looks) {
  test.describe(`in ${locale}, ${theme}, ${String(width)} px`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('the merge view has no violations and fits', async ({ page, signet }) => {
      const words = locale === 'en' ? english : french;
      await signet.open({ live: 'off', waitsForApp: false });
      await signet.chooseTheme(theme);
      await signet.open({
        live: 'off',
        waitsForApp: false,
        path: '/mailboxes/support/folders/inbox?mailboxSettings=open',
      });
      const dialog = page.getByRole('dialog', { name: words.settings });
      await dialog.getByRole('textbox', { name: words.name }).fill('Support worldwide');
      await saveElsewhere(signet, { name: 'Support Europe', facebook: 'acme-us' });
      signet.expectFailedRequest(412);
      await dialog.getByRole('button', { name: words.save }).click();
      await expect(page.getByRole('dialog', { name: words.merge })).toBeVisible();
      await expectNoViolations(page);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide).toBe(false);
    });
  });
}

const english = {
  settings: 'Mailbox settings',
  name: 'Name',
  save: /^Save/,
  merge: 'Merge the changes',
};
const french = {
  settings: 'Réglages de la boîte aux lettres',
  name: 'Nom',
  save: /^Enregistrer/,
  merge: 'Fusionner les modifications',
};
