import { expect, test } from 'vitest';
import { attachmentSchema } from './attachment';
import { cannedReplySchema } from './canned-reply';
import { defaultFolderIdSchema, hideableFolderIds, isDefaultFolderId } from './default-folder';
import { mailboxSchema } from './mailbox';
import { mentionSchema, tagSchema } from './mention';
import { isOutboxPart, outboxParts } from './outbox-part';
import { authorizationSchema, profileColourSchema, profileSchema } from './profile';
import { replySettingsTargetSchema } from './reply-settings-target';
import { replyWithSchema } from './reply-with';
import { replySchema } from './reply/reply';
import { undoSecondsSchema } from './reply/undo-seconds';
import { mentionKindSchema, serviceSchema } from './service';
import { conditionSchema, smartFolderSchema } from './smart-folder';
import { topicSchema } from './topic';
import { activitySchema } from './triage/activity';
import { internalNoteSchema, noteMentionsSchema, noteTextSchema } from './triage/internal-note';
import { triageChangeSchema } from './triage/triage-change';
import { listRights, rightSchema, roleSchema, userSchema } from './user';
import { dueSchema } from './waiting/due-bounds';
import { businessHoursSchema, replyTargetSchema } from './waiting/reply-target';

/** What a noun is, written out: nothing that belongs to it is dropped, and nothing else passes. */

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

const long = (length: number) => 'x'.repeat(length);
const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const topic = { id: 'brand', name: 'Brand' };
const attachment = {
  id: 'a1',
  kind: 'image',
  name: 'dent.jpg',
  mediaType: 'image/jpeg',
  size: 0,
  description: null,
};
const mention = {
  id: 'm1',
  conversationId: 'c1',
  serviceId: 'facebook',
  kind: 'comment',
  topicIds: ['brand'],
  author: { name: 'Ann', handle: null, followers: 0 },
  text: '',
  language: 'en',
  sentiment: 'neutral',
  priority: 'normal',
  tags: ['other'],
  status: 'open',
  assigneeId: null,
  receivedAt: '2026-11-20T09:00:00.000Z',
  receivingProfileId: null,
  mentionedProfileIds: ['acme-fr'],
  attachments: [attachment],
  permalink: null,
  version: 1,
};
const profile = {
  id: 'acme-us',
  serviceId: 'facebook',
  name: 'Acme US',
  handle: null,
  colour: 'tomato',
  authorization: 'authorized',
  authorizationChangedAt: null,
  topicIds: ['brand'],
};
const service = {
  id: 'facebook',
  name: 'Facebook',
  canReply: true,
  receivingProfileOnly: ['private-message'],
  canReplyPrivately: ['comment'],
  replyLimit: { max: 8000, unit: 'characters', urlLength: 23 },
};
const custom = {
  mode: 'custom',
  choices: {
    facebook: { kind: 'profile', profileId: 'acme-us' },
    x: { kind: 'default' },
    youtube: { kind: 'same-as-mailbox' },
  },
};
const hours = { timeZone: 'Europe/Paris', days: [{ weekday: 1, from: '09:00', to: '24:00' }] };
const mailbox = {
  id: 'support',
  name: 'Support',
  topicIds: ['brand'],
  replyWith: custom,
  smartFolderIds: ['vip'],
  hiddenFolderIds: ['sent'],
  replyTarget: { minutes: 60, businessHours: hours },
  version: 1,
};
const folder = {
  id: 'vip',
  mailboxId: 'support',
  name: 'VIP',
  filter: { match: 'all', conditions: [{ field: 'text', operator: 'contains', value: 'kettle' }] },
  replyWith: { mode: 'default' },
  version: 1,
};
const reply = {
  id: 'r1',
  mentionId: 'm1',
  conversationId: 'c1',
  profileId: 'acme-us',
  chosenBy: 'resolved',
  userId: null,
  mailboxId: null,
  openFolderId: null,
  text: 'Yes',
  isPrivate: true,
  resolution: null,
  sentAt: '2026-11-20T09:00:00.000Z',
};
const canned = {
  id: 'k1',
  name: 'Thanks',
  serviceId: null,
  language: 'zh-hant',
  text: 'Thank you',
  version: 1,
};
const note = {
  id: 'n1',
  mentionId: 'm1',
  userId: 'agent-b',
  text: 'Call back',
  mentionedUserIds: ['admin-a'],
  writtenAt: '2026-11-20T09:00:00.000Z',
  editedAt: null,
};
const activity = { id: 'a1', mentionId: 'm1', userId: 'agent-b', at: 'now', isUndo: false };
const user = { id: 'agent-b', name: 'Agent B', role: 'agent' };
const listConditions = [
  { field: 'service', values: ['facebook'] },
  { field: 'topic', values: ['brand'] },
  { field: 'language', values: ['fr'] },
  { field: 'tag', values: ['other'] },
  { field: 'assignee', values: ['me'] },
  { field: 'kind', values: ['comment'] },
  { field: 'sentiment', values: ['negative'] },
  { field: 'priority', values: ['high'] },
  { field: 'status', values: ['open'] },
];

