import * as fc from 'fast-check';
import type { ReplyChoice, ReplyWith } from '../reply-with';
import type { ReplyingProfile } from '../reply/profile-problem';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';
import type { ReplyFolder } from '../reply/settings-rules';
import { mentionKindSchema } from '../service';
import { arbitraryIdPool, arbitraryRecord, arbitraryUtf16 } from './arbitrary-ids';

/** What the parts of an input draw their ids from. */
export interface ReplyIds {
  services: readonly string[];
  profiles: readonly string[];
  topics: readonly string[];
  folders: readonly string[];
}

/**
 * Any well-typed input of the resolver, dense enough that every rule, problem and reason comes up:
 * few ids, so that settings name existing profiles of the right service about half the time.
 */
export function arbitraryReplyInput(): fc.Arbitrary<ResolveReplyProfileInput> {
  return arbitraryReplyIds().chain((ids) =>
    fc.record({
      mention: arbitraryMentionPart(ids),
      mailbox: fc.record({
        id: fc.constant('mailbox'),
        topicIds: fc.uniqueArray(fc.constantFrom(...ids.topics)),
        replyWith: arbitraryReplyWith(ids),
      }),
      folders: arbitraryFolders(ids),
      openFolderId: fc.option(fc.constantFrom(...ids.folders, 'elsewhere')),
      services: arbitraryServices(ids),
      profiles: arbitraryProfiles(ids),
      lastUsedProfileIds: arbitraryLastUsed(ids),
    }),
  );
}

export function arbitraryReplyIds(): fc.Arbitrary<ReplyIds> {
  return fc.record({
    services: arbitraryIdPool('service', 3),
    profiles: arbitraryIdPool('profile', 7),
    topics: arbitraryIdPool('topic', 3),
    folders: arbitraryIdPool('folder', 4),
  });
}

export function arbitraryFolders(ids: ReplyIds): fc.Arbitrary<ReplyFolder[]> {
  return fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ids.folders), replyWith: arbitraryReplyWith(ids) }),
    { selector: ({ id }) => id, maxLength: 4 },
  );
}

export function arbitraryProfiles(ids: ReplyIds): fc.Arbitrary<ReplyingProfile[]> {
  return fc
    .tuple(...ids.profiles.map((id) => fc.option(arbitraryProfile(id, ids), { freq: 6 })))
    .map((profiles) => profiles.filter((profile) => profile !== null));
}

export function arbitraryLastUsed(ids: ReplyIds): fc.Arbitrary<Record<string, string>> {
  return arbitraryRecord(ids.services, arbitraryProfileId(ids));
}

/**
 * The same, but rules 2 to 4 decide: the service supports replying and leaves every kind of mention to
 * the settings.
 */
export function arbitrarySettledInput(): fc.Arbitrary<ResolveReplyProfileInput> {
  return arbitraryReplyInput().map((input) => ({
    ...input,
    services: [
      ...input.services.filter(({ id }) => id !== input.mention.serviceId),
      { id: input.mention.serviceId, canReply: true, receivingProfileOnly: [] },
    ],
  }));
}

export function arbitraryMentionPart(
  ids: ReplyIds,
): fc.Arbitrary<ResolveReplyProfileInput['mention']> {
  return fc.record({
    id: fc.constant('mention'),
    conversationId: arbitraryUtf16(),
    serviceId: mostlyFirst(ids.services),
    kind: fc.constantFrom(...mentionKindSchema.options),
    receivingProfileId: fc.option(arbitraryProfileId(ids)),
    mentionedProfileIds: fc.array(arbitraryProfileId(ids), { maxLength: 4 }),
  });
}

export function arbitraryServices(
  ids: ReplyIds,
): fc.Arbitrary<ResolveReplyProfileInput['services']> {
  return fc.uniqueArray(
    fc.record({
      id: mostlyFirst(ids.services),
      canReply: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
      receivingProfileOnly: fc.uniqueArray(fc.constantFrom(...mentionKindSchema.options), {
        maxLength: 2,
      }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );
}

function arbitraryProfile(id: string, ids: ReplyIds): fc.Arbitrary<ReplyingProfile> {
  return fc.record({
    id: fc.constant(id),
    serviceId: mostlyFirst(ids.services),
    authorization: fc.constantFrom('authorized', 'authorized', 'authorized', 'expired', 'revoked'),
    topicIds: fc.uniqueArray(fc.constantFrom(...ids.topics)),
  });
}

export function arbitraryReplyWith(ids: ReplyIds): fc.Arbitrary<ReplyWith> {
  return fc.oneof(
    { arbitrary: fc.constant<ReplyWith>({ mode: 'default' }), weight: 1 },
    {
      arbitrary: arbitraryRecord(ids.services, arbitraryChoice(ids)).map((choices): ReplyWith => ({
        mode: 'custom',
        choices,
      })),
      weight: 4,
    },
  );
}

export function arbitraryChoice(ids: ReplyIds): fc.Arbitrary<ReplyChoice> {
  return fc.oneof(
    fc.constant<ReplyChoice>({ kind: 'same-as-mailbox' }),
    fc.constant<ReplyChoice>({ kind: 'default' }),
    arbitraryProfileId(ids).map((profileId): ReplyChoice => ({ kind: 'profile', profileId })),
    arbitraryProfileId(ids).map((profileId): ReplyChoice => ({ kind: 'profile', profileId })),
  );
}

function arbitraryProfileId(ids: ReplyIds): fc.Arbitrary<string> {
  return fc.constantFrom(...ids.profiles, 'unknown-profile');
}

/** Draws the first id more often, so that mention, profiles and choices meet on one service. */
function mostlyFirst(ids: readonly string[]): fc.Arbitrary<string> {
  const [first = ''] = ids;
  return fc.constantFrom(first, first, first, ...ids);
}
