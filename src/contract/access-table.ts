import type { Right } from '../domain/user';

/** A field of a request that, with one value, needs a right of its own. Paths go through lists. */
export interface GuardedField {
  field: string;
  value: string;
  right: Right;
}

/**
 * Who may call an endpoint, and with what.
 * - `right`: what the user must have; looked at before all else, so that nobody learns from a refusal what is
 *   wrong with a request that they may not make. Null where everyone may.
 * - `fields`: of the request's body, all that whoever may call the endpoint may give.
 * - `guarded`: what needs another right on top of it.
 */
export interface Access {
  right: Right | null;
  fields: readonly string[];
  guarded?: readonly GuardedField[];
}

/**
 * The one table of right, endpoint and field; which role has which right is in domain/user. An endpoint
 * that is not in it cannot be served, and a field that is not in it is refused by the tests.
 */
const accessTable: Record<string, Access> = {
  'GET /audit-record': { right: 'read-audit-record', fields: [] },
  'POST /bulk-replies/:bulkReplyId/withdrawal': { right: 'reply', fields: [] },
  'GET /bulk-replies/:bulkReplyId': { right: 'reply', fields: [] },
  'DELETE /canned-replies/:cannedReplyId': { right: 'manage-canned-replies', fields: [] },
  'PUT /canned-replies/:cannedReplyId': {
    right: 'manage-canned-replies',
    fields: ['name', 'serviceId', 'language', 'text'],
  },
  'GET /canned-replies': { right: null, fields: [] },
  'POST /canned-replies': {
    right: 'manage-canned-replies',
    fields: ['name', 'serviceId', 'language', 'text'],
  },
  'PUT /demo/clock': { right: null, fields: ['seconds'] },
  'DELETE /demo/faults': { right: null, fields: [] },
  'GET /demo/faults': { right: null, fields: [] },
  'POST /demo/faults': { right: null, fields: ['kind', 'route', 'count'] },
  'GET /demo/journal': { right: 'read-audit-record', fields: [] },
  'GET /demo/journal-damage': { right: null, fields: [] },
  'POST /demo/journal-damage/dismissal': { right: null, fields: [] },
  'PUT /demo/profiles/:profileId/authorization': {
    right: 'manage-mailboxes',
    fields: ['authorization'],
  },
  'POST /demo/reset': { right: null, fields: [] },
  'GET /demo/simulator': { right: null, fields: [] },
  'PUT /demo/simulator': { right: null, fields: ['seed', 'rate'] },
  'GET /events': { right: null, fields: [] },
  'POST /mailboxes/:mailboxId/bulk-replies': {
    right: 'reply',
    fields: ['openFolderId', 'settingsRevision', 'lastUsedProfileIds', 'undoSeconds', 'replies'],
  },
  'POST /mailboxes/:mailboxId/bulk-reply-previews': {
    right: 'reply',
    fields: ['selection', 'openFolderId'],
  },
  'GET /mailboxes/:mailboxId/folders': { right: null, fields: [] },
  'POST /mailboxes/:mailboxId/mention-changes': {
    right: 'triage',
    fields: ['selection', 'change'],
  },
  'GET /mailboxes/:mailboxId/mention-ids': { right: null, fields: [] },
  'POST /mailboxes/:mailboxId/mention-lookups': { right: null, fields: ['mentionIds'] },
  'GET /mailboxes/:mailboxId/mention-values': { right: null, fields: [] },
  'GET /mailboxes/:mailboxId/mentions/:mentionId/attachments/:attachmentId': {
    right: null,
    fields: [],
  },
  'GET /mailboxes/:mailboxId/mentions/:mentionId': { right: null, fields: [] },
  'GET /mailboxes/:mailboxId/mentions': { right: null, fields: [] },
  'GET /mailboxes/:mailboxId/outbox': { right: 'reply', fields: [] },
  'GET /mailboxes/:mailboxId/reach': { right: null, fields: [] },
  'GET /mailboxes/:mailboxId/reply-facts': { right: null, fields: [] },
  'POST /mailboxes/:mailboxId/reply-facts': {
    right: null,
    fields: ['agentId', 'folderId', 'filter'],
  },
  'GET /mailboxes/:mailboxId/search-values': { right: null, fields: [] },
  'POST /mailboxes/:mailboxId/smart-folders': {
    right: 'manage-smart-folders',
    fields: ['name', 'filter', 'replyWith', 'restoredFrom'],
  },
  'GET /mailboxes/:mailboxId/tags': { right: null, fields: [] },
  'DELETE /mailboxes/:mailboxId': { right: 'manage-mailboxes', fields: [] },
  'GET /mailboxes/:mailboxId': { right: null, fields: [] },
  'PUT /mailboxes/:mailboxId': {
    right: 'manage-mailboxes',
    fields: ['name', 'topicIds', 'replyWith', 'smartFolderIds', 'hiddenFolderIds', 'replyTarget'],
  },
  'GET /mailboxes': { right: null, fields: [] },
  'POST /mailboxes': {
    right: 'manage-mailboxes',
    fields: ['name', 'topicIds', 'replyWith', 'hiddenFolderIds', 'replyTarget'],
  },
  'POST /mention-changes/:changeSetId/undo': { right: 'triage', fields: [] },
  'DELETE /mentions/:mentionId/notes/:noteId': { right: 'triage', fields: [] },
  'PUT /mentions/:mentionId/notes/:noteId': {
    right: 'triage',
    fields: ['text', 'mentionedUserIds', 'from'],
  },
  'POST /mentions/:mentionId/outbox': {
    right: 'reply',
    fields: [
      'mailboxId',
      'openFolderId',
      'profileId',
      'chosenBy',
      'isPrivate',
      'settingsRevision',
      'text',
      'undoSeconds',
    ],
  },
  'POST /mentions/:mentionId/replies': {
    right: 'reply',
    fields: [
      'mailboxId',
      'openFolderId',
      'profileId',
      'chosenBy',
      'isPrivate',
      'settingsRevision',
      'text',
    ],
  },
  'PATCH /mentions/:mentionId': {
    right: 'triage',
    fields: ['status', 'assigneeId', 'priority', 'addTags', 'removeTags'],
  },
  'POST /outbox/:outboxReplyId/retries': {
    right: 'reply',
    fields: ['openFolderId', 'profileId', 'chosenBy', 'settingsRevision'],
  },
  'POST /outbox/:outboxReplyId/withdrawal': { right: 'reply', fields: [] },
  'PUT /presence/:tabId': {
    right: null,
    fields: ['place'],
    guarded: [{ field: 'place.activity', value: 'answering', right: 'reply' }],
  },
  'GET /profiles': { right: null, fields: [] },
  'GET /reply-groups': { right: null, fields: [] },
  'GET /reply-settings-changes/:changeId': { right: null, fields: [] },
  'GET /reply-settings-changes': { right: null, fields: [] },
  'POST /reply-settings-changes': {
    right: null,
    fields: ['changes'],
    guarded: [
      { field: 'changes.target.kind', value: 'mailbox', right: 'manage-mailboxes' },
      { field: 'changes.target.kind', value: 'smart-folder', right: 'manage-smart-folders' },
    ],
  },
  'GET /services': { right: null, fields: [] },
  'PUT /session/preferences': {
    right: null,
    fields: ['resolvesOnSend', 'shortcuts', 'undoSeconds'],
  },
  'DELETE /session': { right: null, fields: [] },
  'GET /session': { right: null, fields: [] },
  'POST /session': { right: null, fields: [] },
  'DELETE /smart-folders/:smartFolderId': { right: 'manage-smart-folders', fields: [] },
  'GET /smart-folders/:smartFolderId': { right: null, fields: [] },
  'PUT /smart-folders/:smartFolderId': {
    right: 'manage-smart-folders',
    fields: ['name', 'filter', 'replyWith'],
  },
  'GET /smart-folders': { right: null, fields: [] },
  'GET /topics': { right: null, fields: [] },
  'GET /users': { right: null, fields: [] },
};

export const accessKeys: readonly string[] = Object.keys(accessTable);

/** Throws for an endpoint without an entry: nothing is open because it was forgotten. */
export function findAccess({ method, path }: { method: string; path: string }): Access {
  const access = accessTable[`${method} ${path}`];
  if (access === undefined) throw new Error(`${method} ${path} is not in the table of rights`);
  return access;
}
