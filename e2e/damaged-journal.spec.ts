import type { BrowserContext, Page } from '@playwright/test';
import { listAuditEntries } from '../src/contract/audit-record';
import { getDemoJournal } from '../src/contract/demo-journal';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { changeMentions } from '../src/contract/mention-changes';
import { listMentions } from '../src/contract/mentions';
import { savePreferences } from '../src/contract/session';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Signet } from './signet';
import { WorldInBrowser } from './world-in-browser';

/**
 * What the browser keeps of a world, damaged by hand while no worker has it open. Only the backend in the
 * browser keeps a world.
 */
test.skip(({ backend }) => backend !== 'browser', 'a backend behind HTTP keeps nothing');

const support = { params: { mailboxId: 'support' } };

async function rename(signet: Signet, name: string): Promise<void> {
  const { version, id: _, ...mailbox } = await signet.api(getMailbox, support);
  await signet.api(saveMailbox, { ...support, version, body: { ...mailbox, name } });
}

async function readName(signet: Signet): Promise<string> {
  return (await signet.api(getMailbox, support)).name;
}

/** Renames the mailbox to One, Two and Three, damages what is kept of it, and opens Signet again. */
async function damage(
  { page, signet }: { page: Page; signet: Signet },
  by: (world: WorldInBrowser) => Promise<void>,
): Promise<void> {
  await signet.open();
  for (const name of ['One', 'Two', 'Three']) await rename(signet, name);
  const world = await WorldInBrowser.leaveSignet(page, 'worked-example');
  await by(world);
  await signet.open();
}

for (const [what, by, kept, lost] of [
  ['changed', (world: WorldInBrowser) => world.changeEntry(2, { userId: 'nobody' }), 'One', 2],
  ['missing', (world: WorldInBrowser) => world.deleteEntry(2), 'One', 2],
  ['cut off', (world: WorldInBrowser) => world.deleteEntry(3), 'Two', 1],
] as const) {
  test(`a journal with an entry ${what} goes on with its good part, and says what is lost`, async ({
    page,
    signet,
  }) => {
    await damage({ page, signet }, by);
    const notice = page.getByRole('alert').filter({ hasText: 'was damaged' });
    await expect(notice).toContainText(
      lost === 1 ? /1 change made after .* is lost/ : /2 changes made after .* are lost/,
    );
    expect(await readName(signet)).toBe(kept);
    await expectNoViolations(page);

    // The good part is a world as any other: it is written to, kept, and whole when it is opened again.
    await rename(signet, 'Four');
    await notice.getByRole('button', { name: 'Noted' }).click();
    await expect(notice).toBeHidden();
    await WorldInBrowser.leaveSignet(page, 'worked-example');
    await signet.open();
    expect(await readName(signet)).toBe('Four');
    const { items } = await signet.api(listAuditEntries, { query: { resource: 'mailboxes' } });
    expect(items).toHaveLength(3 - lost + 1);
    await page.waitForTimeout(1500);
    await expect(notice).toBeHidden();
  });
}

test('a journal of which nothing can be read is set aside, and the world starts afresh', async ({
  page,
  signet,
}) => {
  await damage({ page, signet }, (world) => world.deleteMeta());
  const notice = page.getByRole('alert').filter({ hasText: 'was damaged' });
  await expect(notice).toContainText('Its 3 changes are lost');
  expect(await readName(signet)).toBe('Support');
  const world = await WorldInBrowser.leaveSignet(page, 'worked-example');
  expect(await world.readAll('setAside')).toMatchObject([
    { entries: [{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }] },
  ]);
});

test('documents that differ from the journal are made anew from it, without a word', async ({
  page,
  signet,
}) => {
  await damage({ page, signet }, (world) => world.clear('changed'));
  expect(await readName(signet)).toBe('Three');
  await rename(signet, 'Four');
  expect(await readName(signet)).toBe('Four');
  await page.waitForTimeout(1500);
  await expect(page.getByRole('alert').filter({ hasText: 'was damaged' })).toBeHidden();
});

