import type { Problem } from '../../../src/contract/problem';
import type { StoredOutboxReply } from '../store/stored-outbox-reply';
import { commitWithRetries } from './commit-with-retries';
import type { Decision } from './commit-with-retries';
import { ProblemError } from './problem-error';
import { checkReply, publishReply } from './publish-reply';
import { readReplyFacts } from './read-reply-facts';
import { requireRight } from './require-right';
import type { RuleContext } from './rule-context';

/** The rules' context of whoever sent the reply; what it needs besides is the backend's own. */
export type PublishContext = Omit<RuleContext, 'user' | 'requestId'>;

/**
 * Publishes a waiting reply whose time is up, or notes why it may not go out. One step: it rests on the
 * reply's own version, so that of an undo and of any number of backends that try in the same moment just
 * one happens, and on all that the resolution has looked at. One that does not wait any more is left alone.
 */
export async function publishDueReply(context: PublishContext, id: string): Promise<void> {
  const { store } = context;
  const found = await store.get('outboxReplies', id);
  const user = found && (await store.get('users', found.document.userId))?.document;
  if (!user) return;
  const rules: RuleContext = { ...context, user, requestId: `outbox ${id}` };
  await commitWithRetries(rules, async (time) => {
    const stored = await store.get('outboxReplies', id);
    if (stored?.document.status !== 'waiting' || stored.document.dueAt > time) return nothing;
    const expectedVersion = { collection: 'outboxReplies', id, version: stored.version } as const;
    const { document: waiting } = stored;
    try {
      requireRight(user, 'reply');
      const facts = await readReplyFacts(rules, waiting);
      checkReply(rules, facts, waiting);
      const published = await publishReply(rules, facts, waiting, id);
      return {
        changes: [
          ...published.changes,
          { collection: 'outboxReplies', document: { ...waiting, status: 'published' } },
        ],
        expectedVersions: [...published.expectedVersions, expectedVersion],
        answer: undefined,
      };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return {
        changes: [{ collection: 'outboxReplies', document: fail(waiting, error.problem) }],
        expectedVersions: [expectedVersion],
        answer: undefined,
      };
    }
  });
}

const nothing: Decision<undefined> = { changes: [], expectedVersions: [], answer: undefined };

function fail(waiting: StoredOutboxReply, failure: Problem): StoredOutboxReply {
  return { ...waiting, status: 'failed', failure };
}
