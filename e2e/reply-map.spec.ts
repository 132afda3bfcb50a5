import { forceFault } from '../src/contract/demo-faults';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { listReplySettingsChanges } from '../src/contract/reply-settings-changes';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { ReplyMap } from './reply-map';
import { saveFile } from './save-file';
import { Settings } from './settings';

const path = '/reply-map';

test('shows own, inherited and default answers of the worked example', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path });
  await map.waitForCounts();
  await expect(page).toHaveTitle('Reply map · Signet');
  const [facebook, x] = [0, 1];
  await expect(map.cell('Support', facebook)).toHaveAccessibleName(
    /^Acme Care, own setting, 7 open/,
  );
  await expect(map.cell('VIP', facebook)).toHaveAccessibleName(/^Acme US, own setting, 2 open/);
  await expect(map.cell('VIP', facebook)).toHaveAccessibleName(/in conflict between folders/);
  await expect(map.cell('France', facebook)).toHaveAccessibleName(
    /^Default: 3 candidates, own setting/,
  );
  await expect(map.cell('Other', facebook)).toHaveAccessibleName(/^Acme Care, from the mailbox/);
  await expect(map.cell('Support', x)).toHaveAccessibleName(/^Default: 1 candidate, nothing set/);
});

test('filters to problems, conflicts and own settings, and by name, in the address', async ({
  page,
  signet,
}) => {
  const map = new ReplyMap(page);
  await signet.open({ world: 'demo', path });
  await map.waitForCounts();
  await page.getByRole('button', { name: /^Problems \d/ }).click();
  await expect(page).toHaveURL(/show=problems/);
  await expect(map.cell('Stores', 1)).toHaveAccessibleName(/^Hemvale Stores, own setting, cannot/);
  await expect(map.row('Newsroom')).toHaveCount(0);
  await signet.reload();
  await expect(page.getByRole('button', { name: /^Problems/, pressed: true })).toBeVisible();
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('searchbox', { name: 'Search mailboxes and folders' }).fill('magasins');
  await expect(map.row('Magasins en France')).toBeVisible();
  await expect(map.row('Newsroom')).toHaveCount(0);
  await page.getByRole('searchbox').fill('no such name');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(map.row('Customer care')).toBeVisible();
});

test('is walked by keyboard alone, says why, and opens the settings and comes back', async ({
  page,
  signet,
}) => {
  const map = new ReplyMap(page);
  const settings = new Settings(page);
  await signet.open({ path });
  await map.waitForCounts();
  await page.getByRole('rowheader', { name: /^Support, / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(map.cell('VIP', 0)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(map.cell('Other', 1)).toBeFocused();
  await page.keyboard.press('w');
  const why = page.getByRole('dialog', { name: 'Who answers here, and why' });
  await expect(why).toContainText('Folder Other leaves X to the mailbox.');
  await expect(why).toContainText('Mailbox Support leaves X to the default profile.');
  await expect(why.getByRole('listitem').filter({ hasText: '@acmehelp' }).last()).toContainText(
    'expired',
  );
  await page.keyboard.press('Escape');
  await expect(map.cell('Other', 1)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(settings.mailbox).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.mailbox).toBeHidden();
  await expect(map.cell('Support', 1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(settings.folder).toBeVisible();
  await settings.choose(settings.folder, 'Facebook', 'Acme FR');
  await settings.save(settings.folder);
  await expect(map.cell('VIP', 0)).toHaveAccessibleName(/^Acme FR, own setting/);
  await expect(map.cell('VIP', 0)).toBeFocused();
});

test('a profile is found, and simulated away', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path });
  await map.waitForCounts();
  await page.getByRole('combobox', { name: 'Find a profile' }).fill('care');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Acme Care answers 3 mentions.*2 places/)).toBeVisible();
  await expect(map.cell('Support', 0)).toHaveAccessibleName(/answers 3 mentions/);
  await page.getByRole('button', { name: 'Simulate without this profile' }).click();
  await expect(
    page.getByText(/Without Acme Care, 3 mentions change.*3 blocked, 0 move to others/),
  ).toBeVisible();
  await expect(map.cell('Other', 0)).toHaveAccessibleName(/1 blocked/);
  await expect(page).toHaveURL(/profile=acme-care&without=on/);
  await page.getByRole('button', { name: 'Stop looking for Acme Care' }).click();
  await expect(map.cell('Support', 0)).not.toHaveAccessibleName(/blocked|answers/);
});

