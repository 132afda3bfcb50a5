import type { Draft } from './draft';

/**
 * Under which key a reply is asked back from the Outbox, wherever in a tab one presses. A withdrawal without an
 * answer may have been done, and only its own key tells the next one what came of it, with the text. So a key
 * is kept until that is known, and no longer: the reply may have been sent once more by then, and what an old
 * list still shows of it must not give its text back a second time.
 */
export function createWithdrawalKeys(createKey = () => crypto.randomUUID() as string) {
  const open = new Map<string, string>();
  return {
    /** @param draft of its mention, whose own undo of it may be in doubt */
    find({ undos }: Draft, outboxReplyId: string): string {
      const undo = undos.find((each) => each.outboxReplyId === outboxReplyId);
      const key = undo?.key ?? open.get(outboxReplyId) ?? createKey();
      open.set(outboxReplyId, key);
      return key;
    },
    /** It is known what came of the withdrawals of a reply. */
    close(outboxReplyId: string): void {
      open.delete(outboxReplyId);
    },
  };
}

/** Those of this tab. */
export const withdrawalKeys = createWithdrawalKeys();
