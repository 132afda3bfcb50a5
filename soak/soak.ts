import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { findBrowser } from '../e2e/find-browser';
import type { OpenedWorld } from '../mocks/backend/opened-world';
import { startServer } from '../mocks/serve/start-server';
import { createRandom } from '../mocks/worlds/demo/random';
import { createFacts } from './facts';
import type { Facts } from './facts';
import { countFigures } from './figures';
import { findStandstills, findViolations } from './find-violations';
import { CACHE_MINUTES, fewestSettled, isLeak, measureGrowth } from './growth';
import type { Growth, MemorySample } from './growth';
import { listLost } from './list-lost';
import { Others } from './others';
import { RandomAdmin } from './random-admin';
import { RandomAgent } from './random-agent';
import { goTo, openSoakPage } from './soak-page';
import { JournalWatch } from './watch-journal';
import { leak, MemoryWatch } from './watch-memory';

/**
 * - `leaks`: the control. The page leaks on purpose, one agent works in it, without faults, and for as long
 *   as it takes to tell.
 */
export interface SoakOptions {
  minutes: number;
  seed: number;
  leaks: boolean;
}

export interface SoakResult {
  figures: Record<string, number>;
  /** Null where the run was too short to tell. */
  growth: Growth | null;
  growthText: string;
  /** What growth was told from, to look at where it is in doubt. */
  readings: readonly MemorySample[];
  isLeaking: boolean;
  failures: string[];
}

const SAMPLE_EVERY_ACTIONS = 3;
/** In a shorter one an admin may have had bad luck with every save. */
const LONG_RUN_MINUTES = 5;
/** A run of so many minutes says whether the page grows, and goes on for up to twice as long until it can. */
const TELLING_MINUTES = 20;
const USERS = { calm: 'amara', rough: 'lukas', admin: 'ingrid', other: 'mateo' };

/** Lets them loose for a while, and judges what the backend's journal says. */
export async function soak({ minutes, seed, leaks }: SoakOptions): Promise<SoakResult> {
  const worlds: OpenedWorld[] = [];
  const server = await startServer({
    world: 'demo',
    port: 0,
    root: 'dist',
    worldsFolder: 'public/worlds',
    onOpened: (world) => worlds.push(world),
  });
  const browser = await chromium.launch(await findBrowser());
  try {
    const [world] = worlds;
    if (world === undefined) throw new Error('The demo world did not open');
    return await run(browser, server.origin, world, { minutes, seed, leaks });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function run(
  browser: Browser,
  origin: string,
  { store }: OpenedWorld,
  { minutes, seed, leaks }: SoakOptions,
): Promise<SoakResult> {
  const facts = createFacts();
  const random = (part: number) => createRandom(seed * 1000 + part);
  const faults = leaks ? null : `soak-${String(seed)}`;
  const journal = await JournalWatch.start(store, facts, [USERS.admin]);
  const profiles = await store.list('profiles');
  const services = await store.list('services');
  const mailboxes = await store.list('mailboxes');
  const folders = await store.list('smartFolders');
  // Few, so that admins meet.
  const settings = [
    ...mailboxes.slice(0, 2).map(({ id }) => ({ mailboxId: id, folderId: null, id })),
    ...folders.slice(0, 2).map(({ id, mailboxId }) => ({ mailboxId, folderId: id, id })),
  ];
  const others = new Others(origin, USERS.other, random(4), profiles, settings);
  await others.setUndoSeconds(USERS.calm, 0);
  await others.setUndoSeconds(USERS.rough, 5);

  const open = async (init?: () => void) => {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 1280, height: 800 },
    });
    return openSoakPage(context, facts, init);
  };
  const calmPage = await open(leaks ? leak : undefined);
  const roughPage = await open();
  const memory = await MemoryWatch.start(calmPage);
  const calm = new RandomAgent(calmPage, { origin, user: USERS.calm, faults }, random(1), {
    isRough: false,
    openPage: () => Promise.resolve(calmPage),
    onLoad: () => {
      memory.beginAgain();
    },
  });
  const rough = new RandomAgent(roughPage, { origin, user: USERS.rough, faults }, random(2), {
    isRough: true,
    openPage: () => openSoakPage(roughPage.context(), facts),
  });
  const admin = new RandomAdmin(
    await open(),
    { origin, user: USERS.admin, faults },
    random(3),
    facts,
    settings,
    new Map(services.map(({ id, name }) => [name, id])),
  );

  await Promise.all([calm.goHome(), rough.goHome()]);
  const until = Date.now() + minutes * 60_000;
  const mustTell = !leaks && minutes >= TELLING_MINUTES;
  const readGrowth = () =>
    leaks
      ? measureGrowth(memory.list(), 0, fewestSettled.leaking)
      : measureGrowth(memory.list(), CACHE_MINUTES, fewestSettled.judged);
  const isOver = () => {
    if (Date.now() < until) return false;
    if (leaks) return readGrowth() !== null;
    // A page that had to be loaded anew not long ago has only begun to tell.
    return !mustTell || readGrowth() !== null || Date.now() >= until + minutes * 60_000;
  };
  const repeat = async (act: () => Promise<void>) => {
    while (!isOver()) await act();
  };
  const actAndLook = async (agent: RandomAgent) => {
    const after = await agent.act();
    facts.lost.push(
      ...(await listLost(agent, journal)).map((mark) => ({ mark, at: Date.now(), after })),
    );
    for (const { mark } of facts.lost) agent.written.delete(mark);
  };
  await Promise.all([
    repeat(async () => {
      await actAndLook(calm);
      if (calm.actions % SAMPLE_EVERY_ACTIONS === 0) await memory.read(calm.actions);
    }),
    ...(leaks
      ? []
      : [
          repeat(() => actAndLook(rough)),
          repeat(() => admin.act()),
          repeat(async () => {
            await others.act().catch(() => undefined);
            await calmPage.waitForTimeout(1200);
          }),
        ]),
  ]);
  await others.authorizeAll();
  const shown = await countShownDrafts([calm, rough], journal, origin, facts);

  const growth = readGrowth();
  const isLeaking = growth !== null && isLeak(growth);
  const figures = countFigures(facts, { calm, rough, admin, others, shown });
  return {
    figures,
    growth,
    growthText: describeGrowth(growth),
    readings: memory.list(),
    isLeaking,
    failures: [
      ...findViolations(facts),
      ...findStandstills([calm, rough]),
      ...(isLeaking ? [`the page leaks: ${describeGrowth(growth)}`] : []),
      ...(mustTell && growth === null
        ? ['no page stayed open until its growth could be told']
        : []),
      // A run in which nothing happened shows nothing.
      ...(figures['published'] === 0 ? ['nothing was published'] : []),
      ...(figures['saves through the screen'] === 0 && minutes >= LONG_RUN_MINUTES
        ? ['nothing was saved']
        : []),
    ],
  };
}