test('settings are copied to three mailboxes in one step', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ world: 'demo', path, as: 'ingrid' });
  await map.waitForCounts();
  await map.copy('Newsroom', ['Customer care', 'Stores', 'App and website']);
  await expect(map.panel).toContainText('47 of 203 mentions change who answers');
  await expect(map.panel.getByRole('status')).toContainText(/^3 places in one step/);
  await map.panel.getByRole('button', { name: 'Save 3 places' }).click();
  await expect(page.getByText('3 settings were saved in one step.')).toBeVisible();
  await expect(map.cell('Stores', 2)).toHaveAccessibleName(/^Hemvale, own setting/);
  const { items } = await signet.api(listReplySettingsChanges, { query: { limit: '3' } });
  const revisions = new Set(items.map(({ settingsRevision }) => settingsRevision));
  expect(items.map(({ mailboxId }) => mailboxId).sort()).toEqual(['app', 'care', 'stores']);
  expect(revisions.size).toBe(1);
});

test('a step fails as a whole when one setting is stale, and is looked at again', async ({
  page,
  signet,
}) => {
  const map = new ReplyMap(page);
  // As for somebody whom the news has not reached yet.
  await signet.open({ world: 'demo', path, as: 'ingrid', live: 'off' });
  await map.waitForCounts();
  await map.copy('Newsroom', ['Stores', 'App and website']);
  await expect(map.panel.getByRole('status')).toContainText(/^2 places in one step/);
  const params = { mailboxId: 'stores' };
  const { version, id, changedAt, changedByUserId, ...stored } = await signet.api(getMailbox, {
    params,
  });
  const body = { ...stored, name: 'Shops' };
  await signet.api(saveMailbox, { params, version, body, as: 'mateo' });
  signet.expectFailedRequest(412);
  await map.panel.getByRole('button', { name: 'Save 2 places' }).click();
  const alert = map.panel.getByRole('alert');
  await expect(alert).toContainText('Nothing was saved');
  await expect(alert.getByRole('listitem')).toContainText([/(Shops|Stores), by Mateo Rivas/]);
  const untouched = await signet.api(getMailbox, { params: { mailboxId: 'app' } });
  expect(untouched.version).toBe(1);
  await alert.getByRole('button', { name: /look again/ }).click();
  await expect(alert).toBeHidden();
  await map.panel.getByRole('button', { name: 'Save 2 places' }).click();
  await expect(page.getByText('2 settings were saved in one step.')).toBeVisible();
  await expect(map.row('Shops')).toBeVisible();
  expect([id, changedAt, changedByUserId]).toEqual(['stores', null, null]);
});

test('what would lose mentions asks once, and names how many', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ world: 'demo', path, as: 'ingrid' });
  await map.waitForCounts();
  const settings = {
    mailboxes: [{ mailboxId: 'stores', replyWith: custom('instagram', 'instagram-fr') }],
  };
  await map.import('first.json', JSON.stringify({ ...fileOf(), ...settings }));
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  await expect(map.cell('Stores', 1)).toHaveAccessibleName(/^Hemvale France, own setting/);
  // No profile on Instagram is connected to the topics of Stores.
  const back = { mailboxes: [{ mailboxId: 'stores', replyWith: { mode: 'default' } }] };
  await map.import('second.json', JSON.stringify({ ...fileOf(), ...back }));
  await expect(map.panel.getByRole('status')).toContainText(/can no longer be answered/);
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  const question = page.getByRole('alertdialog', { name: /mentions can no longer be answered/ });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(map.panel).toBeVisible();
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(map.cell('Stores', 1)).toHaveAccessibleName(/^Default: no candidate.*nobody can/);
});

test('a step whose mentions could not be counted asks before it is saved', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const map = new ReplyMap(page);
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  const fault = { kind: 'error-before', route: 'GET /reply-groups', count: 1000 } as const;
  await signet.api(forceFault, { body: fault });
  await page.getByRole('link', { name: 'Reply map' }).click();
  await map.copy('VIP', ['France']);
  const save = map.panel.getByRole('button', { name: 'Save 1 place' });
  await save.click();
  const question = page.getByRole('alertdialog', { name: 'Save all the same?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(map.cell('France', 0)).not.toHaveAccessibleName(/^Acme US/);
  await save.click();
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(page.getByText('1 setting was saved.')).toBeVisible();
  await expect(map.cell('France', 0)).toHaveAccessibleName(/^Acme US, own setting/);
});

test('an export is imported again, and changes only what was edited', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path });
  await map.waitForCounts();
  const { text } = await saveFile(page, () => page.getByRole('button', { name: 'Export' }).click());
  await map.import('same.json', text);
  await expect(map.panel).toContainText('4 places say this already.');
  await expect(map.panel).toContainText('There is nothing to save.');
  await map.import('edited.json', text.replace('"profileId": "acme-us"', '"profileId": "acme-fr"'));
  await expect(map.panel).toContainText('2 of 2 mentions change who answers');
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  await expect(map.cell('VIP', 0)).toHaveAccessibleName(/^Acme FR, own setting/);
});

