import type { Page } from 'playwright';
import { readMarks } from './facts';
import type { Facts } from './facts';

declare global {
  interface Window {
    signetSoakPressed: (text: string, shown: string, at: number) => Promise<void>;
  }
}

/** Notes what stands on the button that sends, at each press that can send, before the app sees the press. */
export async function watchPresses(page: Page, facts: Facts): Promise<void> {
  // The time is the page's: news of a press can come later than the commit that it led to.
  await page.exposeBinding('signetSoakPressed', (_, text: string, shown: string, at: number) => {
    for (const mark of readMarks(text)) facts.presses.push({ mark, shown, at });
  });
  await page.addInitScript(notePresses);
}

/** Runs in the page. */
function notePresses(): void {
  const sending = /^(?:Reply as|Reply privately as|Send as) (.+?)(?: anyway)?$/;

  function readName(button: Element): string {
    const copy = button.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return copy.textContent.trim();
  }

  function note(button: Element | undefined): void {
    const [, shown] = sending.exec(button === undefined ? '' : readName(button)) ?? [];
    const text = document.querySelector('[aria-label="Reply bar"] textarea');
    if (shown === undefined || !(text instanceof HTMLTextAreaElement)) return;
    void window.signetSoakPressed(text.value, shown, Date.now());
  }

  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element) note(target.closest('button') ?? undefined);
    },
    true,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.ctrlKey) return;
      const buttons = document.querySelectorAll('[aria-label="Reply bar"] button');
      note([...buttons].find((button) => /^Reply (privately )?as /.test(readName(button))));
    },
    true,
  );
}
