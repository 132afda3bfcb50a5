import * as z from 'zod/mini';
import type { MentionFacts } from '../domain/reply/group-mentions';
import { mentionKindSchema } from '../domain/service';
import { filterSchema } from '../domain/smart-folder';
import {
  bytesSchema,
  decodeColumns,
  encodeColumns,
  MalformedColumnsError,
  readUint32,
  readUint8,
} from './binary-columns';
import { createDictionary, takeEntry } from './dictionary';
import { defineEndpoint } from './endpoint';
import { decodeMentionIds, encodeMentionIds } from './mention-id-columns';
import type { MentionIds } from './mention-id-columns';
import { mentionListItemSchema } from './mentions';

/**
 * The facts that the preview of reply settings works on: of every mention of a mailbox what the rules look
 * at, as columns (see binary-columns.ts), newest first, in a few bytes a mention.
 *
 * `agentId`: through whose eyes; whoever asks when it is left out, an agent who has published nothing and
 * is assigned nothing when it is empty. It only looks.
 */
export const getReplyFacts = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/reply-facts',
  status: 200,
  query: z.object({ agentId: z.optional(z.string()) }),
  response: bytesSchema,
  isBinary: true,
});

/** Stands for a smart folder that is not saved yet; no folder has such an id. */
export const NEW_FOLDER_ID = ':new';

/**
 * The same facts as they are and as they would be with another filter for one smart folder: classes then
 * also have the folders after that change. `folderId`: of the mailbox; null for a folder that is not there
 * yet, which appears as `NEW_FOLDER_ID`. A POST because a filter can be longer than an address; it saves
 * nothing.
 */
export const tryFilter = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/reply-facts',
  status: 200,
  request: z.object({
    agentId: z.optional(z.string()),
    folderId: z.nullable(z.string()),
    filter: filterSchema,
  }),
  response: bytesSchema,
  isBinary: true,
});

/**
 * - `mentionCount`: how many mentions the columns have.
 * - `folderSets`, `mentionedSets`, `topicSets`: what classes name by place.
 * - `lastUsedProfiles`: of the agent; service id and profile id, so that any text can be a service id.
 */
const headerSchema = z.object({
  mentionCount: z.int(),
  lastUsedProfiles: z.array(z.tuple([z.string(), z.string()])),
  folderSets: z.array(z.array(z.string())),
  mentionedSets: z.array(z.array(z.string())),
  topicSets: z.array(z.array(z.string())),
  classes: z.array(
    z.object({
      serviceId: z.string(),
      kind: mentionKindSchema,
      receivingProfileId: z.nullable(z.string()),
      mentionedSet: z.int(),
      folderSet: z.int(),
      folderSetAfter: z.optional(z.int()),
      topicSet: z.int(),
    }),
  ),
});

/** The facts of a mailbox, for one agent. `mentionIds`: by mention, its id. */
export interface ReplyFacts extends MentionFacts {
  lastUsedProfileIds: Readonly<Record<string, string>>;
  mentionIds: MentionIds;
}

/** What `encodeReplyFacts` is given: facts with their ids as a list. */
export interface ReplyFactsSource extends MentionFacts {
  lastUsedProfileIds: Readonly<Record<string, string>>;
  mentionIds: readonly string[];
}

/** Throws `RangeError` for an id of a mention that UTF-8 cannot hold (half of a surrogate pair). */
export function encodeReplyFacts(facts: ReplyFactsSource): Uint8Array<ArrayBuffer> {
  const folderSets = createDictionary<string[]>();
  const mentionedSets = createDictionary<string[]>();
  const topicSets = createDictionary<string[]>();
  const classes = facts.classes.map(
    ({ folderIds, folderIdsAfter, mentionedProfileIds, topicIds, ...rest }) => ({
      ...rest,
      mentionedSet: mentionedSets.place([...mentionedProfileIds]),
      folderSet: folderSets.place([...folderIds]),
      ...(folderIdsAfter === undefined
        ? {}
        : { folderSetAfter: folderSets.place([...folderIdsAfter]) }),
      topicSet: topicSets.place([...topicIds]),
    }),
  );
  const header: z.infer<typeof headerSchema> = {
    mentionCount: facts.classOf.length,
    lastUsedProfiles: Object.entries(facts.lastUsedProfileIds),
    folderSets: folderSets.values,
    mentionedSets: mentionedSets.values,
    topicSets: topicSets.values,
    classes,
  };
  const { ends, bytes } = encodeMentionIds(facts.mentionIds);
  return encodeColumns(header, [facts.classOf, facts.conversationHash, facts.isOpen, ends, bytes]);
}

/** Throws `MalformedColumnsError`, or zod's error of the header, when the body does not fit. */
export function decodeReplyFacts(bytes: Uint8Array<ArrayBuffer>): ReplyFacts {
  const { header, columns } = decodeColumns(bytes);
  const parsed = headerSchema.parse(header);
  const { mentionCount } = parsed;
  const classes = parsed.classes.map(
    ({ mentionedSet, folderSet, folderSetAfter, topicSet, ...rest }) => ({
      ...rest,
      mentionedProfileIds: takeEntry(parsed.mentionedSets, mentionedSet, NO_SET),
      folderIds: takeEntry(parsed.folderSets, folderSet, NO_SET),
      ...(folderSetAfter === undefined
        ? {}
        : { folderIdsAfter: takeEntry(parsed.folderSets, folderSetAfter, NO_SET) }),
      topicIds: takeEntry(parsed.topicSets, topicSet, NO_SET),
    }),
  );
  const [classColumn, hashColumn, openColumn, endColumn, ids] = columns;
  if (ids === undefined) throw new MalformedColumnsError('the ids are missing');
  const classOf = readUint32(classColumn, mentionCount);
  if (classOf.some((place) => place >= classes.length)) {
    throw new MalformedColumnsError('a mention names a class that is not there');
  }
  const isOpen = readUint8(openColumn, mentionCount);
  if (isOpen.some((flag) => flag > 1)) {
    throw new MalformedColumnsError('a mention is neither open nor not');
  }
  return {
    classes,
    classOf,
    conversationHash: readUint32(hashColumn, mentionCount),
    isOpen,
    lastUsedProfileIds: Object.fromEntries(parsed.lastUsedProfiles),
    mentionIds: decodeMentionIds(readUint32(endColumn, mentionCount), ids),
  };
}

const NO_SET = 'a class names a set that is not there';

/** The most mentions that can be asked for at once. */
export const MAX_MENTIONS_BY_ID = 200;

/**
 * Some mentions of a mailbox as its list shows them, in the order asked for; those that the mailbox does
 * not show are left out. A POST because any text can be an id, and an address has a limit.
 */
export const listMentionsById = defineEndpoint({
  method: 'POST',
  path: '/mailboxes/:mailboxId/mention-lookups',
  status: 200,
  request: z.object({ mentionIds: z.array(z.string()).check(z.maxLength(MAX_MENTIONS_BY_ID)) }),
  response: z.object({ items: z.array(mentionListItemSchema) }),
});

/**
 * The ids of the mentions of a mailbox whose text, author or handle contains `text`, whatever the case and
 * accents; newest first.
 */
export const searchMentionIds = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/mention-ids',
  status: 200,
  query: z.object({ text: z.string().check(z.minLength(1)) }),
  response: z.object({ mentionIds: z.array(z.string()) }),
});
