import { standardServices } from '../services';
import type { Random } from './random';
import { storeProfileIds } from './profiles';
import type { Channel, Theme } from './themes';

/** Which of Hemvale's profiles something is written to, speaks to, and is usually answered by. */

const servicesById = new Map(standardServices.map((service) => [service.id, service]));
const facebookPages: Readonly<Record<string, string>> = {
  fr: 'facebook-fr',
  de: 'facebook-de',
  es: 'facebook-es',
  nl: 'facebook-nl',
};
const onlyProfiles: Readonly<Record<string, string>> = {
  linkedin: 'linkedin-hemvale',
  youtube: 'youtube-hemvale',
  tiktok: 'tiktok-hemvale',
  whatsapp: 'whatsapp-service',
  'google-play': 'google-play-app',
  'app-store': 'app-store-app',
  bluesky: 'bluesky-hemvale',
  mastodon: 'mastodon-hemvale',
};

/** The profile on whose page or in whose inbox it is written, or null. */
export function chooseReceiver(
  random: Random,
  { serviceId, kind }: Channel,
  language: string,
  theme: Theme,
  storeIndex: number,
): string | null {
  const isPrivate = kind === 'private-message';
  switch (serviceId) {
    case 'facebook':
      if (!isPrivate && random.chance(0.15)) return null;
      return (
        facebookPages[language] ??
        random.pick([
          'facebook-us',
          'facebook-hemvale',
          isPrivate ? 'facebook-care' : 'facebook-us',
        ])
      );
    case 'instagram':
      if (theme.topicIds.includes('stores') && random.chance(0.5)) return 'instagram-stores';
      if (!isPrivate && random.chance(0.2)) return null;
      return language === 'fr' ? 'instagram-fr' : 'instagram-hemvale';
    case 'x':
      if (!isPrivate) return null;
      return language === 'fr' ? 'x-fr' : language === 'ja' ? 'x-jp' : 'x-help';
    case 'google-business':
      return storeProfileIds[storeIndex] ?? null;
    case 'bluesky':
    case 'mastodon':
      return null;
    default:
      return onlyProfiles[serviceId] ?? null;
  }
}

// How often a public text names one of the profiles of its service.
const mentioningShares: Readonly<Record<string, number>> = {
  x: 0.5,
  bluesky: 0.5,
  mastodon: 0.5,
  instagram: 0.35,
  facebook: 0.22,
  tiktok: 0.25,
  youtube: 0.2,
  linkedin: 0.15,
};

/** The profiles that a public text names, in the order in which it does; mostly none. */
export function chooseMentioned(
  random: Random,
  { serviceId, kind }: Channel,
  language: string,
  theme: Theme,
): string[] {
  if (kind !== 'post' && kind !== 'comment') return [];
  if (!random.chance(mentioningShares[serviceId] ?? 0)) return [];
  switch (serviceId) {
    case 'facebook':
      return [
        facebookPages[language] ??
          random.pick([language === 'en' ? 'facebook-us' : 'facebook-hemvale', 'facebook-care']),
      ];
    case 'instagram':
      if (theme.topicIds.includes('stores')) return ['instagram-stores'];
      return [language === 'fr' ? 'instagram-fr' : 'instagram-hemvale'];
    case 'x':
      if (theme.name === 'careers') return ['x-jobs'];
      if (language === 'fr') return ['x-fr'];
      if (language === 'ja') return ['x-jp'];
      if (random.chance(0.15)) return ['x-hemvale', 'x-help'];
      return [
        random.pick(theme.topicIds.includes('brand') ? ['x-hemvale'] : ['x-help', 'x-hemvale']),
      ];
    default: {
      const only = onlyProfiles[serviceId];
      return only === undefined ? [] : [only];
    }
  }
}

/** As whom Hemvale has answered such a mention so far, or null where it did not. */
export function chooseReplier(
  { serviceId, kind }: Channel,
  language: string,
  receivingProfileId: string | null,
): string | null {
  const service = servicesById.get(serviceId);
  if (service?.receivingProfileOnly.includes(kind)) return receivingProfileId;
  switch (serviceId) {
    case 'facebook':
      return facebookPages[language] ?? 'facebook-care';
    case 'instagram':
      return language === 'fr' ? 'instagram-fr' : 'instagram-hemvale';
    case 'x':
      return language === 'ja' ? 'x-jp' : 'x-help';
    default:
      return onlyProfiles[serviceId] ?? null;
  }
}
