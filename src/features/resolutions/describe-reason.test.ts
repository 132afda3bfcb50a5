import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../domain/profile';
import { profileProblemSchema } from '../../domain/reply/resolution';
import type { ReplyDecision, ReplyResolution } from '../../domain/reply/resolution';
import { messages as en } from '../../messages/en';
import { messages as fr } from '../../messages/fr';
import type { Locale, Messages } from '../../messages/locale';
import { describeReason } from './describe-reason';
import type { ReasonContext, ReasonKey } from './describe-reason';

const context: ReasonContext = {
  mention: { serviceId: 'facebook', kind: 'comment' },
  mailboxName: 'Support',
  services: [
    { id: 'facebook', name: 'Facebook', canReply: true },
    { id: 'x', name: 'X', canReply: true },
    { id: 'blogs', name: 'Blogs', canReply: false },
    { id: 'news', name: 'News', canReply: false },
  ],
  profiles: [
    profile('us', 'Acme US', { authorizationChangedAt: '2026-11-03T08:00:00.000Z' }),
    profile('fr', 'Acme FR'),
    profile('help', '@acmehelp', {
      serviceId: 'x',
      authorization: 'expired',
      authorizationChangedAt: '2026-11-12T06:00:00.000Z',
    }),
  ],
  smartFolders: [{ id: 'france', name: 'France' }],
  formatDay: (iso) => iso.slice(0, 10),
};

const comment = context;
const message: ReasonContext = {
  ...context,
  mention: { serviceId: 'x', kind: 'private-message' },
};
const onlyUs = {
  ...context,
  profiles: context.profiles.filter(({ id }) => id !== 'fr').map(expire),
};

describe('answered', () => {
  const byRule = (rule: string, folderId: string | null = null) =>
    ({ status: 'answered', profileId: 'fr', rule, folderId }) as ReplyDecision;

  test.each<[ReplyDecision, number, string, string]>([
    [
      byRule('receiving-profile'),
      0,
      'Only Acme FR, which received it, can answer this comment',
      'Seul le profil Acme FR, qui a reçu ce commentaire, peut y répondre',
    ],
    [
      byRule('folder', 'france'),
      0,
      'Folder France replies on Facebook as Acme FR',
      'Le dossier France répond sur Facebook avec le profil Acme FR',
    ],
    [
      byRule('folder', 'gone'),
      0,
      'A deleted folder replies on Facebook as Acme FR',
      'Un dossier supprimé répond sur Facebook avec le profil Acme FR',
    ],
    [
      byRule('mailbox'),
      0,
      'Mailbox Support replies on Facebook as Acme FR',
      'La boîte aux lettres Support répond sur Facebook avec le profil Acme FR',
    ],
    [
      byRule('last-used'),
      1,
      'You last replied on Facebook as Acme FR',
      'Votre dernière réponse sur Facebook est partie avec le profil Acme FR',
    ],
    [
      byRule('last-used', 'france'),
      1,
      'You last replied on Facebook as Acme FR, by way of folder France',
      'Votre dernière réponse sur Facebook est partie avec le profil Acme FR, par le dossier France',
    ],
    [
      byRule('mentioned', 'france'),
      1,
      'The message mentions Acme FR, by way of folder France',
      'Le message mentionne Acme FR, par le dossier France',
    ],
    [
      byRule('mentioned'),
      2,
      'Picked among the 2 profiles that the message mentions',
      'Choisi parmi les 2 profils que le message mentionne',
    ],
    [
      byRule('topic'),
      1,
      'Only Acme FR is connected to the mailbox’s topics and can reply',
      'Seul le profil Acme FR est relié aux sujets de la boîte aux lettres et peut répondre',
    ],
    [
      byRule('topic', 'gone'),
      3,
      'Picked among the 3 profiles connected to the mailbox’s topics, by way of a deleted folder',
      'Choisi parmi les 3 profils reliés aux sujets de la boîte aux lettres, par un dossier supprimé',
    ],
  ])('%j, among %i', (decision, count, english, french) => {
    expect(say(decision, comment, count)).toEqual([english, french]);
  });
});

