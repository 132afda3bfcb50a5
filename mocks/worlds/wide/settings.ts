import type { Mailbox } from '../../../src/domain/mailbox';
import type { ReplyChoice, ReplyWith } from '../../../src/domain/reply-with';
import type { Condition, SmartFolder } from '../../../src/domain/smart-folder';
import type { Random } from '../demo/random';
import { GROUP, profileIdOf, regions, replyingServices } from './profiles';
import type { Region } from './profiles';

/** A store: its number from 1, its region, and the language of its third folder. */
export interface WideStore {
  number: number;
  region: Region;
  language: string;
  name: string;
}

export function storeIdOf({ number }: WideStore): string {
  return `store-${String(number).padStart(3, '0')}`;
}

/**
 * The mailbox of a store and its three smart folders, with settings as several admins would have left
 * them: mostly the region's profiles, some others, some left at Default.
 */
export function createWideMailbox(
  random: Random,
  store: WideStore,
): { mailbox: Mailbox; folders: SmartFolder[] } {
  const id = storeIdOf(store);
  const kinds: [key: string, name: string, condition: Condition, share: number][] = [
    ['vip', 'VIP', { field: 'author-followers', operator: 'at-least', value: 800 }, 0.8],
    ['unhappy', 'Unhappy', { field: 'sentiment', operator: 'any-of', values: ['negative'] }, 0.6],
    [
      'language',
      store.language.toUpperCase(),
      { field: 'language', operator: 'any-of', values: [store.language] },
      0.7,
    ],
  ];
  const folders = kinds.map(([key, name, condition, share]): SmartFolder => ({
    id: `${id}-${key}`,
    mailboxId: id,
    name,
    filter: { match: 'all', conditions: [condition] },
    replyWith: random.chance(0.15) ? { mode: 'default' } : choose(random, store, share, true),
    version: 1,
  }));
  // Not everywhere does the same folder come first.
  const first = random.int(0, 2);
  const order = [...folders.slice(first), ...folders.slice(0, first)];
  return {
    mailbox: {
      id,
      name: store.name,
      topicIds: [id],
      replyWith: random.chance(0.2) ? { mode: 'default' } : choose(random, store, 0.55, false),
      smartFolderIds: order.map((folder) => folder.id),
      version: 1,
    },
    folders,
  };
}

/** @param share how many of the services have a choice */
function choose(random: Random, store: WideStore, share: number, isFolder: boolean): ReplyWith {
  const entries = replyingServices
    .filter(() => random.chance(share))
    .map(({ id }): [string, ReplyChoice] => [id, chooseFor(random, store, id, isFolder)]);
  return { mode: 'custom', choices: Object.fromEntries(entries) };
}

function chooseFor(
  random: Random,
  { region }: WideStore,
  serviceId: string,
  isFolder: boolean,
): ReplyChoice {
  const drawn = random.next();
  if (drawn < 0.12) return { kind: 'default' };
  if (isFolder && drawn < 0.2) return { kind: 'same-as-mailbox' };
  const owner = drawn < 0.6 ? region : drawn < 0.92 ? GROUP : random.pick(regions);
  return { kind: 'profile', profileId: profileIdOf(serviceId, owner) };
}
