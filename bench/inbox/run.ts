import type { Browser } from 'playwright';
import { startHttpBackend, startStaticDemo } from '../../e2e/backends';
import { mentionRowSelector } from '../../e2e/mention-rows';
import { visitPage } from './visit-page';
import type { Subject } from './visit-page';
import { startNullPage } from '../null-page';
import type { Result } from './report';

const visitsPerPage = 5;

/** Measures the inbox on 100,000 mentions; the last result is the null page's. */
export async function measureInbox(browser: Browser): Promise<Result[]> {
  const [server, demo, nullPage] = await Promise.all([
    startHttpBackend('100k'),
    startStaticDemo(),
    startNullPage(),
  ]);
  const inbox = { row: mentionRowSelector, folders: 'nav[aria-label="Folders"] a' };
  const subjects: Subject[] = [
    { ...inbox, name: 'inbox, backend behind HTTP', url: `${server.origin}/?world=100k` },
    { ...inbox, name: 'inbox, backend in the browser', url: `${demo.origin}/?world=100k` },
    { name: 'null page', url: nullPage.origin, row: '.row', folders: 'nav button' },
  ];
  const results: Result[] = subjects.map(({ name }) => ({ name, visits: [] }));
  // Page after page in turn, so that what disturbs the machine disturbs all of them; the first round warms up.
  for (let round = 0; round <= visitsPerPage; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const visit = await visitPage(browser, subject);
      if (round > 0) results[index]?.visits.push(visit);
    }
  }
  await Promise.all([server.stop(), demo.stop(), nullPage.stop()]);
  return results;
}