describe('blocked by a setting', () => {
  const blocked = (given: object) =>
    ({
      status: 'blocked',
      level: 'mailbox',
      folderId: null,
      profileId: 'us',
      problem: 'expired',
      alternative: { profileId: 'fr', rule: 'topic' },
      ...given,
    }) as ReplyDecision;

  test('by the mailbox, with an alternative and others', () => {
    const more = { ...context, profiles: [...context.profiles, profile('care', 'Acme Care')] };
    expect(say(blocked({}), more)).toEqual([
      'Mailbox Support replies on Facebook as Acme US, whose authorization expired on 2026-11-03. Take Acme FR instead, or choose another.',
      'La boîte aux lettres Support répond sur Facebook avec le profil Acme US, dont l’autorisation a expiré le 2026-11-03. Prenez plutôt Acme FR, ou choisissez un autre profil.',
    ]);
  });

  test('by a folder, with nobody left', () => {
    expect(
      say(blocked({ level: 'folder', folderId: 'france', alternative: null }), onlyUs)[0],
    ).toBe(
      'Folder France replies on Facebook as Acme US, whose authorization expired on 2026-11-03. An admin can authorize a profile again, or connect one to a topic.',
    );
  });

  test('without an alternative, but with someone to choose', () => {
    expect(say(blocked({ alternative: null }), comment)[0]).toMatch(/ Choose another profile\.$/);
  });

  test.each<[string, string | null, string, string]>([
    ['expired', 'fr', 'whose authorization expired', 'dont l’autorisation a expiré'],
    ['revoked', 'us', 'whose authorization was revoked on', 'révoquée le 2026-11-03'],
    ['revoked', 'fr', 'whose authorization was revoked', 'dont l’autorisation a été révoquée'],
    ['no-topic', 'us', 'which is connected to no topic', 'qui n’est relié à aucun sujet'],
    ['wrong-service', 'help', '@acmehelp, which belongs to X', '@acmehelp, qui appartient à X'],
    ['unknown', 'gone', 'as a profile that no longer exists', 'un profil qui n’existe plus'],
  ])('%s %s', (problem, profileId, english, french) => {
    const [inEnglish, inFrench] = say(blocked({ problem, profileId }), comment);
    expect(inEnglish).toContain(english);
    expect(inFrench).toContain(french);
  });
});

describe('blocked, because only the receiver may answer', () => {
  const blocked = (problem: string, profileId: string | null) =>
    ({
      status: 'blocked',
      level: 'receiving-profile',
      folderId: null,
      profileId,
      problem,
      alternative: null,
    }) as ReplyDecision;

  test.each<[string, string | null, string, string]>([
    [
      'expired',
      'help',
      'Only @acmehelp, which received it, can answer this private message, and its authorization expired on 2026-11-12. An admin can authorize it again.',
      'Seul le profil @acmehelp, qui a reçu ce message privé, peut y répondre, et son autorisation a expiré le 2026-11-12. Un administrateur peut l’autoriser de nouveau.',
    ],
    [
      'no-topic',
      'help',
      'Only @acmehelp, which received it, can answer this private message, and it is connected to no topic. An admin can connect it to a topic.',
      'Seul le profil @acmehelp, qui a reçu ce message privé, peut y répondre, et il n’est relié à aucun sujet. Un administrateur peut le relier à un sujet.',
    ],
    [
      'unknown',
      'gone',
      'Only the profile that received it can answer this private message, and that profile no longer exists. Answer it on X itself.',
      'Seul le profil qui a reçu ce message privé peut y répondre, et ce profil n’existe plus. Répondez sur X directement.',
    ],
    [
      'unknown',
      null,
      'Only the profile that received it can answer this private message, and it is not known which one did. Answer it on X itself.',
      'Seul le profil qui a reçu ce message privé peut y répondre, et l’on ne sait pas lequel c’est. Répondez sur X directement.',
    ],
  ])('%s %s', (problem, profileId, english, french) => {
    expect(say(blocked(problem, profileId), message)).toEqual([english, french]);
  });

  test.each(profileProblemSchema.options)('%s has words for every kind', (problem) => {
    for (const kind of ['private-message', 'review', 'comment', 'post'] as const) {
      const sentences = say(blocked(problem, 'help'), {
        ...message,
        mention: { serviceId: 'x', kind },
      });
      for (const sentence of sentences) expect(sentence).toMatch(/^(Only|Seul) .+\.$/);
    }
  });
});

describe('unanswerable', () => {
  const unanswerable = (reason: string, folderId: string | null = null) =>
    ({ status: 'unanswerable', reason, folderId }) as ReplyDecision;
  const on = (serviceId: string) => ({ ...context, mention: { serviceId, kind: 'post' as const } });

  test.each<[ReplyDecision, ReasonContext, string, string]>([
    [
      unanswerable('service-cannot-reply'),
      on('blogs'),
      'Blogs do not support replying.',
      'Blogs ne permettent pas de répondre.',
    ],
    [
      unanswerable('service-cannot-reply'),
      on('news'),
      'News does not support replying.',
      'News ne permet pas de répondre.',
    ],
    [
      unanswerable('service-cannot-reply'),
      on('gone'),
      'This mention comes from a service that Signet does not know.',
      'Cette mention vient d’un service que Signet ne connaît pas.',
    ],
    [
      unanswerable('no-profile-can-reply', 'france'),
      onlyUs,
      'No profile can reply on Facebook, by way of folder France. An admin can authorize a profile again, or connect one to a topic.',
      'Aucun profil ne peut répondre sur Facebook, par le dossier France. Un administrateur peut autoriser de nouveau un profil, ou en relier un à un sujet.',
    ],
    [
      unanswerable('no-profile-can-reply'),
      comment,
      'None of the profiles connected to the mailbox’s topics can reply on Facebook. Choose another profile.',
      'Aucun des profils reliés aux sujets de la boîte aux lettres ne peut répondre sur Facebook. Choisissez un autre profil.',
    ],
  ])('%j', (decision, where, english, french) => {
    expect(say(decision, where)).toEqual([english, french]);
  });
});

/** The reason in both languages; `pickable`: how many profiles the rule could pick from. */
function say(decision: ReplyDecision, where: ReasonContext, pickable = 0): [string, string] {
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

function profile(id: string, name: string, given: Partial<Profile> = {}): Profile {
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
