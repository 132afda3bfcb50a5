import type { Locator, Page } from 'playwright';
import { mentionRowSelector } from '../../e2e/mention-rows';

/**
 * A page that is measured.
 * - `open`: what it takes to get there, up to the state before the first measured click.
 * - `aim`: brings up, in a round, what is clicked next; that is not part of the time.
 * - `key`: what is pressed, in a round, instead of clicking what was aimed at, which has the focus then.
 */
export interface Subject {
  name: string;
  url: string;
  open: (page: Page) => Promise<void>;
  aim: (page: Page, round: number) => Promise<Locator>;
  key?: (round: number) => string;
}

export const NULL_PAGE = 'null page: a click';

export function createNullSubject(origin: string): Subject {
  return {
    name: NULL_PAGE,
    url: origin,
    open: (page) => page.locator('.row').first().waitFor(),
    aim: (page, round) => Promise.resolve(page.locator('nav button').nth(round % 24)),
  };
}

/** The dialog of a mailbox with its preview: another Facebook page is chosen in each round. */
export function createDialogSubject(name: string, origin: string, world: string): Subject {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Mailbox settings' });
  return {
    name,
    url: `${origin}/mailboxes/care/folders/inbox?world=${world}&mailboxSettings=open`,
    open: async (page) => {
      await dialogOf(page)
        .getByText(/mentions change who answers/)
        .first()
        .waitFor({ timeout: 240_000 });
    },
    aim: async (page, round) => {
      await dialogOf(page).getByRole('combobox', { name: 'Facebook', exact: true }).click();
      const options = page.locator('[role=option]:not([aria-disabled=true])');
      await options.first().waitFor();
      // The first is Default; the others are the pages that can reply.
      return options.nth(1 + (round % ((await options.count()) - 1)));
    },
  };
}

/** A react-admin list; `place`: of its dropdown, 0 who answers on Facebook, 1 the folder. */
export function createReactAdminSubject(name: string, origin: string, place: 0 | 1): Subject {
  return {
    name,
    url: origin,
    open: async (page) => {
      await page.locator('tbody tr').first().waitFor({ timeout: 240_000 });
    },
    aim: async (page, round) => {
      await page.getByRole('combobox').nth(place).click();
      const options = page.locator('[role=option]');
      await options.first().waitFor();
      return options.nth(1 + (round % ((await options.count()) - 1)));
    },
  };
}

/** A click on another folder. */
export function createFolderSubject(name: string, origin: string, world: string): Subject {
  const folders = ['Archive', 'Inbox', 'Assigned to others', 'Private messages'];
  return {
    name,
    url: `${origin}/mailboxes/care/folders/inbox?world=${world}`,
    open: openInbox,
    aim: (page, round) => {
      const { [round % folders.length]: folder = '' } = folders;
      const link = page.getByRole('navigation', { name: 'Folders' }).getByRole('link');
      return Promise.resolve(link.filter({ hasText: folder }).first());
    },
  };
}

/** A click on another row of the list, whose mention is then shown beside it. */
export function createMentionSubject(name: string, origin: string, world: string): Subject {
  const rows = (page: Page) => page.locator(mentionRowSelector);
  return {
    name,
    url: `${origin}/mailboxes/care/folders/archive?world=${world}`,
    open: async (page) => {
      await openInbox(page);
      // Once, so that what is fetched only once is there.
      await rows(page).nth(2).click();
      await page.getByRole('textbox', { name: 'Reply' }).waitFor();
    },
    aim: (page, round) => Promise.resolve(rows(page).nth(round % 2 === 0 ? 5 : 3)),
  };
}

/** Another letter of what is searched in the archive: words of several languages, found often and rarely. */
export function createSearchSubject(name: string, origin: string, world: string): Subject {
  const words = ['deliv', 'commande', 'paket', 'livr', 'order', 'table', 'sofa', 'merci', 'app'];
  const wordOf = (round: number) => words[round % words.length] ?? '';
  return {
    name,
    url: `${origin}/mailboxes/care/folders/archive?world=${world}`,
    open: async (page) => {
      const search = page.getByRole('searchbox', { name: 'Search mentions' });
      await search.fill('a', { timeout: 120_000 });
      await page.getByText(/ found$/).waitFor({ timeout: 120_000 });
    },
    aim: async (page, round) => {
      const search = page.getByRole('searchbox', { name: 'Search mentions' });
      await search.fill(wordOf(round).slice(0, -1));
      await search.press('End');
      return search;
    },
    key: (round) => wordOf(round).slice(-1),
  };
}

/** The reply map of a wide account, opened from the inbox. */
export function createMapOpening(name: string, origin: string): Subject {
  return {
    name,
    url: `${origin}/?world=wide`,
    open: async (page) => {
      await openInbox(page);
      // Once, so that what is fetched only once is there.
      await page.getByRole('link', { name: 'Reply map', exact: true }).click();
      await page.getByRole('grid').getByRole('row').nth(3).waitFor({ timeout: 120_000 });
    },
    aim: async (page) => {
      await page.getByRole('link', { name: 'Inbox', exact: true }).first().click();
      await openInbox(page);
      return page.getByRole('link', { name: 'Reply map', exact: true });
    },
  };
}

/** A filter of the reply map, back and forth. */
export function createMapFilter(name: string, origin: string): Subject {
  return {
    name,
    url: `${origin}/reply-map?world=wide`,
    open: async (page) => {
      await page.getByRole('grid').getByRole('row').nth(3).waitFor({ timeout: 120_000 });
    },
    aim: (page, round) =>
      Promise.resolve(
        page.getByRole('button', { name: round % 2 === 0 ? /^Problems \d/ : /^All \d/ }),
      ),
  };
}

async function openInbox(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Folders' }).waitFor({ timeout: 120_000 });
}
