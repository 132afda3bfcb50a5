import { listProfiles, listServices } from '../src/contract/account';
import { createCannedReply } from '../src/contract/canned-replies';
import { changeAuthorization } from '../src/contract/demo';
import { forceFault } from '../src/contract/demo-faults';
import { getMention, listMentions } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { BulkReply } from './bulk-reply';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import { waitToSend } from './outbox';
import { Selection } from './selection';
import type { Signet } from './signet';
import { changeMailboxProfile, listSentProfiles } from './support-mailbox';

const care = { mailboxId: 'care' };
const TEXT = 'Hello {author}, the Iden is back in stock. {profile}';

/** What was published to the mentions about the Iden: by service and profile, the texts. */
async function readPublished(signet: Signet): Promise<Record<string, string[]>> {
  const { items: profiles } = await signet.api(listProfiles, { query: { limit: '200' } });
  const { items: services } = await signet.api(listServices, { query: { limit: '200' } });
  const published: Record<string, string[]> = {};
  const { items } = await signet.api(listMentions, {
    params: care,
    query: { folderId: 'sent', text: 'iden', limit: '200' },
  });
  for (const { id, author } of items) {
    const params = { ...care, mentionId: id };
    const { conversation } = await signet.api(getMention, { params });
    for (const reply of conversation.replies) {
      if (reply.mentionId !== id || !reply.text.includes('back in stock')) continue;
      const profile = profiles.find((one) => one.id === reply.profileId);
      const service = services.find((one) => one.id === profile?.serviceId);
      const name = `${service?.name ?? ''} · ${profile?.name ?? ''}`;
      expect(reply.text).toBe(
        `Hello ${author.name}, the Iden is back in stock. ${profile?.name ?? ''}`,
      );
      (published[name] ??= []).push(reply.text);
    }
  }
  return published;
}

const countAll = (published: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(published).map(([name, texts]) => [name, String(texts.length)]),
  );

test('answer twelve customers at once: the table before equals what was published', async ({
  page,
  signet,
}) => {
  test.slow();
  const bulk = new BulkReply(page);
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/inbox?text=iden' });
  await expect(page.getByText('14 found')).toBeVisible();
  await bulk.open();
  await expect(bulk.dialog).toHaveAccessibleName('Reply to 14 mentions');
  await bulk.text.fill(TEXT);
  await expect(bulk.summary.getByText('12 go out, 2 stay behind')).toBeVisible();
  const before = await bulk.readRows('Who answers');
  expect(Object.values(before).reduce((sum, count) => sum + Number(count), 0)).toBe(12);
  const staying = bulk.dialog.getByRole('table', { name: 'Stays behind' });
  await expect(staying.getByRole('rowheader')).toHaveCount(2);
  await expect(staying).toContainText('authorization');
  await expect(bulk.dialog.getByRole('region', { name: 'How it reads' })).toContainText(
    /Hello (?!\{).+, the Iden is back in stock\. Hemvale/,
  );

  const profileCount = Object.keys(before).length;
  await expect(bulk.send).toHaveText(`Reply to 12 mentions as ${String(profileCount)} profiles`);
  await bulk.send.click();
  await expect(bulk.dialog.getByText('12 of 12 sent.')).toBeVisible();
  const after = await bulk.readRows('What came of it');
  expect(after).toEqual(
    Object.fromEntries(
      Object.entries(before).map(([name, count]) => [name, `${count} of ${count} sent`]),
    ),
  );
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bulk.dialog).toBeHidden();

  expect(countAll(await readPublished(signet))).toEqual(before);
  // What stayed behind is still in the list, and only that.
  await expect(page.getByText('2 found')).toBeVisible();
});

test('what is selected in the list is answered together, by mouse and by key', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  const inbox = new Inbox(page);
  const selection = new Selection(page);
  await signet.open();
  for (const author of ['Author 1', 'Author 5']) {
    await inbox.row(author).hover();
    await selection.box(author).check();
  }
  await selection.action('Reply to 2 mentions').click();
  await expect(bulk.dialog).toHaveAccessibleName('Reply to 2 mentions');
  await expect(bulk.summary.getByText('2 go out')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bulk.dialog).toBeHidden();
  await inbox.row('Author 1').focus();
  await page.keyboard.press('Shift+R');
  await bulk.text.fill('We are on it.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText('2 of 2 sent.')).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-care', 'acme-care']);
});

