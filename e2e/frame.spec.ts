import type { Page } from '@playwright/test';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';

test('panes are made wider by keyboard and by pointer, and stay so', async ({ page, signet }) => {
  const list = page.getByRole('separator', { name: 'Width of the list' });
  const folders = page.getByRole('separator', { name: 'Width of the folders' });
  const widthOf = async () => Number(await list.getAttribute('aria-valuenow'));
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  const usual = await widthOf();
  await list.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(widthOf).toBe(usual + 80);
  // Each press counts, also those between two frames.
  await list.evaluate(async (line) => {
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
    }
  });
  await expect.poll(widthOf).toBe(usual + 32);
  await page.keyboard.press('Home');
  await expect.poll(widthOf).toBe(Number(await list.getAttribute('aria-valuemin')));
  await page.keyboard.press('End');
  await expect.poll(widthOf).toBe(Number(await list.getAttribute('aria-valuemax')));

  const box = await list.boundingBox();
  if (box === null) throw new Error('The line between the panes has no place');
  await page.mouse.move(box.x + 4, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 96, box.y + 320, { steps: 4 });
  await page.mouse.up();
  const max = Number(await list.getAttribute('aria-valuemax'));
  await expect.poll(widthOf).toBe(max - 100);
  await folders.focus();
  await page.keyboard.press('Home');
  await expect(folders).toHaveAttribute('aria-valuenow', '160');

  await signet.reload();
  await expect(folders).toHaveAttribute('aria-valuenow', '160');
  await expect.poll(widthOf).toBe(max - 100);
  await list.dblclick();
  await expect.poll(widthOf).toBe(usual);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(list).toBeHidden();
});

for (const [density, height] of [
  ['Comfortable', 72],
  ['Default', 56],
  ['Compact', 40],
] as const) {
  test(`rows are ${String(height)} px high when one wants them ${density}, and say who answers`, async ({
    page,
    signet,
  }) => {
    const rows = page.getByRole('main').getByRole('list').first().getByRole('link');
    await signet.open({ world: 'demo' });
    await expect(rows.first()).toBeVisible();
    await page.getByRole('button', { name: /user menu/ }).click();
    await page.getByRole('radio', { name: density }).click();
    await page.keyboard.press('Escape');
    await signet.reload();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(rows.nth(3)).toBeVisible();
      const boxes = await rows.evaluateAll((all) =>
        all.slice(0, 5).map((row) => {
          const { y, height: rowHeight } = row.getBoundingClientRect();
          const answer = row.querySelector('[data-status]')?.getBoundingClientRect();
          return {
            y,
            rowHeight,
            answerWidth: answer?.width ?? 0,
            isInside: row.scrollWidth <= row.clientWidth,
          };
        }),
      );
      for (const [index, box] of boxes.entries()) {
        expect(box.rowHeight).toBe(height);
        expect(box.y).toBe((boxes[0]?.y ?? 0) + index * height);
        expect(box.answerWidth).toBeGreaterThan(40);
        expect(box.isInside).toBe(true);
      }
    }
    // Page Down goes by what one sees; the focus is on a row that is there.
    await rows.first().focus();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('main').locator('a:focus')).toBeInViewport({ ratio: 0.9 });
    await expectNoViolations(page);
  });
}

test('another height of rows keeps the row that one looks at', async ({ page, signet }) => {
  const rows = page.getByRole('main').getByRole('list').first();
  await signet.open({ world: 'demo' });
  await expect(rows.getByRole('link').first()).toBeVisible();
  const scroller = rows.locator('..');
  await scroller.evaluate((element) => {
    element.scrollTop = 56 * 60;
  });
  const sixtieth = rows.locator('li[aria-posinset="61"]');
  await expect(sixtieth).toBeInViewport();
  for (const density of ['Rows: Compact', 'Rows: Comfortable', 'Rows: Default']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(density);
    await expect(page.getByRole('option', { selected: true })).toHaveText(density);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(sixtieth).toBeInViewport();
    const offset = await sixtieth.evaluate(
      (row) =>
        row.getBoundingClientRect().y -
        (row.closest('ul')?.parentElement?.getBoundingClientRect().y ?? 0),
    );
    expect(Math.abs(offset)).toBeLessThanOrEqual(1);
  }
});

/** From now on the backend's answers to some requests are not what was agreed. */
async function breakAnswers(page: Page, path: string): Promise<void> {
  await page.evaluate((part) => {
    localStorage.setItem('broken', part);
  }, path);
}

test('an answer that makes no sense costs one pane; the others go on, and it can be tried again', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  signet.expectLine(/ContractError/);
  await page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const broken = localStorage.getItem('broken');
      if (broken === null || broken === '' || !new RegExp(broken).test(url))
        return fetch(input, init);
      return new Response('{"unheard":"of"}', { headers: { 'Content-Type': 'application/json' } });
    };
  });
  await signet.open({ world: 'demo' });
  const rows = page.getByRole('main').getByRole('list').first().getByRole('link');
  await expect(rows.first()).toBeVisible();

  await breakAnswers(page, '/mailboxes/[^/]+/mentions/[^/?]+');
  await rows.nth(2).click();
  await expect(page.getByText('The mention could not be shown.')).toBeVisible();
  await expectNoViolations(page);
  await expect(rows.first()).toBeVisible();
  await breakAnswers(page, '');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toBeVisible();

  await breakAnswers(page, '/mailboxes/[^/]+/mentions\\?');
  await inbox.openFolder('Sent');
  await expect(page.getByText('The mentions could not be loaded.')).toBeVisible();
  await breakAnswers(page, '');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows.first()).toBeVisible();

  await breakAnswers(page, '/mailboxes/[^/]+/folders');
  await page.getByRole('combobox', { name: 'Mailbox' }).click();
  await page.getByRole('option', { name: /Newsroom/ }).click();
  await expect(page.getByText('The folders of this mailbox could not be loaded.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Mailbox' })).toHaveText('Newsroom');
  await breakAnswers(page, '');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows.first()).toBeVisible();
});

test('hints stand where nothing else would, and go for good', async ({ page, signet }) => {
  await signet.open();
  const hints = page.getByRole('region', { name: 'Good to know' });
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  await hints.getByRole('button', { name: 'Got it' }).first().click();
  await expect(hints.getByRole('listitem')).toHaveCount(2);
  await signet.reload();
  await expect(hints.getByRole('listitem')).toHaveCount(2);
  for (const left of [1, 0]) {
    await hints.getByRole('button', { name: 'Got it' }).first().click();
    await expect(hints.getByRole('listitem')).toHaveCount(left);
  }
  await expect(hints).toHaveCount(0);
});
