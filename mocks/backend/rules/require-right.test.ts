import { describe, expect, it } from 'vitest';
import { previewBulkReply, queueBulkReply } from '../../../src/contract/bulk-replies';
import { changeAuthorization, resetWorld } from '../../../src/contract/demo';
import type { Endpoint } from '../../../src/contract/endpoint';
import { deleteNote, saveNote } from '../../../src/contract/internal-notes';
import { saveMailbox } from '../../../src/contract/mailboxes';
import { changeMentions } from '../../../src/contract/mention-changes';
import { changeMention } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { getReplyFacts } from '../../../src/contract/reply-facts';
import { listReplySettingsChanges } from '../../../src/contract/reply-settings-changes';
import { savePreferences } from '../../../src/contract/session';
import { saveSmartFolder } from '../../../src/contract/smart-folders';
import type { Right } from '../../../src/domain/user';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import type { CallOptions } from '../test-support/test-backend';
import { createCannedReply, listCannedReplies } from '../../../src/contract/canned-replies';
import { queueReply } from '../../../src/contract/outbox';
import { replyAs, supportSettings, vipSettings } from '../test-support/worked-example-requests';

const mailboxId = 'support';
const writes: [string, Endpoint, CallOptions, Right | null][] = [
  [
    'save a mailbox',
    saveMailbox,
    { params: { mailboxId }, version: 1, body: supportSettings() },
    'manage-mailboxes',
  ],
  [
    'save a smart folder',
    saveSmartFolder,
    { params: { smartFolderId: 'vip' }, version: 1, body: vipSettings() },
    'manage-smart-folders',
  ],
  [
    'triage',
    changeMention,
    { params: { mentionId: 'mention-1' }, body: { status: 'resolved' } },
    'triage',
  ],
  [
    'triage many mentions',
    changeMentions,
    {
      params: { mailboxId },
      key: 'key',
      body: {
        selection: { kind: 'mentions', ids: ['mention-1'] },
        change: { status: 'resolved' },
      },
    },
    'triage',
  ],
  [
    'write an internal note',
    saveNote,
    {
      params: { mentionId: 'mention-1', noteId: 'note' },
      body: { text: 'For us', mentionedUserIds: [], from: null },
    },
    'triage',
  ],
  [
    'delete an internal note',
    deleteNote,
    { params: { mentionId: 'mention-1', noteId: 'note' } },
    'triage',
  ],
  [
    'reply',
    sendReply,
    {
      params: { mentionId: 'mention-1' },
      key: 'key',
      body: replyAs('acme-care', { chosenBy: 'by-hand' }),
    },
    'reply',
  ],
  [
    'change an authorization',
    changeAuthorization,
    { params: { profileId: 'acme' }, body: { authorization: 'revoked' } },
    'manage-mailboxes',
  ],
  [
    'reply after a while',
    queueReply,
    {
      params: { mentionId: 'mention-1' },
      key: 'key',
      body: { ...replyAs('acme-care', { chosenBy: 'by-hand' }), undoSeconds: 5 },
    },
    'reply',
  ],
  [
    'see who answers many mentions',
    previewBulkReply,
    {
      params: { mailboxId },
      body: { selection: { kind: 'mentions', ids: ['mention-1'] }, openFolderId: null },
    },
    'reply',
  ],
  [
    'reply to many mentions',
    queueBulkReply,
    {
      params: { mailboxId },
      key: 'key',
      body: {
        openFolderId: null,
        settingsRevision: 1,
        lastUsedProfileIds: {},
        undoSeconds: 5,
        replies: [{ mentionId: 'mention-1', profileId: 'acme-care', text: 'Hello' }],
      },
    },
    'reply',
  ],
  ['look at canned replies', listCannedReplies, {}, null],
  [
    'add a canned reply',
    createCannedReply,
    { key: 'key', body: { name: 'Thanks', serviceId: null, language: null, text: 'Thanks' } },
    'manage-canned-replies',
  ],
  ['save preferences', savePreferences, { body: { resolvesOnSend: false } }, null],
  ['look at facts', getReplyFacts, { params: { mailboxId }, query: { agentId: '' } }, null],
  ['look at the history', listReplySettingsChanges, {}, null],
  ['reset', resetWorld, {}, null],
];

const rightsOf: Record<string, Right[]> = {
  'viewer-d': [],
  'agent-b': ['triage', 'reply'],
  'editor-c': ['triage', 'reply', 'manage-canned-replies', 'manage-smart-folders'],
  'admin-a': [
    'triage',
    'reply',
    'manage-canned-replies',
    'manage-smart-folders',
    'manage-mailboxes',
  ],
};

describe.each(Object.entries(rightsOf))('%s', (as, rights) => {
  it.each(writes)('may or may not %s', async (_, endpoint, options, right) => {
    const { request, refuse, store } = createTestBackend(createWorkedExample());
    if (right === null || rights.includes(right)) {
      const { status } = await request(endpoint, { ...options, as });
      expect(status).toBe(endpoint.status);
      return;
    }
    const problem = await refuse('/problems/forbidden', endpoint, { ...options, as });
    expect(problem.right).toBe(right);
    expect(await store().readJournal(0)).toEqual([]);
  });

  it.each(writes)('is told so first, whatever is wrong with a request to %s', async (...write) => {
    const [, endpoint, { params = {} }, right] = write;
    if (right === null || rights.includes(right)) return;
    const { refuse } = createTestBackend(createWorkedExample());
    const nowhere = Object.fromEntries(Object.keys(params).map((name) => [name, 'nothing']));
    const options = { params: nowhere, headers: { 'If-Match': 'W/1' }, body: 'not this', as };
    expect(await refuse('/problems/forbidden', endpoint, options)).toMatchObject({ right });
  });
});
