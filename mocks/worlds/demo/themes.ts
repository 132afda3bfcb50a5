import type { Sentiment } from '../../../src/domain/mention';
import type { MentionKind } from '../../../src/domain/service';
import type { Weighted } from './random';

/**
 * What people write about. A theme decides the sentiment, the topics and the tags of what is written, and
 * where it is written; the texts themselves are in `texts/`, one file a language.
 */
export const themeNames = [
  'lateDelivery',
  'deliveryQuestion',
  'damaged',
  'returns',
  'productQuestion',
  'assembly',
  'productPraise',
  'storePraise',
  'storeComplaint',
  'appProblem',
  'appPraise',
  'careers',
  'brand',
  'brandComplaint',
  'article',
] as const;
export type ThemeName = (typeof themeNames)[number];

/** Where something is written. */
export interface Channel {
  serviceId: string;
  kind: MentionKind;
}

/** - `sometimes`: tags that each come with some of the mentions; - `hasOrder`: an order stands behind it. */
export interface Theme {
  name: ThemeName;
  sentiment: Sentiment;
  topicIds: readonly string[];
  tags: readonly string[];
  sometimes: readonly string[];
  hasOrder: boolean;
  channels: readonly Weighted<Channel>[];
}

function on(weight: number, serviceId: string, kind: MentionKind): Weighted<Channel> {
  return [weight, { serviceId, kind }];
}

const questions = [
  on(20, 'facebook', 'comment'),
  on(12, 'facebook', 'private-message'),
  on(15, 'x', 'post'),
  on(6, 'x', 'private-message'),
  on(11, 'instagram', 'comment'),
  on(8, 'instagram', 'private-message'),
  on(11, 'whatsapp', 'private-message'),
  on(3, 'youtube', 'comment'),
  on(4, 'tiktok', 'comment'),
  on(2, 'bluesky', 'post'),
  on(2, 'mastodon', 'post'),
  on(2, 'forums', 'post'),
];
const chatter = [
  on(16, 'facebook', 'comment'),
  on(22, 'x', 'post'),
  on(20, 'instagram', 'comment'),
  on(10, 'youtube', 'comment'),
  on(10, 'tiktok', 'comment'),
  on(6, 'linkedin', 'comment'),
  on(6, 'bluesky', 'post'),
  on(6, 'mastodon', 'post'),
];
const visits = [
  on(52, 'google-business', 'review'),
  on(16, 'facebook', 'comment'),
  on(14, 'instagram', 'comment'),
  on(12, 'x', 'post'),
  on(3, 'tiktok', 'comment'),
  on(3, 'whatsapp', 'private-message'),
];
const software = [
  on(38, 'google-play', 'review'),
  on(34, 'app-store', 'review'),
  on(14, 'x', 'post'),
  on(8, 'facebook', 'comment'),
  on(6, 'facebook', 'private-message'),
];
const work = [
  on(52, 'linkedin', 'comment'),
  on(18, 'x', 'post'),
  on(14, 'facebook', 'comment'),
  on(10, 'facebook', 'private-message'),
  on(6, 'instagram', 'private-message'),
];
const press = [on(40, 'news', 'post'), on(35, 'blogs', 'post'), on(25, 'forums', 'post')];

function theme(
  name: ThemeName,
  sentiment: Sentiment,
  topicIds: readonly string[],
  channels: Theme['channels'],
  given: Partial<Pick<Theme, 'tags' | 'sometimes' | 'hasOrder'>>,
): Theme {
  return {
    name,
    sentiment,
    topicIds,
    channels,
    tags: [],
    sometimes: [],
    hasOrder: false,
    ...given,
  };
}

/** The themes, as often as they come up. */
export const themes: readonly Weighted<Theme>[] = [
  [
    14,
    theme('lateDelivery', 'negative', ['orders'], questions, {
      tags: ['delivery'],
      sometimes: ['refund'],
      hasOrder: true,
    }),
  ],
  [
    11,
    theme('deliveryQuestion', 'neutral', ['orders'], questions, {
      tags: ['delivery'],
      hasOrder: true,
    }),
  ],
  [
    8,
    theme('damaged', 'negative', ['orders', 'products'], questions, {
      tags: ['damaged'],
      sometimes: ['refund'],
      hasOrder: true,
    }),
  ],
  [7, theme('returns', 'neutral', ['orders'], questions, { tags: ['returns'], hasOrder: true })],
  [10, theme('productQuestion', 'neutral', ['products'], questions, { sometimes: ['price'] })],
  [
    6,
    theme('assembly', 'negative', ['products'], questions, { tags: ['assembly'], hasOrder: true }),
  ],
  [
    10,
    theme('productPraise', 'positive', ['products', 'brand'], chatter, {
      tags: ['praise'],
      sometimes: ['influencer'],
    }),
  ],
  [
    6,
    theme('storePraise', 'positive', ['stores'], visits, {
      tags: ['store'],
      sometimes: ['staff', 'praise'],
    }),
  ],
  [
    5,
    theme('storeComplaint', 'negative', ['stores'], visits, {
      tags: ['store'],
      sometimes: ['staff'],
    }),
  ],
  [
    6,
    theme('appProblem', 'negative', ['app'], software, {
      tags: ['app'],
      sometimes: ['crash', 'login'],
    }),
  ],
  [3, theme('appPraise', 'positive', ['app'], software, { tags: ['app'], sometimes: ['praise'] })],
  [4, theme('careers', 'neutral', ['careers'], work, { tags: ['careers'] })],
  [5, theme('brand', 'positive', ['brand'], chatter, { sometimes: ['sustainability'] })],
  [
    3,
    theme('brandComplaint', 'negative', ['brand'], chatter, {
      sometimes: ['price', 'sustainability'],
    }),
  ],
  [3, theme('article', 'neutral', ['brand'], press, { tags: ['press'] })],
];