for (const version of [1, 2]) {
  test(`what was kept in version ${String(version)} is there in this one`, async ({
    page,
    signet,
  }) => {
    await signet.open();
    await rename(signet, 'One');
    const world = await WorldInBrowser.leaveSignet(page, 'worked-example');
    await world.takeBackTo(version);
    await signet.open();
    expect(await readName(signet)).toBe('One');
    const { items } = await signet.api(listAuditEntries, { query: {} });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toMatchObject(
      version === 1 ? [] : [{ resource: 'mailboxes', resourceId: 'support', status: 403 }],
    );
    await rename(signet, 'Two');
    await page.waitForTimeout(1500);
    await expect(page.getByRole('alert').filter({ hasText: 'was damaged' })).toBeHidden();
  });
}

test('a page that one has left is not kept, and with it the world from a newer Signet', async ({
  page,
  signet,
}) => {
  await page.addInitScript(() => {
    addEventListener('pagehide', ({ persisted }) => {
      localStorage.setItem('kept', String(persisted));
    });
  });
  for (let times = 0; times < 3; times++) {
    await signet.open({ live: 'off' });
    await WorldInBrowser.leaveSignet(page, 'worked-example');
    expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('false');
  }
});

test('a database that another tab takes away is opened again', async ({
  page,
  context,
  signet,
  baseURL,
}) => {
  await signet.open();
  await rename(signet, 'One');
  // Signet goes on, in its own tab, with the worker that had the database open.
  const other = await context.newPage();
  await other.goto(baseURL ?? '');
  const world = await WorldInBrowser.leaveSignet(other, 'worked-example');
  await world.takeBackTo(2);
  await rename(signet, 'Two');
  expect(await readName(signet)).toBe('Two');
  const { items } = await signet.api(listAuditEntries, { query: {} });
  expect(items.filter(({ outcome }) => outcome === 'refused')).toHaveLength(1);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

/**
 * Changes all mentions twice, then again and again, and closes the tab, and with it the worker, in the middle:
 * so many milliseconds after the two were answered, however long that took.
 */
async function killInTheMiddle(context: BrowserContext, signet: Signet, wait: number) {
  const { page } = signet;
  const keeper = await context.newPage();
  await WorldInBrowser.leaveSignet(keeper, 'worked-example');
  const { items } = await signet.api(listMentions, {
    params: { mailboxId: 'support' },
    query: { folderId: 'archive', limit: '200' },
  });
  const ids = items.map(({ id }) => id);
  for (const priority of ['high', 'low'] as const) {
    await signet.api(changeMentions, {
      ...support,
      body: { selection: { kind: 'mentions', ids }, change: { priority } },
    });
  }
  await page.evaluate(
    ({ mentionIds, path }) => {
      void (async () => {
        for (let count = 0; ; count += 1) {
          await fetch(path, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              'Signet-World': 'worked-example',
              'Idempotency-Key': `kill-${String(count)}-${String(Math.random())}`,
            },
            body: JSON.stringify({
              selection: { kind: 'mentions', ids: mentionIds },
              change: { priority: count % 2 === 0 ? 'high' : 'low' },
            }),
          });
        }
      })();
    },
    {
      mentionIds: ids,
      path: `/api${changeMentions.path.replace(':mailboxId', 'support')}`,
    },
  );
  await keeper.waitForTimeout(wait);
  await page.close();
  return keeper;
}

test('a tab killed in the middle of a write leaves all of it or nothing', async ({
  context,
  page,
  signet,
  noise,
}) => {
  test.slow();
  await signet.open();
  let tab = signet;
  let last = page;
  for (const wait of [40, 75, 110, 160]) {
    const before = await tab.api(getDemoJournal, { query: {} });
    last = await killInTheMiddle(context, tab, wait);
    tab = new Signet(last, noise);
    await tab.open({ world: 'worked-example' });
    const { items } = await tab.api(listMentions, {
      params: { mailboxId: 'support' },
      query: { folderId: 'archive', limit: '200' },
    });
    const priorities = new Set(items.map(({ priority }) => priority));
    expect(items.length).toBeGreaterThan(5);
    expect(priorities.size).toBe(1);
    // What was answered is there.
    const after = await tab.api(getDemoJournal, { query: {} });
    expect(after.sequence).toBeGreaterThanOrEqual(before.sequence + 2);
    // Written to as before: the journal's last entry is whole, and the next one follows it.
    await tab.api(savePreferences, { body: { shortcuts: true } });
    const { sequence } = await tab.api(getDemoJournal, { query: {} });
    expect(sequence).toBe(after.sequence + 1);
  }
  await last.waitForTimeout(1500);
  await expect(last.getByRole('alert').filter({ hasText: 'was damaged' })).toBeHidden();
});
