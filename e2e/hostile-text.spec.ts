import { listMailboxes } from '../src/contract/mailboxes';
import { listMentions } from '../src/contract/mentions';
import { expect, test } from './fixtures';

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
