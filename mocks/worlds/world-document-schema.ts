import * as z from 'zod/mini';
import { attachmentSchema as wholeAttachmentSchema } from '../../src/domain/attachment';
import { hiddenFolderIdsSchema, MAX_MAILBOX_TOPICS, nameSchema } from '../../src/domain/mailbox';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from '../../src/domain/mention';
import { authorizationSchema, profileColourSchema } from '../../src/domain/profile';
import { chosenBySchema } from '../../src/domain/reply/reply';
import { replyResolutionSchema } from '../../src/domain/reply/resolution';
import { replyWithSchema } from '../../src/domain/reply-with';
import { mentionKindSchema, replyLimitSchema } from '../../src/domain/service';
import { conditionSchema } from '../../src/domain/smart-folder';
import { roleSchema } from '../../src/domain/user';
import { replyTargetSchema } from '../../src/domain/waiting/reply-target';

/**
 * The shape of a world written by hand, as JSON. It is the domain's, with everything optional that has
 * an obvious value, and strict: a key it does not know is a fault, because it is most often a misspelt
 * one. What needs more than one place of the document (references, single topics) is not here.
 */

const idFault = 'must start with a letter or digit and hold only letters, digits and . _ : @ -';
const languageFault = 'must be a language tag such as en, fr or zh-hant, or und when unknown';

// Ids stand in addresses and as keys, so they keep to what needs no escaping in either.
const idSchema = z
  .string()
  .check(z.maxLength(100), z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:@-]*$/u, idFault));
const referenceSchema = z.string().check(z.minLength(1));
const labelSchema = z.string().check(z.trim(), z.minLength(1));
const timeSchema = z.pipe(
  z.iso.datetime('must be a time in UTC, such as 2026-11-20T09:30:00Z'),
  z.transform((text: string) => new Date(text).toISOString()),
);
const versionSchema = z._default(z.int().check(z.positive()), 1);
const optionalIds = z.optional(z.array(referenceSchema));
const noReference = z._default(z.nullable(referenceSchema), null);
const byDefault = z._default(replyWithSchema, { mode: 'default' });

const attachmentKindSchema = wholeAttachmentSchema.shape.kind;

const serviceSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  canReply: z._default(z.boolean(), true),
  receivingProfileOnly: z._default(z.array(mentionKindSchema), []),
  canReplyPrivately: z.optional(z.array(mentionKindSchema)),
  replyLimit: z._default(z.nullable(replyLimitSchema), null),
});

const profileSchema = z.strictObject({
  id: idSchema,
  serviceId: referenceSchema,
  name: labelSchema,
  handle: z._default(z.nullable(labelSchema), null),
  colour: z.optional(profileColourSchema),
  authorization: z._default(authorizationSchema, 'authorized'),
  authorizationChangedAt: z._default(z.nullable(timeSchema), null),
  topicIds: optionalIds,
});

const mailboxSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  topicIds: z.optional(
    z.array(referenceSchema).check(z.minLength(1), z.maxLength(MAX_MAILBOX_TOPICS)),
  ),
  replyWith: byDefault,
  smartFolderIds: optionalIds,
  hiddenFolderIds: z.optional(hiddenFolderIdsSchema),
  replyTarget: z._default(z.nullable(replyTargetSchema), null),
  version: versionSchema,
});

const smartFolderSchema = z.strictObject({
  id: idSchema,
  mailboxId: referenceSchema,
  name: nameSchema,
  filter: z.strictObject({
    match: z._default(z.enum(['all', 'any']), 'all'),
    conditions: z.array(z.pipe(z.transform(fillOperator), conditionSchema)),
  }),
  replyWith: byDefault,
  version: versionSchema,
});

const usualOperators: Readonly<Record<string, string>> = {
  'author-followers': 'at-least',
  text: 'contains',
};

/** A condition without an operator has the one that is meant most often. */
function fillOperator(condition: unknown): unknown {
  if (typeof condition !== 'object' || condition === null || 'operator' in condition) {
    return condition;
  }
  const field = 'field' in condition && typeof condition.field === 'string' ? condition.field : '';
  const operator = Object.hasOwn(usualOperators, field) ? usualOperators[field] : 'any-of';
  return { ...condition, operator };
}

