import type { QueryClient } from '@tanstack/react-query';
import type { ReplyRequest } from '../../../contract/replies';
import { mentionQueries } from '../../../data/mentions';
import { outboxMutations, outboxQueries } from '../../../data/outbox';
import { replyMutations } from '../../../data/replies';
import type { UndoSeconds } from '../../../domain/reply/undo-seconds';
import type { Attempt } from '../draft';
import { changeStoredDraft, isDraftUnkept, readDraft, refreshDraft } from '../draft-store';
import { createClaims } from './claim-try';
import { createDraftSender } from './create-draft-sender';
import type { Asked, DraftPlace, DraftSender } from './create-draft-sender';

/**
 * The sender of this tab's drafts. What comes back is written into draft and cache whether or not the
 * mention is still on the screen.
 */

type SentListener = (name: string, profileId: string) => void;
const listeners = new Set<SentListener>();
const senders = new WeakMap<QueryClient, DraftSender>();

/** Calls back when the reply of a draft was published at once, however long that took to find out. */
export function followSent(listener: SentListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function sendDraft(
  client: QueryClient,
  place: DraftPlace,
  request: ReplyRequest,
  undoSeconds: UndoSeconds,
): Promise<Asked> {
  return findSender(client).send(place, request, undoSeconds);
}

export function reconcileDraft(client: QueryClient, place: DraftPlace): Promise<Asked> {
  return findSender(client).reconcile(place);
}

function findSender(client: QueryClient): DraftSender {
  const known = senders.get(client);
  if (known !== undefined) return known;
  const sender = createDraftSender({
    drafts: {
      read: readDraft,
      change: changeStoredDraft,
      refresh: refreshDraft,
      isUnkept: isDraftUnkept,
    },
    // Missing where the address is not a secure one, whatever the types say.
    claims: createClaims(navigator.locks as LockManager | undefined),
    post: (place, attempt) => post(client, place, attempt),
    createKey: () => crypto.randomUUID(),
    now: Date.now,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  senders.set(client, sender);
  return sender;
}

/** As a mutation, so that what it may have changed is fetched anew, here and in other tabs. */
async function post(
  client: QueryClient,
  { name, mentionId }: DraftPlace,
  { idempotencyKey, request, undoSeconds }: Attempt,
): Promise<void> {
  const mutations = client.getMutationCache();
  const { mailboxId } = request;
  if (undoSeconds > 0) {
    const queued = await mutations
      .build(client, outboxMutations.queue(mentionId))
      .execute({ idempotencyKey, reply: { ...request, undoSeconds } });
    if (queued.status !== 'waiting') return;
    client.setQueryData(outboxQueries.list(mailboxId).queryKey, (items) => [
      { ...queued, mention: null, now: null, shownIn: mailboxId },
      ...(items ?? []).filter(({ id }) => id !== queued.id),
    ]);
    return;
  }
  const { reply, mention } = await mutations
    .build(client, replyMutations.send(mentionId))
    .execute({ idempotencyKey, reply: request });
  client.setQueryData(
    mentionQueries.detail(mailboxId, mentionId).queryKey,
    (detail) =>
      detail && {
        ...detail,
        mention,
        conversation: {
          ...detail.conversation,
          replies: [...detail.conversation.replies.filter(({ id }) => id !== reply.id), reply],
        },
      },
  );
  for (const listener of listeners) listener(name, reply.profileId);
}
