import type { ReplyRequest } from '../../../src/contract/replies';
import { sentAnswerId } from '../store/sent-answer';
import { commitWithRetries } from './commit-with-retries';
import { createKeyReusedError } from './problem-error';
import { checkReply, publishReply } from './publish-reply';
import type { SentReply } from './publish-reply';
import { readReplyFacts } from './read-reply-facts';
import type { RuleContext } from './rule-context';

/**
 * Publishes a reply: preview = sent. The mention is resolved again in the step that publishes, with
 * the module that the screen used; the commit rests on everything that the resolution has looked at, so
 * a setting that changes in between has it all decided again. The key, with the answer, is part of the
 * same commit: repeating the request repeats the answer and publishes nothing.
 */
export function sendReply(
  context: RuleContext,
  {
    mentionId,
    idempotencyKey,
    request,
  }: { mentionId: string; idempotencyKey: string; request: ReplyRequest },
): Promise<SentReply> {
  const { store, user } = context;
  const answerId = sentAnswerId(user.id, idempotencyKey);
  const requestText = JSON.stringify([mentionId, request]);

  return commitWithRetries(context, async () => {
    const sent = await store.get('sentAnswers', answerId);
    if (sent !== null) {
      if (sent.document.request !== requestText) throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer: sent.document.answer };
    }
    const facts = await readReplyFacts(context, { mentionId, ...request });
    checkReply(context, facts, request);
    const { changes, expectedVersions, answer } = await publishReply(
      context,
      facts,
      request,
      context.createId(),
    );
    return {
      changes: [
        ...changes,
        { collection: 'sentAnswers', document: { id: answerId, request: requestText, answer } },
      ],
      expectedVersions: [
        ...expectedVersions,
        { collection: 'sentAnswers', id: answerId, version: 0 },
      ],
      answer,
    };
  });
}