const authorSchema = z.strictObject({
  name: z.string(),
  handle: z._default(z.nullable(z.string()), null),
  followers: z._default(z.int().check(z.nonnegative()), 0),
});

const attachmentSchema = z.strictObject({
  id: idSchema,
  kind: z._default(attachmentKindSchema, 'image'),
  name: labelSchema,
  mediaType: z._default(z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)), 'image/svg+xml'),
  size: z._default(z.nullable(z.int().check(z.nonnegative())), null),
  description: z._default(z.nullable(labelSchema), null),
});
const languageSchema = z
  .string()
  .check(z.toLowerCase(), z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/, languageFault));

const mentionSchema = z.strictObject({
  id: idSchema,
  conversationId: z.optional(idSchema),
  serviceId: referenceSchema,
  kind: mentionKindSchema,
  topicIds: optionalIds,
  author: z.union([z.string(), authorSchema]),
  text: z.string(),
  language: z._default(languageSchema, 'und'),
  sentiment: z._default(sentimentSchema, 'neutral'),
  priority: z._default(prioritySchema, 'normal'),
  tags: z._default(z.array(labelSchema), []),
  status: z._default(mentionStatusSchema, 'open'),
  assigneeId: noReference,
  receivedAt: timeSchema,
  receivingProfileId: noReference,
  mentionedProfileIds: z._default(z.array(referenceSchema), []),
  attachments: z._default(z.array(attachmentSchema), []),
  permalink: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
  version: versionSchema,
});

const replySchema = z.strictObject({
  id: idSchema,
  mentionId: referenceSchema,
  conversationId: z.optional(referenceSchema),
  profileId: referenceSchema,
  chosenBy: z._default(chosenBySchema, 'by-hand'),
  userId: noReference,
  mailboxId: noReference,
  openFolderId: noReference,
  text: z.string(),
  isPrivate: z.optional(z.boolean()),
  resolution: z._default(z.nullable(replyResolutionSchema), null),
  sentAt: timeSchema,
});

const settings = { id: true, version: true } as const;
const mailboxSettingsSchema = z.omit(mailboxSchema, settings);
const smartFolderSettingsSchema = z.omit(smartFolderSchema, { ...settings, mailboxId: true });

const changeBase = {
  id: idSchema,
  at: timeSchema,
  userId: referenceSchema,
  settingsRevision: z.int().check(z.gt(1)),
  mailboxId: referenceSchema,
  mentions: z.int().check(z.nonnegative()),
  changedMentions: z.int().check(z.nonnegative()),
};
const replySettingsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...changeBase,
    kind: z.literal('mailbox'),
    before: z.nullable(mailboxSettingsSchema),
    after: z.nullable(mailboxSettingsSchema),
  }),
  z.strictObject({
    ...changeBase,
    kind: z.literal('smart-folder'),
    smartFolderId: referenceSchema,
    before: z.nullable(smartFolderSettingsSchema),
    after: z.nullable(smartFolderSettingsSchema),
  }),
]);

const cannedReplySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  serviceId: noReference,
  language: z._default(z.nullable(languageSchema), null),
  text: z.string(),
  version: versionSchema,
});

export const worldDocumentSchema = z.strictObject({
  now: timeSchema,
  services: z.optional(z.array(z.union([z.string(), serviceSchema]))),
  topics: z.array(z.strictObject({ id: idSchema, name: labelSchema })),
  profiles: z._default(z.array(profileSchema), []),
  users: z.array(z.strictObject({ id: idSchema, name: labelSchema, role: roleSchema })),
  mailboxes: z._default(z.array(mailboxSchema), []),
  smartFolders: z._default(z.array(smartFolderSchema), []),
  mentions: z._default(z.array(mentionSchema), []),
  replies: z._default(z.array(replySchema), []),
  lastUsedProfileIds: z._default(z.record(z.string(), z.record(z.string(), referenceSchema)), {}),
  replySettingsChanges: z._default(z.array(replySettingsChangeSchema), []),
  cannedReplies: z._default(z.array(cannedReplySchema), []),
});
export type WorldDocument = z.infer<typeof worldDocumentSchema>;