const accepted: [string, Schema, unknown[]][] = [
  ['topic', topicSchema, [topic]],
  ['attachment', attachmentSchema, [attachment, { ...attachment, size: null }]],
  ['mention', mentionSchema, [mention]],
  ['profile', profileSchema, [profile]],
  ['service', serviceSchema, [service, { ...service, replyLimit: null }]],
  ['Reply with', replyWithSchema, [custom, { mode: 'default' }]],
  ['mailbox', mailboxSchema, [mailbox, { ...mailbox, topicIds: many(20, 'brand') }]],
  ['smart folder', smartFolderSchema, [folder, { ...folder, name: long(80) }]],
  [
    'condition',
    conditionSchema,
    [
      ...['any-of', 'none-of'].flatMap((operator) =>
        listConditions.map((condition) => ({ ...condition, operator })),
      ),
      { field: 'author-followers', operator: 'at-least', value: 0 },
      { field: 'author-followers', operator: 'at-most', value: 9 },
      { field: 'text', operator: 'excludes', value: 'x' },
    ],
  ],
  ['reply', replySchema, [reply, { ...reply, chosenBy: 'alternative' }]],
  [
    'canned reply',
    cannedReplySchema,
    [canned, { ...canned, language: 'en' }, { ...canned, name: long(100), text: long(10_000) }],
  ],
  ['note', internalNoteSchema, [note, { ...note, id: long(100) }]],
  ['text of a note', noteTextSchema, ['x', long(4000)]],
  ['calls of a note', noteMentionsSchema, [many(50, 'admin-a')]],
  ['tag', tagSchema, ['x', long(40), 'two words']],
  [
    'activity',
    activitySchema,
    [
      ...['resolved', 'reopened'].map((kind) => ({ ...activity, kind })),
      { ...activity, kind: 'assigned', assigneeId: null },
      { ...activity, kind: 'priority', from: 'low', to: 'high' },
      { ...activity, kind: 'tags', added: ['a'], removed: ['b'] },
      ...['note-added', 'note-edited', 'note-deleted'].map((kind) => ({
        ...activity,
        kind,
        noteId: 'n1',
      })),
    ],
  ],
  [
    'triage',
    triageChangeSchema,
    [
      {},
      {
        status: 'resolved',
        assigneeId: null,
        priority: 'low',
        addTags: many(20, 'x'),
        removeTags: ['y'],
      },
    ],
  ],
  ['user', userSchema, [user]],
  ['target', replySettingsTargetSchema, [{ kind: 'mailbox', id: 'a' }]],
  ['business hours', businessHoursSchema, [hours]],
  ['reply target', replyTargetSchema, [{ minutes: 1, businessHours: null }]],
];

test.each(accepted)('a %s is itself, with all that belongs to it', (_, schema, values) => {
  for (const value of values) {
    expect(schema.safeParse(value)).toStrictEqual({ success: true, data: value });
  }
});