test('a faulty import names its entries and saves the rest', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path });
  await map.waitForCounts();
  await map.import('large.json', ' '.repeat(10_000_001));
  await expect(page.getByRole('alert')).toContainText('“large.json” is larger than 10 MB');
  await map.import('notes.json', 'not JSON');
  await expect(page.getByRole('alert')).toContainText('“notes.json” is not JSON');
  const file = fileOf(custom('facebook', 'acme-us'), custom('x', 'acmehelp'));
  file.mailboxes.push({ mailboxId: 'gone', mailboxName: 'Gone', replyWith: { mode: 'default' } });
  await map.import('faulty.json', JSON.stringify(file));
  await expect(page.getByText('“notes.json” is not JSON')).toBeHidden();
  await expect(map.panel).toContainText('There is no mailbox “Gone”.');
  await expect(map.panel).toContainText('“Support” is named a second time.');
  await expect(map.panel).toContainText('mailboxes[2]');
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  await expect(map.cell('Support', 0)).toHaveAccessibleName(/^Acme US, own setting/);
});

test('a file that is dropped on the map is imported', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path, as: 'editor-c' });
  await map.waitForCounts();
  await map.drop('notes.txt', 'not JSON');
  await expect(page.getByRole('alert')).toContainText('“notes.txt” is not JSON');
  const vip = { smartFolderId: 'vip', replyWith: custom('facebook', 'acme-fr') };
  const file = { ...fileOf(), mailboxes: [{ mailboxId: 'support', smartFolders: [vip] }] };
  await map.drop('settings.json', JSON.stringify(file));
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(map.panel).toHaveAccessibleName(/settings\.json/);
  await expect(map.panel).toContainText('2 of 2 mentions change who answers');
  await map.panel.getByRole('button', { name: 'Save 1 place' }).click();
  await expect(map.cell('VIP', 0)).toHaveAccessibleName(/^Acme FR, own setting/);

  // Who may not save is not led to a step, and the browser does not open the file instead.
  await signet.open({ path, as: 'agent-b' });
  await map.waitForCounts();
  await map.drop('settings.json', JSON.stringify(file));
  await expect(map.panel).toBeHidden();
  await expect(page.getByText('Only editors and admins can change reply settings.')).toHaveCount(2);
});

test('who may not change settings looks only', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path, as: 'agent-b' });
  await map.waitForCounts();
  await expect(page.getByRole('button', { name: 'Import' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByRole('rowheader', { name: /^VIP, / }).focus();
  await page.keyboard.press('c');
  await expect(page.getByText('Only editors and admins can change reply settings.')).toHaveCount(2);
  await expect(map.panel).toBeHidden();
  await signet.open({ path, as: 'editor-c' });
  await map.waitForCounts();
  await map.copy('VIP', ['France']);
  const box = page.getByRole('checkbox', { name: 'Put the settings onto Support', exact: true });
  await expect(box).toBeDisabled();
});

test('the inbox keeps its place while one looks at the map', async ({ page, signet }) => {
  const map = new ReplyMap(page);
  await signet.open({ path: '/mailboxes/support/folders/vip/mentions/mention-2' });
  await expect(new Inbox(page).replyText).toBeVisible();
  await page.getByRole('link', { name: 'Reply map' }).click();
  await map.waitForCounts();
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await expect(page).toHaveURL(/folders\/vip\/mentions\/mention-2/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ page, signet }) => {
    test.slow();
    const map = new ReplyMap(page);
    await signet.open({ world: 'demo', path });
    await signet.chooseTheme(theme);
    await map.waitForCounts();
    await expectNoViolations(page);
    await map.cell('Stores', 1).focus();
    await page.keyboard.press('w');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await signet.open({ path: `${path}?profile=facebook-care&without=on` });
    await expect(page.getByText(/^Without Hemvale Care/)).toBeVisible();
    await map.copy('Newsroom', ['Stores']);
    await expect(map.panel).toContainText('mentions change who answers');
    await expectNoViolations(page);
  });
}

test.describe('in French', () => {
  test.use({ locale: 'fr' });

  test('the map speaks French', async ({ page, signet }) => {
    await signet.open({ path, waitsForApp: false });
    const grid = page.getByRole('grid', { name: 'Carte des réponses' });
    await expect(grid.getByRole('gridcell').first()).toHaveAccessibleName(
      /^Acme Care, réglage propre, 7 ouvertes/,
    );
    await page.getByRole('rowheader', { name: /^VIP, / }).focus();
    await page.keyboard.press('c');
    await expect(page.getByRole('region', { name: 'Copier de VIP' })).toBeVisible();
    await expectNoViolations(page);
  });
});

/** A file whose entries each set Support. */
function fileOf(...settings: unknown[]): { mailboxes: unknown[] } & Record<string, unknown> {
  return {
    format: 'signet-reply-settings',
    version: 1,
    mailboxes: settings.map((replyWith) => ({ mailboxId: 'support', replyWith })),
  };
}

function custom(serviceId: string, profileId: string) {
  return { mode: 'custom', choices: [{ serviceId, kind: 'profile', profileId }] };
}
