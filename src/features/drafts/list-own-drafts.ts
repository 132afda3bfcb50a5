import type { Session } from '../../contract/session';
import type { Draft } from './draft';
import { isBlank } from './draft-beginning';
import type { Drafts } from './draft-storage';
import { nameOwner, readMentionId } from './draft-store';
import { findUndoInDoubt } from './draft-undo';

/**
 * A draft of a user, with the mention that it belongs to. `shown`: what a list shows of it; where nothing else is
 * written, the text of a reply of which nobody knows whether it was taken back. `isMailboxGone`: it was begun in
 * a mailbox that was deleted.
 */
export interface OwnDraft {
  name: string;
  mentionId: string;
  draft: Draft;
  shown: Pick<Draft, 'text' | 'begun' | 'isPrivate'>;
  isMailboxGone: boolean;
}

/**
 * A user's drafts with a text, begun last first. Those of a mailbox; one whose beginning is not known, or was in
 * a mailbox that is gone, is everywhere, because it must not be nowhere.
 * @param mailboxIds of all that there are
 */
export function listOwnDrafts(
  drafts: Drafts,
  session: Pick<Session, 'demo' | 'user'>,
  mailboxId: string,
  mailboxIds: readonly string[],
): OwnDraft[] {
  const owner = nameOwner(session);
  return Object.entries(drafts)
    .map(([name, draft]) => {
      const shown = isBlank(draft.text) ? (findUndoInDoubt(draft) ?? draft) : draft;
      const { begun } = shown;
      const isMailboxGone = begun !== null && !mailboxIds.includes(begun.mailboxId);
      return { name, mentionId: readMentionId(name), draft, shown, isMailboxGone };
    })
    .filter(
      ({ name, shown: { text, begun }, isMailboxGone }) =>
        name.startsWith(owner) &&
        !isBlank(text) &&
        (begun === null || begun.mailboxId === mailboxId || isMailboxGone),
    )
    .sort((left, right) => (right.shown.begun?.at ?? 0) - (left.shown.begun?.at ?? 0));
}