const refused: [string, Schema, unknown[]][] = [
  [
    'topic',
    topicSchema,
    [
      { ...topic, id: '' },
      { ...topic, name: '' },
    ],
  ],
  [
    'attachment',
    attachmentSchema,
    [
      { ...attachment, id: '' },
      { ...attachment, size: -1 },
    ],
  ],
  [
    'mention',
    mentionSchema,
    [
      { ...mention, id: '' },
      { ...mention, conversationId: '' },
      { ...mention, serviceId: '' },
      { ...mention, author: { ...mention.author, followers: -1 } },
      { ...mention, author: {} },
    ],
  ],
  [
    'profile',
    profileSchema,
    [
      { ...profile, id: '' },
      { ...profile, serviceId: '' },
      { ...profile, name: '' },
    ],
  ],
  [
    'service',
    serviceSchema,
    [
      { ...service, id: '' },
      { ...service, name: '' },
      { ...service, replyLimit: { ...service.replyLimit, max: 0 } },
      { ...service, replyLimit: { ...service.replyLimit, urlLength: 0 } },
      { ...service, replyLimit: {} },
    ],
  ],
  [
    'mailbox',
    mailboxSchema,
    [
      { ...mailbox, id: '' },
      { ...mailbox, name: ' ' },
      { ...mailbox, name: long(81) },
      { ...mailbox, topicIds: [] },
      { ...mailbox, topicIds: many(21, 'brand') },
      { ...mailbox, hiddenFolderIds: ['inbox'] },
    ],
  ],
  [
    'smart folder',
    smartFolderSchema,
    [
      { ...folder, id: '' },
      { ...folder, mailboxId: '' },
      { ...folder, filter: {} },
    ],
  ],
  [
    'condition',
    conditionSchema,
    [
      ...listConditions.map(({ field }) => ({ field, operator: 'any-of', values: [] })),
      { field: 'author-followers', operator: 'at-least', value: -1 },
      { field: 'text', operator: 'contains', value: '' },
    ],
  ],
  [
    'reply',
    replySchema,
    ['id', 'mentionId', 'conversationId', 'profileId'].map((field) => ({ ...reply, [field]: '' })),
  ],
  [
    'canned reply',
    cannedReplySchema,
    [
      { ...canned, id: '' },
      { ...canned, name: ' ' },
      { ...canned, name: long(101) },
      { ...canned, text: ' \n' },
      { ...canned, text: long(10_001) },
      ...['e', 'EN', 'en-', '-en', 'en fr', 'en1', 'abcdefghi', 'en-abcdefghi', 'en-x_'].map(
        (language) => ({ ...canned, language }),
      ),
    ],
  ],
  [
    'note',
    internalNoteSchema,
    [
      { ...note, id: '' },
      { ...note, id: long(101) },
      { ...note, mentionId: '' },
    ],
  ],
  ['text of a note', noteTextSchema, ['', ' ', long(4001)]],
  ['calls of a note', noteMentionsSchema, [many(51, 'admin-a')]],
  ['tag', tagSchema, ['', ' ', long(41), 'a\nb', '\u0007', 'a\u0000']],
  [
    'activity',
    activitySchema,
    [
      { ...activity, kind: 'resolved', id: '' },
      { ...activity, kind: 'resolved', mentionId: '' },
    ],
  ],
  ['triage', triageChangeSchema, [{ addTags: many(21, 'x') }]],
  [
    'user',
    userSchema,
    [
      { ...user, id: '' },
      { ...user, name: '' },
    ],
  ],
];

test.each(refused)('what is no %s is refused', (_, schema, values) => {
  for (const value of values) expect(schema.safeParse(value).success).toBe(false);
});

test.each([
  [mentionKindSchema.options, ['post', 'comment', 'review', 'private-message']],
  [attachmentSchema.shape.kind.options, ['image', 'video', 'audio', 'file']],
  [mentionSchema.shape.sentiment.options, ['positive', 'neutral', 'negative']],
  [mentionSchema.shape.priority.options, ['low', 'normal', 'high', 'critical']],
  [mentionSchema.shape.status.options, ['open', 'resolved']],
  [authorizationSchema.options, ['authorized', 'expired', 'revoked']],
  [
    profileColourSchema.options,
    'tomato crimson pink plum purple violet iris indigo blue cyan teal jade grass orange brown bronze'.split(
      ' ',
    ),
  ],
  [replySchema.shape.chosenBy.options, ['resolved', 'alternative', 'by-hand']],
  [replySettingsTargetSchema.shape.kind.options, ['mailbox', 'smart-folder']],
  [smartFolderSchema.shape.filter.shape.match.options, ['all', 'any']],
  [roleSchema.options, ['viewer', 'agent', 'editor', 'admin']],
  [dueSchema.options, ['overdue', 'due-soon']],
  [
    defaultFolderIdSchema.options,
    ['inbox', 'private-messages', 'assigned-to-me', 'assigned-to-others', 'sent', 'archive'],
  ],
  [
    hideableFolderIds,
    ['private-messages', 'assigned-to-me', 'assigned-to-others', 'sent', 'archive'],
  ],
  [outboxParts, ['waiting', 'failed', 'drafts']],
])('%j are all there are', (options, names) => {
  expect(options).toEqual(names);
});

test('how long a reply may wait, and how services count', () => {
  const fits = (schema: Schema, values: readonly unknown[]) =>
    values.filter((value) => schema.safeParse(value).success);
  expect(fits(undoSecondsSchema, [-1, 0, 1, 5, 10, 15, 20, 25, 30, 60])).toEqual([
    0, 5, 10, 20, 30,
  ]);
  const units = ['characters', 'graphemes', 'bytes', 'x-weighted', ''].map((unit) => ({
    ...service,
    replyLimit: { max: 1, unit },
  }));
  expect(fits(serviceSchema, units)).toEqual(units.slice(0, 4));
});

test('names of folders and parts are told from others', () => {
  expect(['inbox', 'archive', 'vip', ''].map(isDefaultFolderId)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['waiting', 'sent', ''].map(isOutboxPart)).toEqual([true, false, false]);
});

test('each role has the rights of the one before, and some more', () => {
  const agent = ['triage', 'reply'];
  const editor = [...agent, 'manage-canned-replies', 'manage-smart-folders'];
  const admin = [...editor, 'manage-mailboxes', 'read-audit-record'];
  expect(roleSchema.options.map(listRights)).toEqual([[], agent, editor, admin]);
  expect(rightSchema.options).toEqual(admin);
});
