import type { Page } from 'playwright';
import { readMarks } from './facts';
import type { RandomAgent } from './random-agent';
import type { JournalWatch } from './watch-journal';

const LOOKS = 5;

/**
 * The marks of what an agent wrote that is neither in the browser's storage nor in the backend, nor in a reply bar
 * which says that it is not kept. What is on its way from one to the other is looked for again before it counts
 * as lost.
 */
export async function listLost(agent: RandomAgent, journal: JournalWatch): Promise<string[]> {
  let lost: string[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const kept = await readKept(agent.currentPage);
    // A page that is just being left cannot be asked: it is looked at after the next action.
    if (kept === null) return [];
    lost = [...agent.written.keys()].filter(
      (mark) => !kept.has(mark) && journal.find(mark) === 'nowhere',
    );
    if (lost.length === 0) return [];
    await agent.currentPage.waitForTimeout(300);
  }
  return lost;
}

async function readKept(page: Page): Promise<Set<string> | null> {
  try {
    return new Set(readMarks(await page.evaluate(readTexts)));
  } catch {
    return null;
  }
}

/** Runs in the page. */
function readTexts(): string {
  const bar = document.querySelector('[aria-label="Reply bar"]');
  const saysUnkept = bar?.textContent.includes('not kept in the browser') === true;
  const shown = saysUnkept ? (bar?.querySelector('textarea')?.value ?? '') : '';
  return [...Object.values(localStorage), shown].join('\n');
}
