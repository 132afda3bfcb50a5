import type { Page } from 'playwright';
import { findMentionRows } from '../e2e/mention-rows';
import type { Random, Weighted } from '../mocks/worlds/demo/random';
import { writeMark } from './facts';
import { findWayOn, goTo } from './soak-page';
import type { SoakPlace } from './soak-page';

type Action = 'write' | 'send' | 'send-now' | 'double' | 'undo' | 'folder' | 'choose' | Rough;
type Rough = 'reload' | 'crash' | 'offline' | 'second-tab';

const words = ['Thank you for writing.', 'We look into it.', 'Désolé 😀', 'Bis morgen!', 'שלום'];

const calm: readonly Weighted<Action>[] = [
  [6, 'write'],
  [4, 'send'],
  [5, 'send-now'],
  [2, 'double'],
  [2, 'undo'],
  [2, 'folder'],
  [1, 'choose'],
];
const rough: readonly Weighted<Action>[] = [
  ...calm,
  [2, 'reload'],
  [1, 'crash'],
  [1, 'offline'],
  [1, 'second-tab'],
];

const SELF_HELP_MS = 15_000;
const KEEP_TRIES = 5;

/**
 * Somebody who answers customers at random. `isRough`: also reloads, closes tabs in the middle, loses the
 * network, and sends from two tabs at once.
 */
export class RandomAgent {
  /** What was begun, by its mark, and the address of its mention. */
  readonly written = new Map<string, string>();
  actions = 0;
  givenUp = 0;
  /** How many actions in a row came to nothing, at most. */
  longestStandstill = 0;
  private standstill = 0;
  /** How often a text that the browser's storage had refused was given to it again. */
  keptAgain = 0;
  /** How many were begun: what is found lost is not in `written` any more, and its mark is not given again. */
  private begun = 0;

  constructor(
    private page: Page,
    private readonly place: SoakPlace,
    private readonly random: Random,
    private readonly options: {
      isRough: boolean;
      openPage: () => Promise<Page>;
      /** Told of a page that begins anew. */
      onLoad?: () => void;
    },
  ) {}

  /** @returns the name of what was tried, for the report of a loss */
  async act(): Promise<string> {
    const action = this.random.weigh(this.options.isRough ? rough : calm);
    this.actions += 1;
    try {
      await this.perform(action);
      await this.keepAgain();
      this.standstill = 0;
      return action;
    } catch {
      this.givenUp += 1;
      this.standstill += 1;
      this.longestStandstill = Math.max(this.longestStandstill, this.standstill);
      // Something else was on the screen, as a fault or another user would have it: find a way on.
      await findWayOn(this.page).catch(() => undefined);
      if (!(await this.isAtWork())) await this.goHome();
      return `${action} (given up)`;
    }
  }

  async goHome(): Promise<void> {
    this.options.onLoad?.();
    await goTo(this.page, this.place).catch(() => undefined);
  }

  get user(): string {
    return this.place.user;
  }

  get currentPage(): Page {
    return this.page;
  }

  private async perform(action: Action): Promise<void> {
    const { page, random } = this;
    switch (action) {
      case 'write':
        await this.openMention();
        return this.write();
      case 'send':
        return this.send();
      case 'send-now':
        await this.openMention();
        await this.write();
        return this.send();
      case 'double':
        await this.openMention();
        await this.write();
        return this.sendButton().dblclick({ delay: 10 });
      case 'undo':
        return page.getByRole('button', { name: 'Undo' }).first().click();
      case 'choose': {
        await page.getByRole('combobox', { name: 'Reply as' }).click();
        const options = page.getByRole('option', { disabled: false });
        await options.first().waitFor();
        return options.nth(random.int(0, (await options.count()) - 1)).click();
      }
      case 'folder': {
        const links = page.getByRole('navigation', { name: 'Folders' }).getByRole('link');
        return links.nth(random.int(0, Math.max(0, (await links.count()) - 1))).click();
      }
      case 'reload':
        if (random.chance(0.5)) await this.press();
        await page.reload();
        return;
      case 'crash':
        return this.crash();
      case 'offline':
        return this.loseNetwork();
      case 'second-tab':
        return this.sendFromTwoTabs();
    }
  }

  private async openMention(): Promise<void> {
    const rows = findMentionRows(this.page);
    await rows.first().waitFor();
    await rows.nth(this.random.int(0, Math.min(12, (await rows.count()) - 1))).click();
    await this.textbox().waitFor();
  }

  private async write(): Promise<void> {
    const mark = writeMark(this.place.user, this.begun);
    this.begun += 1;
    // What stands there stays: only the agent's own hand may take a draft away, and this one does not. It is not
    // read and written again either, because meanwhile it may have been sent.
    await this.textbox().press('Control+End');
    await this.page.keyboard.insertText(` ${mark} ${this.random.pick(words)}`);
    const now = await this.textbox().inputValue();
    if (now.includes(mark)) this.written.set(mark, new URL(this.page.url()).pathname);
    await this.keepAgain();
  }

  /** Where the page says that it could not keep the text, as its storage is full now and then. */
  private async keepAgain(): Promise<void> {
    const again = this.page.getByRole('button', { name: 'Try to keep it again' });
    for (let tries = 0; tries < KEEP_TRIES && (await again.isVisible()); tries += 1) {
      await again.click();
      this.keptAgain += 1;
    }
  }

  private async send(): Promise<void> {
    if (this.random.chance(0.5)) await this.sendButton().click();
    else await this.textbox().press('Control+Enter');
    await findWayOn(this.page);
  }

  /** Sends without waiting for anything. */
  private async press(): Promise<void> {
    await this.textbox().press('Control+Enter', { noWaitAfter: true });
  }

  private async crash(): Promise<void> {
    await this.openMention();
    await this.write();
    const former = this.page;
    if (this.random.chance(0.7)) await this.press();
    const url = former.url();
    this.page = await this.options.openPage();
    await former.close({ runBeforeUnload: false });
    this.options.onLoad?.();
    await this.page.goto(url);
  }

  private async loseNetwork(): Promise<void> {
    const context = this.page.context();
    await context.setOffline(true);
    try {
      await this.openMention();
      await this.write();
      await this.press();
      await this.page.waitForTimeout(this.random.int(200, 1500));
    } finally {
      await context.setOffline(false);
    }
  }

  private async sendFromTwoTabs(): Promise<void> {
    await this.openMention();
    await this.write();
    const other = await this.options.openPage();
    try {
      await other.goto(this.page.url());
      const text = other.getByRole('textbox', { name: 'Reply', exact: true });
      await text.waitFor();
      await Promise.allSettled([text.press('Control+Enter'), this.press()]);
      await this.page.waitForTimeout(300);
    } finally {
      await other.close();
    }
  }

  private textbox() {
    return this.page.getByRole('textbox', { name: 'Reply', exact: true });
  }

  private sendButton() {
    return this.page
      .getByRole('region', { name: 'Reply bar' })
      .getByRole('button', { name: /^Reply (privately )?as / });
  }

  /** What a fault has held up is loaded by itself, as after an answer of 429: whoever can wait does. */
  private async isAtWork(): Promise<boolean> {
    return findMentionRows(this.page)
      .first()
      .waitFor({ timeout: SELF_HELP_MS })
      .then(() => true)
      .catch(() => false);
  }
}
