import { getFaults } from '../src/contract/demo-faults';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { listPublished } from './list-published';

/** All that a seed brings with it: a bad line, a clock that is off, a storage that refuses a text now and then. */

for (const seed of ['anna', 'berta', 'clara']) {
  test(`with the faults of seed ${seed} the inbox opens, and a reply goes out exactly once`, async ({
    page,
    signet,
  }) => {
    test.setTimeout(120_000);
    signet.allowFaults();
    await signet.open({ path: `/?faults=${seed}`, waitsForApp: false });
    const inbox = new Inbox(page);
    const again = page.getByRole('button', { name: /^(Try again|Reload)$/ });
    /** Does what a user does where a part could not be loaded: tries again. */
    const until = async (isThere: () => Promise<boolean>) =>
      expect(async () => {
        if (await isThere()) return;
        if (await again.first().isVisible()) await again.first().click();
        expect(await isThere()).toBe(true);
      }).toPass({ timeout: 60_000, intervals: [500] });

    await until(() => inbox.row('Author 1').isVisible());
    await inbox.row('Author 1').click();
    await until(() => inbox.replyText.isVisible());
    await inbox.replyText.fill('Over a bad line.');
    await inbox.sendButton('Acme Care').click();
    // The browser's storage may be full at just this try; one is then told to send it again.
    const notStored = page.getByText('Nothing was sent: the browser could not store the try');
    await expect(async () => {
      if (await notStored.isVisible()) await inbox.sendButton('Acme Care').click();
      expect(await listPublished(signet)).toEqual(['Over a bad line.']);
    }).toPass({ timeout: 60_000, intervals: [500] });
    await expect(inbox.replyText).toHaveValue('', { timeout: 30_000 });
    expect(await listPublished(signet)).toEqual(['Over a bad line.']);
    expect((await signet.api(getFaults, {})).metCount).toBeGreaterThan(0);
  });
}
