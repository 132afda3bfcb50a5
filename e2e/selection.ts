import type { Locator, Page } from '@playwright/test';

/** How an agent selects mentions of a list and changes many of them, in the words of the screen. */
export class Selection {
  constructor(private readonly page: Page) {}

  get bar(): Locator {
    return this.page.getByRole('group', { name: 'Selected mentions' });
  }

  get notice(): Locator {
    return this.page.getByRole('region', { name: 'Change of many mentions' });
  }

  box(author: string): Locator {
    return this.page.getByRole('checkbox', { name: `Select mention of ${author}`, exact: true });
  }

  /** An action of the bar. */
  action(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  /** Adds a tag to what is selected, by the bar. */
  async addTag(tag: string): Promise<void> {
    await this.action('Tags').click();
    const field = this.page.getByRole('textbox', { name: 'Find or add a tag' });
    await field.fill(tag);
    await field.press('Enter');
    await this.page.getByRole('button', { name: 'Apply' }).click();
  }
}

/** What becomes of the steps of a change on their way to the backend: each waits until it is let through. */
export interface StepGate {
  /** Lets one step through; its answer can be lost on the way back. */
  letStep: (how?: { isAnswerLost: boolean }) => Promise<void>;
  /** Lets all through from now on. */
  open: () => Promise<void>;
}

/** Holds back the steps of a page that is not open yet; undoing is not held back. */
export async function holdSteps(page: Page): Promise<StepGate> {
  await page.addInitScript(() => {
    const send = window.fetch.bind(window);
    const passes: ('through' | 'lost')[] = [];
    let isOpen = false;
    const waiting: ((pass: 'through' | 'lost') => void)[] = [];
    window.addEventListener('let-step', (event) => {
      const pass = (event as CustomEvent<'through' | 'lost' | 'open'>).detail;
      if (pass === 'open') {
        isOpen = true;
        for (const go of waiting.splice(0)) go('through');
        return;
      }
      const next = waiting.shift();
      if (next === undefined) passes.push(pass);
      else next(pass);
    });
    window.fetch = async (...request) => {
      const [target, init] = request;
      const url = target instanceof Request ? target.url : String(target);
      if (!url.endsWith('/mention-changes') || init?.method !== 'POST') return send(...request);
      const pass =
        passes.shift() ??
        (isOpen
          ? 'through'
          : await new Promise<'through' | 'lost'>((resolve) => {
              waiting.push(resolve);
            }));
      const answer = await send(...request);
      if (pass === 'lost') throw new TypeError('The answer was lost');
      return answer;
    };
  });
  const pass = (detail: string) =>
    page.evaluate((how) => {
      window.dispatchEvent(new CustomEvent('let-step', { detail: how }));
    }, detail);
  return {
    letStep: (how) => pass(how?.isAnswerLost === true ? 'lost' : 'through'),
    open: () => pass('open'),
  };
}
