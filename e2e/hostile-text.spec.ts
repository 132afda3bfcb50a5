import { listMailboxes } from '../src/contract/mailboxes';
import { listMentions } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { findMentionRows } from './mention-rows';
import type { Signet } from './signet';

test('what customers write is shown as text and does nothing', async ({ page, signet }) => {
  test.slow();
  await signet.open({ world: 'demo' });
  const { items: mailboxes } = await signet.api(listMailboxes, {});
  const hostile: { mailboxId: string; mentionId: string; excerpt: string }[] = [];
  for (const { id: mailboxId } of mailboxes) {
    let cursor: string | null = null;
    do {
      const page: { items: { id: string; excerpt: string }[]; nextCursor: string | null } =
        await signet.api(listMentions, {
          params: { mailboxId },
          query: { folderId: 'archive', limit: '200', ...(cursor === null ? {} : { cursor }) },
        });
      for (const { id, excerpt } of page.items)
        if (/<(script|img|svg|iframe|a )/i.test(excerpt))
          hostile.push({ mailboxId, mentionId: id, excerpt });
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
  expect(hostile.length).toBeGreaterThan(2);
  for (const { mailboxId, mentionId, excerpt } of hostile.slice(0, 4)) {
    await signet.open({ path: `/mailboxes/${mailboxId}/folders/archive/mentions/${mentionId}` });
    const start = excerpt.slice(excerpt.indexOf('<'), excerpt.indexOf('<') + 12);
    await expect(page.getByRole('article').getByText(start).first()).toBeVisible();
    await expect(page.locator('article').locator('script, img, iframe')).toHaveCount(0);
  }
});

/** Opens a mention of the world in which nobody means well, by its id. */
async function openHostile(signet: Signet, id: string, width = 1280): Promise<void> {
  await signet.page.setViewportSize({ width, height: 800 });
  await signet.open({
    world: 'hostile',
    path: `/mailboxes/first-mailbox/folders/inbox/mentions/${id}`,
  });
}

async function expectNoSidewaysScroll(signet: Signet): Promise<void> {
  const { scrollWidth, clientWidth } = await signet.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

test('no text reaches out of its row', async ({ page, signet }) => {
  await openHostile(signet, 'neighbour');
  const rows = findMentionRows(page);
  await expect(rows).toHaveCount(12);
  const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()));
  const [first] = boxes;
  for (const [place, box] of boxes.entries()) {
    expect(box?.height).toBe(first?.height);
    expect(box?.y).toBeCloseTo((first?.y ?? 0) + place * (first?.height ?? 0), 0);
  }
  // What turns the direction round in one name does not turn what stands beside it.
  const turned = rows.filter({ hasText: 'Mallory' });
  const [name, time] = await Promise.all([
    turned.locator('bdi').first().boundingBox(),
    turned.locator('time').boundingBox(),
  ]);
  expect(name?.x).toBeLessThan(time?.x ?? 0);
  await expectNoSidewaysScroll(signet);
  await expect(page).not.toHaveTitle(/^\d/);
});

test('what nobody sees is marked, and said', async ({ page, signet }) => {
  // In the name and in the text.
  await openHostile(signet, 'turned');
  const conversation = page.getByRole('list', { name: 'Conversation' });
  await expect(
    conversation.getByRole('img', { name: 'turns the direction of the text: RLO' }),
  ).toHaveText(['RLO', 'RLO']);
  await openHostile(signet, 'unseen');
  await expect(conversation.getByRole('img', { name: 'control character: NUL' })).toBeVisible();
  await expect(conversation.getByRole('img', { name: 'invisible character: ZWSP' })).toBeVisible();
  await openHostile(signet, 'broken');
  await expect(conversation.getByRole('img', { name: 'broken character: U+D83D' })).toHaveCount(2);
  await expectNoViolations(page);
});

test('a link says where it leads, and asks where that is not what one reads', async ({
  page,
  signet,
}) => {
  await openHostile(signet, 'links', 360);
  const conversation = page.getByRole('list', { name: 'Conversation' });
  const plain = conversation.getByRole('link', { name: 'https://example.com/order/1' });
  await expect(plain).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
  await expect(plain).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(conversation.getByRole('link')).toHaveCount(1);
  await expect(conversation.getByText('javascript:alert(1)')).toBeVisible();
  const asking = conversation.getByRole('button', { name: /leads to/ });
  await expect(asking).toHaveCount(4);
  await expect(asking.nth(2)).toContainText('leads to xn--bcher-kva.example');
  await expect(asking.nth(3)).toContainText('leads to 127.0.0.1');

  await asking.first().focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', { name: 'This link leads to evil.example' });
  await expect(question).toContainText('A name stands before the host');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(asking.first()).toBeFocused();
  await expectNoSidewaysScroll(signet);

  await page.keyboard.press('Enter');
  const opened = page.context().waitForEvent('page');
  await question.getByRole('button', { name: 'Open evil.example' }).click();
  await (await opened).close();
  signet.expectLine(/request to another origin: GET https:\/\/.*evil\.example\/login/);
});

test('a text without an end is shown piece by piece', async ({ page, signet }) => {
  for (const id of ['ten-megabytes', 'one-word', 'stacked', 'many-profiles', 'lines']) {
    await openHostile(signet, id, id === 'one-word' ? 360 : 1280);
    const more = page.getByRole('button', { name: 'Show more' });
    await more.click();
    await more.click();
    await expect(page.getByText(/^8,?\d{3} of [\d,]+ characters|^7,?\d{3} of/)).toBeVisible();
    expect((await page.getByRole('article').innerText()).length).toBeLessThan(20_000);
    await expectNoSidewaysScroll(signet);
  }
});

test('a text that is all marks shows fewer of them at once', async ({ page, signet }) => {
  await openHostile(signet, 'marks');
  await page.getByRole('button', { name: 'Show more' }).click();
  const marks = page.getByRole('article').getByRole('img', { name: /turns the direction/ });
  await expect.poll(() => marks.count()).toBeGreaterThan(50);
  expect(await marks.count()).toBeLessThanOrEqual(100);
});

test('a text that is longer than Signet shows says so', async ({ page, signet }) => {
  await openHostile(signet, 'ten-megabytes');
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(more).toBeVisible();
  while (await more.isVisible()) await more.click();
  await expect(page.getByText(/ of 10,000,000 characters/)).toBeVisible();
  await expect(page.getByText('The whole of it is on the service.')).toBeVisible();
  await page.getByRole('button', { name: 'Show less' }).click();
  await expect(more).toBeVisible();
});
