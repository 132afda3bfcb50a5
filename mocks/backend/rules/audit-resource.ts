import type { AuditResource } from '../../../src/contract/audit-record';
import { isDeletion, readChangedId } from '../store/store';
import type { Change, Collection } from '../store/store';

/** What an entry of the audit record is about, in the words of the contract. */
export interface AuditSubject {
  resource: AuditResource;
  resourceId: string | null;
  within: { resource: AuditResource; id: string } | null;
}

const ofCollection: Record<Collection, AuditResource> = {
  services: 'services',
  topics: 'topics',
  profiles: 'profiles',
  users: 'users',
  mailboxes: 'mailboxes',
  smartFolders: 'smart-folders',
  mentions: 'mentions',
  replies: 'replies',
  account: 'account',
  userStates: 'user-states',
  sentAnswers: 'sent-answers',
  replySettingsChanges: 'reply-settings-changes',
  mentionTimelines: 'mention-timelines',
  mentionChangeSets: 'mention-changes',
  outboxReplies: 'outbox-replies',
  bulkReplies: 'bulk-replies',
  cannedReplies: 'canned-replies',
};

/** These are kept under user and idempotency key together; to the outside the key is the id. */
const keptByKey: readonly Collection[] = ['sentAnswers', 'mentionChangeSets', 'bulkReplies'];

/** Of a document that a commit wrote or took away. */
export function describeChange(change: Change): AuditSubject {
  const { collection } = change;
  const id = readChangedId(change);
  return {
    resource: ofCollection[collection],
    resourceId: keptByKey.includes(collection) ? readKey(id) : id,
    within: isDeletion(change) ? null : findOwner(change.document),
  };
}

function readKey(id: string): string {
  const [, key]: unknown[] = JSON.parse(id) as unknown[];
  return String(key);
}

function findOwner(document: object): AuditSubject['within'] {
  if ('mentionId' in document && typeof document.mentionId === 'string') {
    return { resource: 'mentions', id: document.mentionId };
  }
  if ('mailboxId' in document && typeof document.mailboxId === 'string') {
    return { resource: 'mailboxes', id: document.mailboxId };
  }
  return null;
}

/** By the words of an address; what is not here belongs to what comes before it. */
const ofWord: Partial<Record<string, AuditResource>> = {
  'audit-record': 'audit-record',
  'bulk-replies': 'bulk-replies',
  'bulk-reply-previews': 'bulk-replies',
  'canned-replies': 'canned-replies',
  demo: 'demo',
  events: 'events',
  folders: 'smart-folders',
  mailboxes: 'mailboxes',
  'mention-changes': 'mention-changes',
  'mention-ids': 'mentions',
  'mention-lookups': 'mentions',
  'mention-values': 'mentions',
  mentions: 'mentions',
  notes: 'mention-timelines',
  outbox: 'outbox-replies',
  presence: 'presence',
  profiles: 'profiles',
  replies: 'replies',
  'reply-groups': 'account',
  'reply-settings-changes': 'reply-settings-changes',
  services: 'services',
  session: 'user-states',
  'smart-folders': 'smart-folders',
  topics: 'topics',
  users: 'users',
};

/** Of a refused request: what its address names last, and what it names before that. */
export function describeAddress(endpoint: string, path: string): AuditSubject {
  const words = endpoint.split('/').slice(1);
  const parts = path.split('/').slice(1).map(decode);
  const named = words.flatMap((word, index) => {
    const resource = ofWord[word];
    if (resource === undefined) return [];
    const hasId = words[index + 1]?.startsWith(':') === true;
    return [{ resource, id: hasId ? (parts[index + 1] ?? null) : null }];
  });
  const last = named.at(-1);
  const owner = named.findLast(({ id }, index) => index < named.length - 1 && id !== null);
  if (last === undefined) return { resource: 'unknown', resourceId: null, within: null };
  // A mention has one timeline, under the mention's own id; a note is a part of it.
  if (last.resource === 'mention-timelines') {
    return { resource: last.resource, resourceId: owner?.id ?? null, within: null };
  }
  return {
    resource: last.resource,
    resourceId: last.id,
    within: owner === undefined || owner.id === null ? null : { ...owner, id: owner.id },
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
