import type { Author } from '../../../src/domain/mention';
import type { Random } from './random';
import type { LanguageTexts } from './texts/language-texts';

/** Someone with a name of the language and, where the service has them, a handle and followers. */
export function createAuthor(random: Random, texts: LanguageTexts, serviceId: string): Author {
  if (['news', 'blogs'].includes(serviceId)) {
    return { name: random.pick(texts.sources), handle: null, followers: random.int(400, 60_000) };
  }
  const { given, family, order, separator } = texts.names;
  const givenName = splitName(random.pick(given));
  const familyName = splitName(random.pick(family));
  const [first, last] = order === 'given-first' ? [givenName, familyName] : [familyName, givenName];
  return {
    name: first.native + separator + last.native,
    handle: createHandle(random, serviceId, givenName.latin, familyName.latin),
    followers: hasFollowers(serviceId) ? drawFollowers(random) : 0,
  };
}

interface SplitName {
  native: string;
  latin: string;
}
const splitNames = new Map<string, SplitName>();

function splitName(name: string): SplitName {
  const known = splitNames.get(name);
  if (known) return known;
  const [native = name, latin = name] = name.split('/');
  const split = { native, latin: toHandlePart(latin) };
  splitNames.set(name, split);
  return split;
}

function toHandlePart(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}

function createHandle(
  random: Random,
  serviceId: string,
  given: string,
  family: string,
): string | null {
  const number = random.chance(0.5) ? String(random.int(1, 99)) : '';
  switch (serviceId) {
    case 'x':
      return `@${given}_${family}${number}`;
    case 'instagram':
    case 'tiktok':
      return `@${given}.${family}${number}`;
    case 'youtube':
      return `@${given}${family}${number}`;
    case 'bluesky':
      return `@${given}-${family}${number}.example`;
    case 'mastodon':
      return `@${given}${number}@social.example`;
    case 'forums':
    case 'google-play':
      return `${given}${family.slice(0, 1)}${number}`;
    default:
      return null;
  }
}

function hasFollowers(serviceId: string): boolean {
  return !['whatsapp', 'google-business', 'google-play', 'app-store', 'forums'].includes(serviceId);
}

/** Most have some hundreds, one in twenty more than 10,000, hardly any more than 100,000. */
function drawFollowers(random: Random): number {
  return Math.min(Math.round(Math.exp(5.4 + 2.4 * random.normal())), 480_000);
}
