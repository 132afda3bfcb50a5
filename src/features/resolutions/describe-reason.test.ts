import { describe, expect, test } from 'vitest';
import type { ReplyDecision } from '../../domain/reply/resolution';
import type { ReasonContext } from './describe-reason';
import { context, nobodyContext, sayReason } from './test-support/say-reason';

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
    expect(sayReason(decision, context, count)).toEqual([english, french]);
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
      nobodyContext,
      'No profile can reply on Facebook, by way of folder France. An admin can authorize a profile again, or connect one to a topic.',
      'Aucun profil ne peut répondre sur Facebook, par le dossier France. Un administrateur peut autoriser de nouveau un profil, ou en relier un à un sujet.',
    ],
    [
      unanswerable('no-profile-can-reply'),
      context,
      'None of the profiles connected to the mailbox’s topics can reply on Facebook. Choose another profile.',
      'Aucun des profils reliés aux sujets de la boîte aux lettres ne peut répondre sur Facebook. Choisissez un autre profil.',
    ],
  ])('%j', (decision, where, english, french) => {
    expect(sayReason(decision, where)).toEqual([english, french]);
  });
});

test('through the eyes of another agent, the sentences speak of them', () => {
  const lastUsed = {
    status: 'answered',
    profileId: 'fr',
    rule: 'last-used',
    folderId: null,
  } as const;
  expect(sayReason(lastUsed, { ...context, agent: { kind: 'named', name: 'Agent B' } }, 1)).toEqual(
    [
      'Agent B last replied on Facebook as Acme FR',
      'Agent B a envoyé sa dernière réponse sur Facebook avec le profil Acme FR',
    ],
  );
});
