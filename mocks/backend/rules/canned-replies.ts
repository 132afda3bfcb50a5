import type { CannedReplyContent } from '../../../src/contract/canned-replies';
import type { FieldError } from '../../../src/contract/problem';
import type { CannedReply } from '../../../src/domain/canned-reply';
import { isPlaceholder, listPlaceholders } from '../../../src/domain/canned-reply-placeholders';
import { foldText } from '../../../src/domain/fold-text';
import type { Stored } from '../store/store';
import type { StoredCannedReply } from '../store/stored-canned-reply';
import { commitWithRetries } from './commit-with-retries';
import { readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import { createInvalidRequestError, createKeyReusedError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import { isSameSettings } from './read-settings';
import type { RuleContext } from './rule-context';

/** A page of the account's canned replies, by name. */
export async function listCannedReplies({ store }: RuleContext, query: PageQuery) {
  const all = (await store.list('cannedReplies'))
    .filter(({ isDeleted }) => !isDeleted)
    .map((stored) => ({ stored, key: [foldText(stored.name), stored.id] as const }))
    .sort((left, right) => compare(left.key, right.key));
  const [name, id] = readCursor('canned-replies', query, 2) ?? [];
  const start =
    name === undefined || id === undefined
      ? 0
      : all.findIndex(({ key }) => compare(key, [name, id]) > 0);
  const limit = readLimit(query);
  const page = start < 0 ? [] : all.slice(start, start + limit);
  const last = page.at(-1);
  const hasNext = last !== undefined && start + limit < all.length;
  return {
    items: page.map(({ stored }) => describe(stored)),
    nextCursor: hasNext ? writeCursor('canned-replies', last.key) : null,
    total: all.length,
  };
}

/** Adds one. Its id comes from the user's key: repeating the request repeats the answer. */
export function createCannedReply(
  context: RuleContext,
  idempotencyKey: string,
  content: CannedReplyContent,
): Promise<CannedReply> {
  const { store, user } = context;
  const id = [user.id, idempotencyKey].map(encodeURIComponent).join(':');
  return commitWithRetries(context, async () => {
    const known = await store.get('cannedReplies', id);
    if (known !== null) {
      const answer = describe(known.document);
      const { id: _id, version: _version, ...former } = answer;
      if (known.document.isDeleted || !isSameSettings(former, content))
        throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer };
    }
    await checkContent(context, content);
    const created = { ...content, id, version: 1 };
    return {
      changes: [{ collection: 'cannedReplies', document: { ...created, isDeleted: false } }],
      expectedVersions: [{ collection: 'cannedReplies', id, version: 0 }],
      answer: created,
    };
  });
}

/** Saves one that was made from `version`. */
export function saveCannedReply(
  context: RuleContext,
  { id, version, content }: { id: string; version: number; content: CannedReplyContent },
): Promise<CannedReply> {
  return commitWithRetries(context, async () => {
    const stored = await readCurrent(context, id, version);
    await checkContent(context, content);
    const saved = { ...content, id, version: version + 1 };
    return {
      changes: [{ collection: 'cannedReplies', document: { ...saved, isDeleted: false } }],
      expectedVersions: [{ collection: 'cannedReplies', id, version: stored.version }],
      answer: saved,
    };
  });
}

/** Deletes one that looked as in `version`. */
export function deleteCannedReply(
  context: RuleContext,
  { id, version }: { id: string; version: number },
): Promise<undefined> {
  return commitWithRetries(context, async () => {
    const stored = await readCurrent(context, id, version);
    const deleted = { ...stored.document, version: version + 1, isDeleted: true };
    return {
      changes: [{ collection: 'cannedReplies', document: deleted }],
      expectedVersions: [{ collection: 'cannedReplies', id, version: stored.version }],
      answer: undefined,
    };
  });
}

async function readCurrent(
  { store }: RuleContext,
  id: string,
  version: number,
): Promise<Stored<StoredCannedReply>> {
  const stored = await readDocument(store, 'cannedReplies', id);
  const { document, changedByUserId, changedAt } = stored;
  if (document.version === version && !document.isDeleted) return stored;
  throw new ProblemError({
    type: '/problems/stale-canned-reply',
    title: `The canned reply was ${document.isDeleted ? 'deleted' : 'saved'} by someone else meanwhile`,
    status: 412,
    changedByUserId,
    changedAt,
    current: document.isDeleted ? null : describe(document),
  });
}

async function checkContent({ store }: RuleContext, content: CannedReplyContent): Promise<void> {
  const { serviceId, text } = content;
  const errors: FieldError[] = [];
  if (serviceId !== null && (await store.get('services', serviceId)) === null) {
    errors.push({ path: 'serviceId', message: 'there is no such service' });
  }
  const unknown = listPlaceholders(text).find((name) => !isPlaceholder(name));
  if (unknown !== undefined) {
    errors.push({ path: 'text', message: `there is no placeholder {${unknown}}` });
  }
  if (errors.length > 0) throw createInvalidRequestError(errors);
}

function describe({ isDeleted: _isDeleted, ...cannedReply }: StoredCannedReply): CannedReply {
  return cannedReply;
}

function compare(left: readonly [string, string], right: readonly [string, string]): number {
  const index = left[0] === right[0] ? 1 : 0;
  return left[index] < right[index] ? -1 : left[index] > right[index] ? 1 : 0;
}
