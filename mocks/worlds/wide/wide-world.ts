import { DEMO_NOW } from '../demo/calendar';
import { languages } from '../demo/languages';
import { createRandom } from '../demo/random';
import { createTextWriter } from '../demo/text-writer';
import { demoUsers } from '../demo/users';
import { listStandardServices } from '../services';
import type { World } from '../world';
import { createWideMention } from './mentions';
import { createWideProfiles, profileIdOf, regions } from './profiles';
import { createWideMailbox, storeIdOf } from './settings';
import type { WideStore } from './settings';

const SEED = 20_261_121;
const STORES = 200;
const MENTIONS = 20_000;

/**
 * A company with very many settings, for measuring: 200 stores, each with a mailbox and three smart
 * folders of its own, on twelve services with five profiles each. Pure and from a fixed seed.
 */
export function createWideWorld(): World {
  const random = createRandom(SEED);
  const writer = createTextWriter(random, Infinity);
  const stores = listStores();
  const mailboxes = stores.map((store) => createWideMailbox(random, store));
  const topicsOf = (region: string) =>
    stores.filter((store) => store.region === region).map(storeIdOf);
  return {
    now: DEMO_NOW,
    services: listStandardServices(),
    topics: stores.map((store) => ({ id: storeIdOf(store), name: store.name })),
    profiles: createWideProfiles(topicsOf),
    users: structuredClone([...demoUsers]),
    mailboxes: mailboxes.map(({ mailbox }) => mailbox),
    smartFolders: mailboxes.flatMap(({ folders }) => folders),
    mentions: Array.from({ length: MENTIONS }, (_, index) =>
      createWideMention(random, writer, random.pick(stores), index + 1),
    ),
    replies: [],
    lastUsedProfileIds: {
      mateo: { x: profileIdOf('x', 'group') },
      amara: { facebook: profileIdOf('facebook', 'north'), x: profileIdOf('x', 'east') },
    },
    replySettingsChanges: [],
    cannedReplies: [],
  };
}

/** A city may have several stores, which have numbers. */
function listStores(): WideStore[] {
  const places = languages.flatMap(([, { tag, texts }]) =>
    texts.cities.map((city) => ({ city, language: tag })),
  );
  return Array.from({ length: STORES }, (_, index) => {
    const { city, language } = places[index % places.length] ?? { city: '', language: 'en' };
    const round = Math.floor(index / places.length) + 1;
    return {
      number: index + 1,
      region: regions[index % regions.length] ?? 'north',
      language,
      name: round === 1 ? city : `${city} ${String(round)}`,
    };
  });
}
