import type { Profile } from '../../../src/domain/profile';
import type { Topic } from '../../../src/domain/topic';
import { colourAt } from '../profile-colours';

/** What Hemvale, a maker and seller of furniture and lamps, listens to. */
export const demoTopics: readonly Topic[] = [
  { id: 'brand', name: 'Brand' },
  { id: 'orders', name: 'Orders and delivery' },
  { id: 'products', name: 'Products' },
  { id: 'stores', name: 'Stores' },
  { id: 'app', name: 'App and website' },
  { id: 'careers', name: 'Careers' },
];

const care = ['orders', 'products'];
const everything = ['brand', 'orders', 'products', 'stores', 'app'];

/** Hemvale's accounts: two have expired, one was revoked, one is connected to no topic. */
export const demoProfiles: readonly Profile[] = [
  profile('facebook-hemvale', 'facebook', 'Hemvale', null, [...everything, 'careers']),
  profile('facebook-care', 'facebook', 'Hemvale Care', null, care),
  profile('facebook-us', 'facebook', 'Hemvale US', null, everything),
  profile('facebook-fr', 'facebook', 'Hemvale France', null, everything),
  profile('facebook-de', 'facebook', 'Hemvale Deutschland', null, everything),
  profile('facebook-es', 'facebook', 'Hemvale España', null, everything),
  expired(profile('facebook-nl', 'facebook', 'Hemvale Nederland', null, everything)),
  profile('x-hemvale', 'x', 'Hemvale', '@hemvale', ['brand', 'app']),
  profile('x-help', 'x', 'Hemvale Help', '@hemvalehelp', [...care, 'stores', 'app']),
  profile('x-jp', 'x', 'Hemvale Japan', '@hemvale_jp', ['brand', ...care]),
  revoked(profile('x-fr', 'x', 'Hemvale France', '@hemvale_fr', ['brand', ...care])),
  profile('x-jobs', 'x', 'Hemvale Jobs', '@hemvalejobs', []),
  profile('instagram-hemvale', 'instagram', 'Hemvale', '@hemvale', ['brand', 'careers', ...care]),
  profile('instagram-fr', 'instagram', 'Hemvale France', '@hemvale.fr', ['brand', ...care]),
  expired(
    profile('instagram-stores', 'instagram', 'Hemvale Stores', '@hemvale.stores', ['stores']),
  ),
  profile('linkedin-hemvale', 'linkedin', 'Hemvale Group', null, ['brand', 'careers']),
  profile('youtube-hemvale', 'youtube', 'Hemvale', '@hemvale', ['brand', 'products']),
  profile('tiktok-hemvale', 'tiktok', 'Hemvale', '@hemvale', ['brand', 'products', 'stores']),
  profile('whatsapp-service', 'whatsapp', 'Hemvale Service', null, [...care, 'stores']),
  profile('google-berlin', 'google-business', 'Hemvale Berlin', null, ['stores']),
  profile('google-lyon', 'google-business', 'Hemvale Lyon', null, ['stores']),
  profile('google-london', 'google-business', 'Hemvale London', null, ['stores']),
  profile('google-rotterdam', 'google-business', 'Hemvale Rotterdam', null, ['stores']),
  profile('google-play-app', 'google-play', 'Hemvale for Android', null, ['app']),
  profile('app-store-app', 'app-store', 'Hemvale for iPhone', null, ['app']),
  profile('bluesky-hemvale', 'bluesky', 'Hemvale', '@hemvale.example', ['brand', 'products']),
  profile('mastodon-hemvale', 'mastodon', 'Hemvale', '@hemvale@social.example', [
    'brand',
    'orders',
  ]),
].map((given, index) => ({ ...given, colour: colourAt(index) }));

/** The receiver of what is written on a store's place, in the order of a language's `stores`. */
export const storeProfileIds = [
  'google-berlin',
  'google-lyon',
  'google-london',
  'google-rotterdam',
] as const;

type Uncoloured = Omit<Profile, 'colour'>;

function profile(
  id: string,
  serviceId: string,
  name: string,
  handle: string | null,
  topicIds: string[],
): Uncoloured {
  return {
    id,
    serviceId,
    name,
    handle,
    authorization: 'authorized',
    authorizationChangedAt: '2026-03-02T08:00:00.000Z',
    topicIds,
  };
}

function expired(given: Uncoloured): Uncoloured {
  return {
    ...given,
    authorization: 'expired',
    authorizationChangedAt: '2026-11-13T04:00:00.000Z',
  };
}

function revoked(given: Uncoloured): Uncoloured {
  return {
    ...given,
    authorization: 'revoked',
    authorizationChangedAt: '2026-11-09T14:20:00.000Z',
  };
}
