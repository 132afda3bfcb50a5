import { describe, expect, test } from 'vitest';
import { profileProblemSchema } from '../../domain/reply/resolution';
import type { ReplyDecision } from '../../domain/reply/resolution';
import {
  context,
  createProfile,
  messageContext,
  nobodyContext,
  sayReason,
} from './test-support/say-reason';

describe('a private reply to what is public', () => {
  const privately = {
    ...context,
    mention: { serviceId: 'facebook', kind: 'private-message', isPrivateReply: true } as const,
  };

  test('as the receiver', () => {
    const decision: ReplyDecision = {
      status: 'answered',
      rule: 'receiving-profile',
      profileId: 'fr',
      folderId: null,
    };
    expect(sayReason(decision, privately)).toEqual([
      'Only Acme FR, which received it, can answer this mention privately',
      'Seul le profil Acme FR, qui a reçu cette mention, peut y répondre en privé',
    ]);
  });

  test('that nobody received', () => {
    const decision: ReplyDecision = {
      status: 'blocked',
      level: 'receiving-profile',
      folderId: null,
      profileId: null,
      problem: 'unknown',
      alternative: null,
    };
    const [english, french] = sayReason(decision, privately);
    expect(english).toMatch(
      /^Only the profile that received it can answer this mention privately, /,
    );
    expect(french).toMatch(/^Seul le profil qui a reçu cette mention peut y répondre en privé, /);
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
    const more = {
      ...context,
      profiles: [...context.profiles, createProfile('care', 'Acme Care')],
    };
    expect(sayReason(blocked({}), more)).toEqual([
      'Mailbox Support replies on Facebook as Acme US, whose authorization expired on 2026-11-03. Take Acme FR instead, or choose another.',
      'La boîte aux lettres Support répond sur Facebook avec le profil Acme US, dont l’autorisation a expiré le 2026-11-03. Prenez plutôt Acme FR, ou choisissez un autre profil.',
    ]);
  });

  test('by a folder, with nobody left', () => {
    expect(
      sayReason(
        blocked({ level: 'folder', folderId: 'france', alternative: null }),
        nobodyContext,
      )[0],
    ).toBe(
      'Folder France replies on Facebook as Acme US, whose authorization expired on 2026-11-03. An admin can authorize a profile again, or connect one to a topic.',
    );
  });

  test('without an alternative, but with someone to choose', () => {
    expect(sayReason(blocked({ alternative: null }), context)[0]).toMatch(
      / Choose another profile\.$/,
    );
  });

  test.each<[string, string | null, string, string]>([
    ['expired', 'fr', 'whose authorization expired', 'dont l’autorisation a expiré'],
    ['revoked', 'us', 'whose authorization was revoked on', 'révoquée le 2026-11-03'],
    ['revoked', 'fr', 'whose authorization was revoked', 'dont l’autorisation a été révoquée'],
    ['no-topic', 'us', 'which is connected to no topic', 'qui n’est relié à aucun sujet'],
    ['wrong-service', 'help', '@acmehelp, which belongs to X', '@acmehelp, qui appartient à X'],
    ['unknown', 'gone', 'as a profile that no longer exists', 'un profil qui n’existe plus'],
  ])('%s %s', (problem, profileId, english, french) => {
    const [inEnglish, inFrench] = sayReason(blocked({ problem, profileId }), context);
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
    expect(sayReason(blocked(problem, profileId), messageContext)).toEqual([english, french]);
  });

  test.each(profileProblemSchema.options)('%s has words for every kind', (problem) => {
    for (const kind of ['private-message', 'review', 'comment', 'post'] as const) {
      const sentences = sayReason(blocked(problem, 'help'), {
        ...messageContext,
        mention: { serviceId: 'x', kind },
      });
      for (const sentence of sentences) expect(sentence).toMatch(/^(Only|Seul) .+\.$/);
    }
  });
});
