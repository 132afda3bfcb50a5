import type { OutboxItem, OutboxReply } from '../../../src/contract/outbox';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import type { ChosenBy } from '../../../src/domain/reply/reply';
import type { Stored } from '../store/store';
import type { StoredOutboxReply } from '../store/stored-outbox-reply';
import { commitWithRetries } from './commit-with-retries';
import { MAX_EXCERPT_LENGTH } from '../../../src/contract/mentions';
import { cutExcerpt } from '../../../src/domain/search/find-matches';
import { isShownBy } from './mentions';
import { createBadCursorError, readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import { createNotFoundError, ProblemError } from './problem-error';
import { checkReply } from './publish-reply';
import { addSeconds, describeOutboxReply } from './queue-reply';
import { readDocument } from './read-document';
import { readReplyFacts } from './read-reply-facts';
import type { RuleContext } from './rule-context';
import { readPreferences } from './session';

/**
 * A page of what waits and what has failed of the user's own replies from a mailbox, and from those that were
 * deleted.
 */
export async function listOutbox(context: RuleContext, mailboxId: string, query: PageQuery) {
  const { store, user } = context;
  const mailboxes = await store.list('mailboxes');
  const listed = mailboxes.find(({ id }) => id === mailboxId);
  if (listed === undefined) throw createNotFoundError('mailbox', mailboxId);
  const isListed = (id: string) => id === mailboxId || mailboxes.every((one) => one.id !== id);
  const all = (await store.list('outboxReplies'))
    .filter((reply) => isHere(reply) && reply.userId === user.id && isListed(reply.mailboxId))
    .sort((left, right) => (left.queuedAt < right.queuedAt ? 1 : -1));
  const list = `outbox ${mailboxId}`;
  const limit = readLimit(query);
  const lastGiven = readCursor(list, query, 1)?.[0];
  const start = lastGiven === undefined ? 0 : 1 + all.findIndex(({ id }) => id === lastGiven);
  if (lastGiven !== undefined && start === 0) throw createBadCursorError();
  const page = all.slice(start, start + limit);
  const last = page.at(-1);
  return {
    items: await Promise.all(
      page.map((reply) => describeItem(context, reply, [listed, ...mailboxes])),
    ),
    nextCursor:
      last !== undefined && start + limit < all.length ? writeCursor(list, [last.id]) : null,
    total: all.length,
  };
}

/** Takes a reply back that waits or has failed. The commit rests on its version: see publishDueReply. */
export async function withdrawReply(
  context: RuleContext,
  id: string,
  idempotencyKey: string,
): Promise<OutboxReply> {
  const withdrawn = await commitWithRetries(context, async () => {
    const { document, version } = await readOwn(context, id);
    if (document.status === 'withdrawn') {
      // One that was taken back before there were keys is asked for again by whoever did.
      const { withdrawalKey = idempotencyKey } = document;
      if (withdrawalKey !== idempotencyKey) {
        throw new ProblemError({
          type: '/problems/reply-withdrawn',
          title: 'The reply was taken back before, under another key',
          status: 409,
        });
      }
      return { changes: [], expectedVersions: [], answer: document };
    }
    if (document.status === 'published') {
      throw new ProblemError({
        type: '/problems/reply-published',
        title: 'The reply was published before it could be taken back',
        status: 409,
      });
    }
    const changed: StoredOutboxReply = {
      ...document,
      status: 'withdrawn',
      withdrawalKey: idempotencyKey,
    };
    return {
      changes: [{ collection: 'outboxReplies', document: changed }],
      expectedVersions: [{ collection: 'outboxReplies', id, version }],
      answer: changed,
    };
  });
  return describeOutboxReply(withdrawn);
}

/** Lets a failed reply wait again, by what is true now, as the profile that the agent was shown. */
export async function retryReply(
  context: RuleContext,
  id: string,
  request: {
    openFolderId: string | null;
    profileId: string;
    chosenBy: ChosenBy;
    settingsRevision: number;
  },
): Promise<OutboxReply> {
  const waiting = await commitWithRetries(context, async (time) => {
    const { document, version } = await readOwn(context, id);
    if (document.status !== 'failed') {
      throw new ProblemError({
        type: '/problems/reply-not-failed',
        title: `The reply has not failed: it is ${document.status}`,
        status: 409,
      });
    }
    const { lastUsedProfileIds: _former, ...again } = { ...document, ...request };
    const facts = await readReplyFacts(context, again);
    checkReply(context, facts, again);
    const { lastUsedProfileIds } = facts.userState;
    const { undoSeconds } = readPreferences(facts.userState);
    const changed: StoredOutboxReply = {
      ...again,
      status: 'waiting',
      failure: null,
      resolution: facts.resolution,
      lastUsedProfileIds,
      queuedAt: time,
      dueAt: addSeconds(time, undoSeconds),
    };
    return {
      changes: [{ collection: 'outboxReplies', document: changed }],
      expectedVersions: [...facts.expectedVersions, { collection: 'outboxReplies', id, version }],
      answer: changed,
    };
  });
  return describeOutboxReply(waiting);
}

function isHere({ status }: StoredOutboxReply): boolean {
  return status === 'waiting' || status === 'failed';
}

/** One of the user's own; those of others are none of their business. */
async function readOwn(
  { store, user }: RuleContext,
  id: string,
): Promise<Stored<StoredOutboxReply>> {
  const stored = await store.get('outboxReplies', id);
  if (stored?.document.userId !== user.id) throw createNotFoundError('outbox-reply', id);
  return stored;
}

/** @param mailboxes all that there are, the one that is listed first */
async function describeItem(
  context: RuleContext,
  stored: StoredOutboxReply,
  mailboxes: readonly Mailbox[],
): Promise<OutboxItem> {
  const mention = (await context.store.get('mentions', stored.mentionId))?.document;
  return {
    ...describeOutboxReply(stored),
    mention:
      mention === undefined
        ? null
        : { author: mention.author, excerpt: cutExcerpt(mention.text, [], MAX_EXCERPT_LENGTH) },
    now: await resolveNow(context, stored),
    shownIn: mention === undefined ? null : findMailboxOf(stored, mention, mailboxes),
  };
}

/** The mailbox to open the mention in: its own, where that shows it. */
function findMailboxOf(
  { mailboxId }: StoredOutboxReply,
  mention: Mention,
  mailboxes: readonly Mailbox[],
): string | null {
  const showing = mailboxes.filter((mailbox) => isShownBy(mailbox, mention));
  return (showing.find(({ id }) => id === mailboxId) ?? showing[0])?.id ?? null;
}

/** Who would answer now; a folder that was deleted is not open any more. */
async function resolveNow(
  context: RuleContext,
  { mentionId, mailboxId, openFolderId, isPrivate }: StoredOutboxReply,
): Promise<OutboxItem['now']> {
  try {
    const { document: mailbox } = await readDocument(context.store, 'mailboxes', mailboxId);
    const isThere = openFolderId !== null && mailbox.smartFolderIds.includes(openFolderId);
    const view = { mentionId, mailboxId, openFolderId: isThere ? openFolderId : null, isPrivate };
    const { resolution } = await readReplyFacts(context, view);
    return { openFolderId: view.openFolderId, resolution };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
