import type { Browser, CDPSession, Page } from 'playwright';
import { startHttpBackend } from '../../e2e/backends';
import { create100kWorld } from '../../mocks/worlds/demo/demo-world';
import { startNullPage } from '../null-page';
import { serveFolder } from '../serve-folder';
import { showEverything } from '../show-everything';
import { shuffle } from '../shuffle';
import { clickAndSettle, pressAndSettle, readHeap, waitUntilQuiet, watchChanges } from './settling';
import type { Settling } from './settling';
import {
  createDialogSubject,
  createFolderSubject,
  createMapFilter,
  createMapOpening,
  createMentionSubject,
  createNullSubject,
  createReactAdminSubject,
  createSearchSubject,
} from './subjects';
import type { Subject } from './subjects';

/** `heap`: in megabytes, after all rounds. */
export interface ScreenResult {
  name: string;
  rounds: Settling[];
  heap: number;
}

const rounds = 9;
const warmUps = 2;

/** Measures what the pages do after a click; the first result is the null page's. */
export async function measureScreen(browser: Browser): Promise<ScreenResult[]> {
  const servers = await Promise.all([
    startNullPage(),
    startHttpBackend('100k'),
    startHttpBackend('1m'),
    startHttpBackend('wide'),
    serveFolder('bench/react-admin/dist', { '/world.json': JSON.stringify(create100kWorld()) }),
  ]);
  const [nullPage, small, large, wide, reactAdmin] = servers;
  await Promise.all([showEverything(small.origin, '100k'), showEverything(large.origin, '1m')]);
  const subjects = [
    createNullSubject(nullPage.origin),
    createDialogSubject('Signet: a dropdown, 100,000 mentions', small.origin, '100k'),
    createDialogSubject('Signet: a dropdown, 1,000,000 mentions', large.origin, '1m'),
    createReactAdminSubject('react-admin: a dropdown, 100,000 mentions', reactAdmin.origin, 0),
    createFolderSubject('Signet: a folder switch, 100,000 mentions', small.origin, '100k'),
    createReactAdminSubject('react-admin: a folder switch, 100,000 mentions', reactAdmin.origin, 1),
    createMentionSubject('Signet: opening a mention, 100,000 mentions', small.origin, '100k'),
    createSearchSubject('Signet: a search keystroke, 100,000 mentions', small.origin, '100k'),
    createMapOpening('Signet: opening the reply map, 200 × 12', wide.origin),
    createMapFilter('Signet: filtering the reply map, 200 × 12', wide.origin),
  ];
  const open = [];
  for (const subject of subjects) open.push(await openSubject(browser, subject));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { subject, page, session, result } of shuffle(open)) {
      await page.bringToFront();
      const target = await subject.aim(page, round + warmUps);
      const key = subject.key?.(round + warmUps);
      const settling =
        key === undefined
          ? await clickAndSettle(page, session, target)
          : await pressAndSettle(page, session, key);
      if (round >= 0) result.rounds.push(settling);
    }
  }
  for (const { session, result } of open) result.heap = await readHeap(session);
  await Promise.all(open.map(({ page }) => page.context().close()));
  await Promise.all(servers.map((server) => server.stop()));
  return open.map(({ result }) => result);
}

async function openSubject(browser: Browser, subject: Subject) {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1280, height: 800 },
  });
  const page: Page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(watchChanges);
  await page.goto(subject.url, { timeout: 240_000 });
  await subject.open(page);
  await waitUntilQuiet(page);
  const result: ScreenResult = { name: subject.name, rounds: [], heap: NaN };
  return { subject, page, session, result };
}
