import { expect, test } from './fixtures';
import { holdFile } from './hold-answers';
import { Inbox } from './inbox';

test('the user menu comes whole: nothing in it moves under the pointer', async ({
  page,
  signet,
}) => {
  const letCome = await holdFile(page, '**/assets/en-late-*.js');
  await signet.open({ live: 'off' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  // Where an entry far down stands, frame by frame, until a while after the last entry has come.
  const places = page.evaluate(async () => {
    const tops = new Set<number>();
    const find = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(
        ({ textContent }) => textContent === name,
      );
    for (let frames = 0; frames < 20;) {
      await new Promise(requestAnimationFrame);
      const entry = find('Faults…');
      if (entry !== undefined) tops.add(entry.offsetTop);
      if (find('Sign out…') !== undefined) frames++;
    }
    return [...tops];
  });
  await page.getByRole('button', { name: /, user menu$/ }).click();
  await page.waitForTimeout(500);
  letCome();
  expect(await places).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Sign out…' })).toBeVisible();
});
