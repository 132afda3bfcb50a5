import type { Draft } from './draft';

/**
 * Under which key a reply is asked back from the Outbox, wherever in a tab one presses. A withdrawal without an
 * answer may have been done, and only its own key tells the next one what came of it, with the text. So each key
 * is kept until that is known, and no longer: the reply may have been sent once more by then, and what an old
 * list still shows of it must not give its text back a second time. What is taken back into a draft has its
 * key there, for all tabs; here are those of what was discarded.
 */
export function createWithdrawalKeys(createKey = () => crypto.randomUUID() as string) {
  const discarding = new Map<string, string>();

  const keyInDraft = ({ undos }: Draft, id: string) =>
    undos.find(({ outboxReplyId }) => outboxReplyId === id)?.key;

  return {
    /** For an undo in the draft of its mention, which keeps it from then on. */
    toTakeBack(draft: Draft, outboxReplyId: string): string {
      const key = keyInDraft(draft, outboxReplyId) ?? discarding.get(outboxReplyId) ?? createKey();
      discarding.delete(outboxReplyId);
      return key;
    },
    /** @param draft of its mention, whose own undo of it may be in doubt */
    toDiscard(draft: Draft, outboxReplyId: string): string {
      const kept = keyInDraft(draft, outboxReplyId);
      if (kept !== undefined) return kept;
      const key = discarding.get(outboxReplyId) ?? createKey();
      discarding.set(outboxReplyId, key);
      return key;
    },
    /** It is known what came of discarding a reply. */
    close(outboxReplyId: string): void {
      discarding.delete(outboxReplyId);
    },
  };
}

/** Those of this tab. */
export const withdrawalKeys = createWithdrawalKeys();
