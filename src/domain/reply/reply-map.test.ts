import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReplyWorld } from '../test-support/arbitrary-reply-world';
import { propertyRuns } from '../test-support/property-runs';
import {
  always,
  customReplyWith,
  defaultChoice,
  replyInput,
  sameAsMailbox,
} from '../test-support/reply-input';
import { layOutReplyMap } from './reply-map';
import type { MappedMailbox } from './reply-map';
import { resolveReplyProfile } from './resolve-reply-profile';

const { services, profiles } = replyInput();
const brand: MappedMailbox = {
  id: 'brand',
  topicIds: ['brand'],
  replyWith: customReplyWith(always('expired')),
  folders: [
    { id: 'silent', replyWith: { mode: 'default' } },
    { id: 'following', replyWith: customReplyWith(sameAsMailbox) },
    { id: 'own', replyWith: customReplyWith(always('fr')) },
    { id: 'default', replyWith: customReplyWith(defaultChoice) },
  ],
};
const france: MappedMailbox = {
  id: 'france',
  topicIds: ['france', 'empty'],
  replyWith: customReplyWith(defaultChoice),
  folders: [],
};

describe('the map of an account', () => {
  test('has a column for each service that can be answered and that the company has a profile on', () => {
    const onlyThere = { id: 'blog', serviceId: 'blogs', topicIds: [] };
    const { serviceIds, rows } = layOutReplyMap({
      mailboxes: [brand],
      services: [{ id: 'empty', canReply: true, receivingProfileOnly: [] }, ...services],
      profiles: [...profiles, { ...onlyThere, authorization: 'authorized' }],
    });
    expect(serviceIds).toEqual(['facebook', 'x']);
    for (const { cells } of rows) {
      expect(cells.map(({ serviceId }) => serviceId)).toEqual(serviceIds);
    }
  });

  test('has each mailbox and beneath it its smart folders, with what each says itself', () => {
    const { rows } = layOutReplyMap({ mailboxes: [brand, france], services, profiles });
    const expired = { kind: 'profile', profileId: 'expired', problem: 'expired' };
    const ofMailbox = { kind: 'mailbox', id: 'brand' };
    const folder = (id: string) => ({ kind: 'smart-folder', id });
    expect(
      rows.map(({ target, mailboxId, cells: [cell] }) => [
        mailboxId,
        target,
        cell?.isOwn,
        cell?.answer,
      ]),
    ).toEqual([
      ['brand', ofMailbox, true, expired],
      ['brand', folder('silent'), false, expired],
      ['brand', folder('following'), false, expired],
      ['brand', folder('own'), true, { kind: 'profile', profileId: 'fr', problem: null }],
      ['brand', folder('default'), true, { kind: 'default', candidateIds: ['us', 'care'] }],
      [
        'france',
        { kind: 'mailbox', id: 'france' },
        false,
        { kind: 'default', candidateIds: ['fr'] },
      ],
    ]);
  });
});

test('for any mailbox, a cell of the map says what the resolver says of a plain mention there', () => {
  fc.assert(
    fc.property(arbitraryReplyWorld(), ({ before, settings, mentions }) => {
      const { topicIds, ...frame } = { ...before, lastUsedProfileIds: {} };
      const { mailbox, folders } = settings;
      const map = layOutReplyMap({
        mailboxes: [{ id: 'mailbox', topicIds, folders, ...mailbox }],
        ...frame,
      });
      for (const { target, cells } of map.rows) {
        const held = folders.filter(({ id }) => target.kind === 'smart-folder' && id === target.id);
        for (const { serviceId, answer } of cells) {
          for (const { mention } of mentions) {
            const plain = { ...mention, serviceId, receivingProfileId: null };
            const resolution = resolveReplyProfile({
              ...frame,
              services: frame.services.map((service) => ({ ...service, receivingProfileOnly: [] })),
              mention: { ...plain, mentionedProfileIds: [] },
              mailbox: { id: 'mailbox', topicIds, ...mailbox },
              folders: held,
              openFolderId: held[0]?.id ?? null,
            });
            if (answer.kind === 'default') {
              const { candidateIds } = answer;
              expect(resolution).toMatchObject(
                resolution.status === 'answered'
                  ? { rule: 'topic', profileId: expect.toBeOneOf([...candidateIds]) }
                  : { status: 'unanswerable', reason: 'no-profile-can-reply' },
              );
              expect(resolution.status === 'answered').toBe(candidateIds.length > 0);
            } else {
              const { profileId, problem } = answer;
              expect(resolution).toMatchObject(
                problem === null
                  ? { status: 'answered', profileId }
                  : { status: 'blocked', profileId, problem },
              );
            }
          }
        }
      }
    }),
    propertyRuns(200),
  );
});
