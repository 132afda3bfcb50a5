import { createTranslator } from 'use-intl/core';
import type { Profile } from '../../../domain/profile';
import type { ReplyDecision, ReplyResolution } from '../../../domain/reply/resolution';
import { messages as en } from '../../../messages/en';
import { messages as fr } from '../../../messages/fr';
import type { Locale, Messages } from '../../../messages/locale';
import { describeReason } from '../describe-reason';
import type { ReasonContext, ReasonKey } from '../describe-reason';

/** Where the reasons of the tests are seen. */
export const context: ReasonContext = {
  mention: { serviceId: 'facebook', kind: 'comment' },
  mailboxName: 'Support',
  services: [
    { id: 'facebook', name: 'Facebook', canReply: true },
    { id: 'x', name: 'X', canReply: true },
    { id: 'blogs', name: 'Blogs', canReply: false },
    { id: 'news', name: 'News', canReply: false },
  ],
  profiles: [
    createProfile('us', 'Acme US', { authorizationChangedAt: '2026-11-03T08:00:00.000Z' }),
    createProfile('fr', 'Acme FR'),
    createProfile('help', '@acmehelp', {
      serviceId: 'x',
      authorization: 'expired',
      authorizationChangedAt: '2026-11-12T06:00:00.000Z',
    }),
  ],
  smartFolders: [{ id: 'france', name: 'France' }],
  formatDay: (iso) => iso.slice(0, 10),
};

/** A private message on X. */
export const messageContext: ReasonContext = {
  ...context,
  mention: { serviceId: 'x', kind: 'private-message' },
};
/** As `context`, but nobody on Facebook can reply. */
export const nobodyContext: ReasonContext = {
  ...context,
  profiles: context.profiles.filter(({ id }) => id !== 'fr').map(expire),
};

/** The reason in both languages; `pickable`: how many profiles the rule could pick from. */
export function sayReason(
  decision: ReplyDecision,
  where: ReasonContext,
  pickable = 0,
): [string, string] {
  const rule = decision.status === 'answered' ? decision.rule : null;
  const candidates = Array.from({ length: pickable }, (_, index) => ({
    profileId: String(index),
    problem: index === 0 ? null : ('not-picked' as const),
  }));
  const resolution: ReplyResolution = {
    ...decision,
    dependsOnView: false,
    disagreeingFolderIds: [],
    trace:
      rule === 'last-used' || rule === 'mentioned' || rule === 'topic'
        ? [
            {
              rule,
              spoke: true,
              isAlternative: false,
              candidates: [...candidates, { profileId: 'turned-down', problem: 'expired' }],
            },
          ]
        : [],
  };
  return [translate(resolution, where, 'en', en), translate(resolution, where, 'fr', fr)];
}

function translate(
  resolution: ReplyResolution,
  where: ReasonContext,
  locale: Locale,
  messages: object,
): string {
  const t = createTranslator({
    locale,
    messages: messages as Messages,
    namespace: 'resolutions',
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
  const say = t.markup as unknown as (key: ReasonKey, values: object) => string;
  const asText = (chunks: string) => chunks;
  return describeReason(resolution, where)
    .map(({ key, values }) => say(key, { ...values, who: asText, name: asText }))
    .join(' ');
}

/** A profile that can reply on Facebook, unless told. */
export function createProfile(id: string, name: string, given: Partial<Profile> = {}): Profile {
  return {
    id,
    name,
    serviceId: 'facebook',
    handle: null,
    colour: 'blue',
    authorization: 'authorized',
    authorizationChangedAt: null,
    topicIds: ['brand'],
    ...given,
  };
}

function expire(profile: Profile): Profile {
  return { ...profile, authorization: 'expired' };
}
