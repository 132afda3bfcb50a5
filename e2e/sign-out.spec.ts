import type { Locator, Page } from '@playwright/test';
import { endFaults, forceFault } from '../src/contract/demo-faults';
import type { FaultKind } from '../src/contract/demo-faults';
import { getSession } from '../src/contract/session';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import type { Signet } from './signet';
import { Triage } from './triage';

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /, user menu$/ }).click();
  await page.getByRole('button', { name }).click();
}

test('drafts are wiped from the user menu, which says how many', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  for (const author of ['Author 1', 'Author 2']) {
    await inbox.openMention(author);
    await inbox.replyText.fill(`To ${author}`);
  }
  await chooseInMenu(page, 'Wipe drafts…');
  const question = page.getByRole('alertdialog', { name: 'Wipe what you have not sent?' });
  await expect(question).toContainText('2 texts that you have not sent are lost');
  await expectNoViolations(page);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(inbox.replyText).toHaveValue('To Author 2');
  await chooseInMenu(page, 'Wipe drafts…');
  await question.getByRole('button', { name: 'Wipe' }).click();
  await expect(inbox.replyText).toHaveValue('');
  await signet.reload();
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('');
});

test('signing out leaves nothing of the user’s in the browser, in all tabs', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('A private thought');
  const tab = await signet.openTab();
  const second = new Inbox(tab.page);
  await second.openMention('Author 2');
  await second.replyText.fill('Another private thought');
  const triage = new Triage(tab.page);
  await triage.openNote();
  await triage.noteText.fill('A private thought for colleagues');
  // Both tabs listen once their first rows are drawn.
  await page.waitForTimeout(2000);

  await chooseInMenu(page, 'Sign out…');
  const question = page.getByRole('alertdialog', { name: 'Sign out?' });
  await expect(question).toContainText('with 3 texts that you have not sent');
  await question.getByRole('button', { name: 'Sign out' }).click();
  for (const each of [page, tab.page]) {
    await expect(each.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  }
  await expectNoViolations(page);

  const kept = await listKept(page);
  expect(kept).not.toMatch(/private thought|Author \d/);
  expect(kept).not.toMatch(/signet-(draft|note|bulk-draft)\/|signet-recent-commands/);
  expect(JSON.parse(kept)).toMatchObject({
    session: {},
    caches: [],
    register: { drafts: [], lost: [] },
    preferences: { state: { lastMailboxId: null } },
  });
  expect(page.url()).not.toMatch(/token|key|secret|mention/);
  // What was looked at before cannot be gone back to.
  signet.expectFailedRequest(401);
  await tab.page.goBack();
  await expect(tab.page.getByText('Your session has ended')).toBeVisible();
  await expect(tab.page.getByText(/Author \d|kettle/)).toHaveCount(0);
  await tab.page.close();

  expect((await signet.request(getSession, {})).body).toMatchObject({
    type: '/problems/signed-out',
  });

  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(inbox.row('Author 1')).toBeVisible();
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('');
});

test('a backend that does not answer lets nobody believe that they are signed out', async ({
  page,
  signet,
}) => {
  const question = await failToSignOut(page, signet, 'cut-before');
  await expect(question.getByRole('alert')).toContainText('You may still be signed in');
  await expectNoViolations(page);
  expect(await listKept(page)).toContain('A private thought');

  await signet.api(endFaults, {});
  await question.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  expect(await listKept(page)).not.toContain('A private thought');
  const { body } = await signet.request(getSession, {});
  expect(body).toMatchObject({ type: '/problems/signed-out' });
});

test('a session that ended without an answer is found out, and leaves nothing behind', async ({
  page,
  signet,
}) => {
  await failToSignOut(page, signet, 'error-after');
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  expect(await listKept(page)).not.toContain('A private thought');
});

for (const { locale, theme, width } of looks) {
  test.describe(`in ${locale}, ${theme}, ${String(width)} px`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('the signed-out page has no violations', async ({ page, signet }) => {
      await signet.open({ waitsForApp: false });
      await signet.chooseTheme(theme);
      await signet.open({ path: '/signed-out', waitsForApp: false });
      await expect(
        page.getByRole('heading', {
          name: locale === 'en' ? 'You are signed out' : 'Vous êtes déconnecté',
        }),
      ).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

/** Writes something and signs out over a bad line; gives the question. */
async function failToSignOut(page: Page, signet: Signet, kind: FaultKind): Promise<Locator> {
  signet.allowFaults();
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('A private thought');
  // A browser may try once more by itself where a connection is cut.
  await signet.api(forceFault, { body: { kind, route: 'DELETE /session', count: 20 } });
  await chooseInMenu(page, 'Sign out…');
  const question = page.getByRole('alertdialog', { name: 'Sign out?' });
  await question.getByRole('button', { name: 'Sign out' }).click();
  return question;
}

/** All that the browser keeps for this origin, but for the mock backend's own databases. */
function listKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('signet-draft-register');
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result as unknown[]);
          };
        };
      });
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
      register: { drafts: await read('drafts'), lost: await read('lost') },
      preferences: JSON.parse(localStorage.getItem('signet-preferences') ?? '{}') as unknown,
    });
  });
}
