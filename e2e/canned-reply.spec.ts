import {
  createCannedReply,
  deleteCannedReply,
  listCannedReplies,
  saveCannedReply,
} from '../src/contract/canned-replies';
import { endFaults, forceFault } from '../src/contract/demo-faults';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { openMentionByKey, tabTo } from './keyboard';
import type { Signet } from './signet';

async function add(signet: Signet, name: string, language: string | null, text: string) {
  const body = { name, serviceId: null, language, text };
  await signet.api(createCannedReply, { as: 'admin-a', body });
}

test('answer with a canned reply in the customer’s language', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await add(signet, 'Order number', 'en', 'Dear {author}, which order? {agent}, {profile}');
  await add(
    signet,
    'Numéro de commande',
    'fr',
    'Bonjour {author}, quelle commande ? {agent}, {profile}',
  );
  await inbox.openMention('Author 3');
  await inbox.replyText.fill('Merci. ');
  await inbox.replyText.pressSequentially('/');
  const list = page.getByRole('listbox', { name: 'Canned replies' });
  await expect(list.getByRole('option').first()).toContainText('Numéro de commande');
  await expect(list.getByRole('option')).toHaveCount(2);
  await inbox.replyText.pressSequentially('numero');
  await expect(list.getByRole('option')).toHaveCount(1);
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  const filled = 'Merci. Bonjour Author 3, quelle commande ? Admin A, Acme FR';
  await expect(inbox.replyText).toHaveValue(filled);

  await page.keyboard.press('Control+z');
  await expect(inbox.replyText).toHaveValue('Merci. /numero');
  await page.keyboard.press('Control+Shift+z');
  await expect(inbox.replyText).toHaveValue(filled);
  await inbox.sendButton('Acme FR').click();
  await expect(page.getByText('Sent as Acme FR').first()).toBeVisible();
});

test('by keyboard alone: choose with the arrows, close with Escape, fill in what is missing', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await add(signet, 'First', 'en', 'First for {author}');
  await add(signet, 'Second', 'en', 'Second from {agent}');
  await openMentionByKey(page, 'Author 1');
  await tabTo(page, inbox.replyText);
  await page.keyboard.type('/');
  const list = page.getByRole('listbox', { name: 'Canned replies' });
  const option = (name: string) => list.getByRole('option', { name });
  await expect(option('First')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(option('Second')).toHaveAttribute('aria-selected', 'true');
  const id = (await option('Second').getAttribute('id')) ?? '';
  await expect(inbox.replyText).toHaveAttribute('aria-activedescendant', id);

  // Escape closes the list, and nothing else: the mention stays open and the text as it is.
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(inbox.replyText).toHaveValue('/');
  await expect(inbox.replyText).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/sec');
  await page.keyboard.press('Tab');
  await expect(inbox.replyText).toHaveValue('Second from Admin A');
  await expect(inbox.replyText).toBeFocused();

  await inbox.replyText.fill('Dear {profile}');
  await expect(page.getByText('Fill in what stands in braces first.')).toBeVisible();
  await expect(inbox.sendButton('Acme Care')).toBeDisabled();
});

test('an editor keeps the canned replies', async ({ page, signet }) => {
  await signet.open({ as: 'editor-c', path: '/canned-replies' });
  await expect(page.getByText('No canned replies yet')).toBeVisible();
  await page.getByRole('button', { name: 'New canned reply' }).click();
  const dialog = page.getByRole('dialog', { name: 'New canned reply' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Give it a name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Merci');
  await dialog.getByRole('textbox', { name: 'Language' }).fill('fr');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Merci {client}');
  await expect(dialog.getByText('There is no placeholder {client}.')).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Merci {author}');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Merci' })).toBeVisible();

  // Someone else is quicker: their text is shown, and mine is not lost.
  await page.getByRole('button', { name: 'Edit Merci' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit canned reply' });
  await edit.getByRole('textbox', { name: 'Text' }).fill('Merci bien {author}');
  const { items } = await signet.api(listCannedReplies, {});
  const { id = '', version = 0, ...content } = items[0] ?? {};
  await signet.api(saveCannedReply, {
    as: 'admin-a',
    params: { cannedReplyId: id },
    version,
    body: { name: 'Merci', serviceId: null, language: 'fr', ...content, text: 'Merci beaucoup' },
  });
  signet.expectFailedRequest(412);
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit.getByText('Merci beaucoup')).toBeVisible();
  await expect(edit.getByRole('textbox', { name: 'Text' })).toHaveValue('Merci bien {author}');
  await edit.getByRole('button', { name: 'Save over it' }).click();
  await expect(page.getByText('Merci bien {author}')).toBeVisible();

  await page.getByRole('button', { name: 'Delete Merci' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No canned replies yet')).toBeVisible();
});

test('an agent reads them and learns who keeps them', async ({ page, signet }) => {
  await signet.open({ as: 'agent-b', path: '/canned-replies' });
  await expect(page.getByText('Editors and admins manage them.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New canned reply' })).toBeDisabled();
});

test('what was written stays when someone else saved or deleted it meanwhile', async ({
  page,
  signet,
}) => {
  await signet.open({ path: '/canned-replies', live: 'off' });
  await add(signet, 'Hours', null, 'We are open from nine.');
  await page.reload();
  await page.getByRole('button', { name: /^Edit .*Hours/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit canned reply' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  await text.fill('We are open from ten.');

  const { items } = await signet.api(listCannedReplies, { query: {} });
  const params = { cannedReplyId: items[0]?.id ?? '' };
  const version = items[0]?.version ?? 0;
  const body = { name: 'Hours', serviceId: null, language: null, text: 'We are open from eight.' };
  await signet.api(saveCannedReply, { params, version, body, as: 'editor-c' });
  signet.expectFailedRequest(412);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('We are open from eight.');
  await expect(text).toHaveValue('We are open from ten.');

  await signet.api(deleteCannedReply, { params, version: version + 1, as: 'editor-c' });
  await dialog.getByRole('button', { name: 'Save over it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Someone deleted it meanwhile.');
  await expect(text).toHaveValue('We are open from ten.');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Create it again' }).click();
  await expect(dialog).toBeHidden();
  const after = await signet.api(listCannedReplies, { query: {} });
  expect(after.items.map((one) => one.text)).toEqual(['We are open from ten.']);
});

test('what was changed after a lost answer is not taken for what was created before', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  await signet.open({ path: '/canned-replies', live: 'off' });
  await page.getByRole('button', { name: 'New canned reply' }).click();
  const dialog = page.getByRole('dialog', { name: 'New canned reply' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  const list = async () =>
    (await signet.api(listCannedReplies, { query: {} })).items.map((one) => one.text);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Hours');
  await text.fill('We are open from nine.');
  // A browser may try once more by itself where a connection is cut.
  const body = { kind: 'cut-after', route: 'POST /canned-replies', count: 20 } as const;
  await signet.api(forceFault, { body });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('That did not work.');
  await signet.api(endFaults, {});

  await text.fill('We are open from ten.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It was created already');
  await expect(text).toHaveValue('We are open from ten.');
  await expectNoViolations(page);
  expect(await list()).toEqual(['We are open from nine.']);

  await dialog.getByRole('button', { name: 'Create another one' }).click();
  await expect(dialog).toBeHidden();
  expect((await list()).sort()).toEqual(['We are open from nine.', 'We are open from ten.']);
});