test('what the table does not hold of any more goes to Failed, not out', async ({
  page,
  signet,
}) => {
  test.slow();
  const bulk = new BulkReply(page);
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/inbox?text=iden' });
  await waitToSend(signet, 5);
  await bulk.open();
  await bulk.text.fill(TEXT);
  await expect(bulk.summary.getByText('12 go out, 2 stay behind')).toBeVisible();
  const before = await bulk.readRows('Who answers');
  expect(before['Facebook · Hemvale Care']).toBe('2');
  await bulk.send.click();
  await expect(bulk.dialog.getByText('0 of 12 sent, 12 waiting.')).toBeVisible();
  await signet.api(changeAuthorization, {
    params: { profileId: 'facebook-care' },
    body: { authorization: 'expired' },
  });
  await expect(bulk.dialog.getByText('10 of 12 sent, 2 failed.')).toBeVisible({ timeout: 20_000 });
  await expect(bulk.row('Facebook · Hemvale Care')).toContainText('0 of 2 sent');
  await expect(
    bulk.dialog.getByText('Nothing was sent: who answers is blocked now.').first(),
  ).toBeVisible();
  await expectNoViolations(page);

  const published = countAll(await readPublished(signet));
  expect(published).toEqual(
    Object.fromEntries(
      Object.entries(before).filter(([name]) => name !== 'Facebook · Hemvale Care'),
    ),
  );
  await bulk.dialog.getByRole('link', { name: 'Open Failed' }).click();
  await expect(bulk.dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Failed' })).toBeVisible();
  await expect(page.getByText('2 replies')).toBeVisible();
});

test('a table that settings have overtaken says so, and is made again', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('We are on it.');
  await expect(bulk.row('Facebook · Acme Care')).toBeVisible();
  const before = await bulk.readRows('Who answers');
  await changeMailboxProfile(signet, 'acme-us');
  await expect(bulk.dialog.getByText(/who answers has changed for 3 mentions/)).toBeVisible();
  // Nothing moves by itself.
  expect(await bulk.readRows('Who answers')).toEqual(before);
  await bulk.dialog.getByRole('button', { name: 'Make the table again' }).click();
  await expect(bulk.row('Facebook · Acme Care')).toBeHidden();
  await expect(bulk.dialog.getByText(/who answers has changed/)).toBeHidden();
  await expect(bulk.text).toHaveValue('We are on it.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText(/^(\d+) of \1 sent\.$/)).toBeVisible();
  expect(await listSentProfiles(signet)).not.toContain('acme-care');
});

test('what a colleague answers, or was answered, can be left out with one press', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open({ as: 'agent-b' });
  const inbox = new Inbox(page);
  await inbox.openMention('Author 2');
  await inbox.reply('First answer', 'Acme US');
  const other = await signet.openTab({ as: 'editor-c' });
  await new Inbox(other.page).openMention('Author 1');
  await new Inbox(other.page).replyText.fill('I am on it.');
  await expect(inbox.row('Author 1')).toContainText('Editor C is answering');

  await inbox.openFolder('Archive');
  await expect(inbox.row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('We are on it.');
  const answering = 'Editor C is answering 1 of these mentions now.';
  await expect(bulk.dialog.getByText(answering)).toBeVisible();
  await expect(
    bulk.dialog.getByText('1 conversation was answered after the customer wrote.'),
  ).toBeVisible();
  await bulk.send.click();
  const question = page.getByRole('alertdialog', { name: 'Send although Editor C is answering' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toBeHidden();

  const leaveOut = bulk.dialog.getByRole('button', { name: 'Leave out that one' });
  await leaveOut.first().click();
  await expect(bulk.dialog.getByText(answering)).toBeHidden();
  await leaveOut.first().click();
  await expect(bulk.summary.getByText(/, 2 left out$/)).toBeVisible();
  await bulk.send.click();
  await expect(question).toBeHidden();
  await expect(bulk.dialog.getByText('6 of 6 sent.')).toBeVisible();
  await bulk.expand('Facebook · Acme US');
  await bulk.dialog
    .getByRole('link', { name: /^Open the mention of Author/ })
    .first()
    .click();
  await expect(bulk.dialog).toBeHidden();
  await expect(page.getByRole('article').first()).toContainText('We are on it.');
});

test('a question that is overtaken by another tab sends nothing', async ({ page, signet }) => {
  await signet.open({ as: 'agent-b' });
  const other = await signet.openTab({ as: 'editor-c' });
  await new Inbox(other.page).openMention('Author 1');
  await new Inbox(other.page).replyText.fill('I am on it.');
  await expect(new Inbox(page).row('Author 1')).toContainText('Editor C is answering');
  const bulk = new BulkReply(page);
  await bulk.open();
  await bulk.text.fill('We are on it.');
  const tab = await signet.openTab();
  const elsewhere = new BulkReply(tab.page);
  await expect(new Inbox(tab.page).row('Author 1')).toBeVisible();
  await elsewhere.open();
  await expect(elsewhere.text).toHaveValue('We are on it.');
  await bulk.send.click();
  const question = page.getByRole('alertdialog', { name: 'Send although Editor C is answering' });
  await expect(question).toBeVisible();
  await elsewhere.text.fill('We are on it, and more.');
  await question.getByRole('button', { name: 'Send all the same' }).click();
  await expect(bulk.dialog.getByText('Nothing was sent: the text, who gets it')).toBeVisible();
  await expect(bulk.text).toHaveValue('We are on it, and more.');
  await expectNoViolations(page);
  expect(await listSentProfiles(signet)).toEqual([]);
  await bulk.send.click();
  await question.getByRole('button', { name: 'Send all the same' }).click();
  await expect(bulk.dialog.getByText(/^(\d+) of \1 sent\.$/)).toBeVisible();

  // What the other tab writes from then on is another text, whatever this one is done with.
  await elsewhere.text.fill('Quite another text.');
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bulk.dialog).toBeHidden();
  await expect(elsewhere.text).toHaveValue('Quite another text.');
});

test('what was taken back without an answer keeps its text', async ({ page, signet }) => {
  signet.allowFaults();
  const bulk = new BulkReply(page);
  await signet.open();
  await waitToSend(signet, 30);
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('A long text for all.');
  await bulk.send.click();
  await expect(bulk.undo).toBeVisible();
  await signet.api(forceFault, {
    body: { kind: 'error-after', route: 'POST /bulk-replies/:bulkReplyId/withdrawal', count: 1 },
  });
  await bulk.undo.click();
  await expect(bulk.dialog.getByText(/^0 of (\d+) sent, \1 taken back\.$/)).toBeVisible();
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bulk.dialog).toBeHidden();
  await bulk.open();
  await expect(bulk.text).toHaveValue('A long text for all.');
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('by keyboard alone: a canned reply, some left out, all taken back', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open();
  await signet.api(createCannedReply, {
    body: { name: 'Thanks', serviceId: null, language: null, text: 'Thank you, {author}.' },
  });
  await waitToSend(signet, 30);
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await expect(bulk.text).toBeFocused();
  await page.keyboard.type('/tha');
  await expect(bulk.dialog.getByRole('option', { name: /^Thanks/ })).toBeVisible();
  // Escape closes the list alone.
  await page.keyboard.press('Escape');
  await expect(bulk.dialog.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/tha');
  await expect(bulk.dialog.getByRole('option', { name: /^Thanks/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bulk.text).toHaveValue('Thank you, {author}.');

  const expand = bulk.dialog.getByRole('button', {
    name: 'Show the mentions: Facebook · Acme Care',
  });
  await tabTo(page, expand);
  await page.keyboard.press('Enter');
  const first = bulk.dialog.getByRole('checkbox', { name: /^Author 1 / });
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await expect(first).not.toBeChecked();
  await expect(bulk.row('Facebook · Acme Care')).toContainText('2 of 3');
  await expect(bulk.summary.getByText(/, 1 left out$/)).toBeVisible();

  const label = (await bulk.send.textContent()) ?? '';
  const count = Number(/^Reply to (\d+) mentions/.exec(label)?.[1]);
  await tabTo(page, bulk.send);
  await page.keyboard.press('Enter');
  await expect(
    bulk.dialog.getByText(`0 of ${String(count)} sent, ${String(count)} waiting.`),
  ).toBeVisible();
  await expectNoViolations(page);
  await tabTo(page, bulk.undo);
  await page.keyboard.press('Enter');
  await expect(
    bulk.dialog.getByText(`Taken back: ${String(count)} replies were not sent.`),
  ).toBeVisible();
  await expect(bulk.text).toHaveValue('Thank you, {author}.');
  await expect(bulk.row('Facebook · Acme Care')).toContainText('2 of 3');
  expect(await listSentProfiles(signet)).toEqual([]);

  // The text is kept as a draft, when the dialog is closed and over a reload.
  await page.keyboard.press('Escape');
  await expect(bulk.dialog).toBeHidden();
  await signet.reload();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await expect(bulk.text).toHaveValue('Thank you, {author}.');
  await bulk.dialog.getByRole('button', { name: 'Discard it' }).click();
  await expect(bulk.text).toHaveValue('');
  await expect(bulk.send).toBeDisabled();
  await expect(bulk.send).toHaveAccessibleDescription('Write something first.');
});

test('an answer that gets lost leads to no second reply, also over a reload', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await page.addInitScript(() => {
    const { fetch } = window;
    let isFirst = true;
    window.fetch = async (input, init) => {
      const response = await fetch(input, init);
      const isSending = String(input).endsWith('/bulk-replies') && init?.method === 'POST';
      if (!isSending || !isFirst) return response;
      isFirst = false;
      throw new TypeError('The connection broke off');
    };
  });
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('We are on it.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText(/^Unknown whether they were sent/)).toBeVisible();
  await expect(bulk.send).toHaveAccessibleDescription('Find out first whether they were sent.');
  await expect(bulk.text).not.toBeEditable();
  await bulk.dialog.getByRole('button', { name: 'Check and try again' }).click();
  await expect(bulk.dialog.getByText(/^(\d+) of \1 sent\.$/)).toBeVisible();
  const sent = await listSentProfiles(signet);
  expect(sent).toHaveLength(8);
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();

  // The same again, but nobody asks before the page is gone.
  await page.goto('about:blank');
  await signet.open({ reset: true });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('We are on it.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText(/^Unknown whether they were sent/)).toBeVisible();
  await signet.open({ path: '/mailboxes/support/folders/archive' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: /^Reply to all loaded/ }).click();
  await expect(bulk.dialog.getByText('These were sent before.')).toBeVisible();
  await expect(bulk.dialog.getByText(/^(\d+) of \1 sent\.$/)).toBeVisible();
  await bulk.dialog.getByRole('button', { name: 'Write another reply' }).click();
  await expect(bulk.text).toHaveValue('');
  expect(await listSentProfiles(signet)).toHaveLength(8);
});

test('who does not reply, or has no network, learns why nothing can be sent', async ({
  page,
  context,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open({ as: 'viewer-d' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: /^Reply to all loaded/ }).click();
  await expect(page.getByText('Your role does not reply')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await signet.open({ as: 'agent-b' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await bulk.open();
  await bulk.text.fill('We are on it.');
  await expect(bulk.send).toBeEnabled();
  await context.setOffline(true);
  await expect(bulk.send).toHaveAccessibleDescription('You are offline: nothing can be sent now.');
  await context.setOffline(false);
  await expect(bulk.send).toBeEnabled();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`in French, ${theme}, ${String(width)} px wide`, () => {
      test.use({ locale: 'fr', viewport: { width, height: 800 } });

      test('one text to many mentions', async ({ page, signet }) => {
        test.slow();
        await signet.open({ waitsForApp: false });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await signet.chooseTheme(theme);
        await page.keyboard.press('Control+k');
        await page.getByRole('option', { name: /^Répondre à toutes/ }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox').fill('Bonjour {author}');
        await dialog
          .getByRole('button', { name: 'Montrer les mentions : Facebook · Acme Care' })
          .click();
        await dialog
          .getByRole('button', { name: /^Montrer les mentions/ })
          .last()
          .click();
        await expectNoViolations(page);
        const cutOff = await dialog.evaluate((element) => {
          const { right } = element.getBoundingClientRect();
          const parts = Array.from(element.querySelectorAll('td, th, button, a, input'));
          return parts.filter((part) => part.getBoundingClientRect().right > right).length;
        });
        expect(cutOff).toBe(0);
        await dialog.getByRole('button', { name: /^Répondre à \d+ mentions avec/ }).click();
        await expect(dialog.getByText(/^(\d+) sur \1 envoyées\.$/)).toBeVisible();
        await dialog
          .getByRole('button', { name: /^Montrer les mentions/ })
          .first()
          .click();
        await expectNoViolations(page);
      });
    });
  }
}
