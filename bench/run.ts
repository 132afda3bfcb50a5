import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from '../e2e/find-browser';
import { reportHostile } from './hostile/report';
import { measureHostile } from './hostile/run';
import { reportInbox } from './inbox/report';
import { measureInbox } from './inbox/run';
import { describeMachine } from './machine';
import { reportResolver } from './resolver/report';
import { measureResolver } from './resolver/run';
import { reportScreen } from './screen/report';
import { measureScreen } from './screen/run';
import { reportScrolling } from './scrolling/report';
import { measureScrolling } from './scrolling/run';
import { reportSelection } from './selection/report';
import { measureSelection } from './selection/run';

/**
 * Measures Signet: answering without a screen, screens after a click, the inbox of 100,000 mentions, its list
 * on a slow machine, and texts at their worst. Prints the tables and keeps them, with every figure, in
 * bench/results. Parts can be named: `resolver`, `screen`, `inbox`, `scrolling`, `selection`, `hostile`; all of
 * them otherwise.
 */
const parts = process.argv.slice(2);
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);

const browser = await chromium.launch(await findBrowser());
const machine = describeMachine(browser.version());
const measured: { part: string; report: string; results: unknown }[] = [];
if (isWanted('resolver')) {
  const { rounds } = await measureResolver();
  measured.push({ part: 'resolver', report: reportResolver(rounds), results: rounds });
}
if (isWanted('screen')) {
  const results = await measureScreen(browser);
  measured.push({ part: 'screen', report: reportScreen(results), results });
}
if (isWanted('inbox')) {
  const results = await measureInbox(browser);
  measured.push({ part: 'inbox', report: reportInbox(results), results });
}
if (isWanted('scrolling')) {
  const results = await measureScrolling(browser);
  measured.push({ part: 'scrolling', report: reportScrolling(results), results });
}
if (isWanted('selection')) {
  const results = await measureSelection(browser);
  measured.push({ part: 'selection', report: reportSelection(results), results });
}
if (isWanted('hostile')) {
  const results = await measureHostile(browser);
  measured.push({ part: 'hostile', report: reportHostile(results), results });
}
await browser.close();

const description = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
await mkdir('bench/results', { recursive: true });
for (const { part, report, results } of measured) {
  const text = [report, ...description, ''].join('\n');
  await writeFile(`bench/results/${part}.md`, text);
  await writeFile(`bench/results/${part}.json`, JSON.stringify({ machine, results }, null, 2));
  process.stdout.write(`${text}\n`);
}
