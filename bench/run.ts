import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { startHttpBackend, startStaticDemo } from '../e2e/backends';
import { findBrowser } from '../e2e/find-browser';
import { mentionRowSelector } from '../e2e/mention-rows';
import { visitPage } from './measure-page';
import type { Subject } from './measure-page';
import { startNullPage } from './null-page';
import { describeMachine, writeReport } from './report';
import type { Result } from './report';

/** Measures the inbox on 100,000 mentions. Prints a table and keeps it in bench/results. */
const visitsPerPage = 5;

const [server, demo, nullPage] = await Promise.all([
  startHttpBackend('100k'),
  startStaticDemo(),
  startNullPage(),
]);
const browser = await chromium.launch(await findBrowser());
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
const machine = describeMachine(browser.version());
await browser.close();
await Promise.all([server.stop(), demo.stop(), nullPage.stop()]);

const report = writeReport(results, machine);
await mkdir('bench/results', { recursive: true });
await writeFile('bench/results/inbox-100k.md', report);
await writeFile('bench/results/inbox-100k.json', JSON.stringify({ machine, results }, null, 2));
process.stdout.write(report);