const MOST_LOOKED_AT = 12;
/** Until the journal has told of what a page has just sent, in milliseconds. */
const SETTLING = 3000;

/** Without faults, what was begun and not sent stands in the reply bar of its mention. */
async function countShownDrafts(
  agents: readonly RandomAgent[],
  journal: JournalWatch,
  origin: string,
  facts: Facts,
): Promise<number> {
  let count = 0;
  for (const agent of agents) {
    const open = [...agent.written].filter(([mark]) => journal.find(mark) === 'nowhere');
    for (const [mark, path] of open.slice(-MOST_LOOKED_AT)) {
      const user = agent.user;
      await goTo(agent.currentPage, { origin, user, faults: null }, path);
      const seen = await lookFor(agent.currentPage, mark);
      if (seen === null) {
        count += 1;
        continue;
      }
      // An outcome that was unknown is found out about as soon as the page is there, and may be that it is sent.
      await agent.currentPage.waitForTimeout(SETTLING);
      if (journal.find(mark) === 'nowhere')
        facts.lost.push({ mark, at: Date.now(), after: `opening its mention at the end: ${seen}` });
    }
  }
  return count;
}

/** What stands in the reply bar instead of a text; null when it is there. */
async function lookFor(page: Page, mark: string): Promise<string | null> {
  const text = page.getByRole('textbox', { name: 'Reply', exact: true });
  try {
    await text.waitFor({ timeout: 15_000 });
    const value = await text.inputValue();
    return value.includes(mark) ? null : `“${value}” at ${page.url()}`;
  } catch {
    return `no reply bar at ${page.url()}, but ${(await page.getByRole('main').innerText()).slice(-300)}`;
  }
}

function describeGrowth(growth: Growth | null): string {
  if (growth === null) return 'too short to tell';
  const { heapKilobytes, listeners, samples } = growth;
  return `${heapKilobytes.toFixed(0)} kB and ${listeners.toFixed(1)} listeners every 100 actions, from ${String(samples)} samples`;
}
