import type { MentionDetail } from '../../contract/mentions';
import type { MentionNotice } from './live-store';

/** What somebody did to an open mention, from how it was and how it is; null for nothing worth a word. */
export function describeNotice(
  before: MentionDetail,
  after: MentionDetail,
  byUserId: string | null,
): MentionNotice | null {
  const kinds: MentionNotice['kinds'][number][] = [];
  const { status, assigneeId } = after.mention;
  if (isLonger(before.conversation.replies, after.conversation.replies)) kinds.push('answered');
  if (isLonger(before.conversation.mentions, after.conversation.mentions)) kinds.push('wrote');
  if (status !== before.mention.status) kinds.push(status === 'open' ? 'reopened' : 'resolved');
  if (assigneeId !== before.mention.assigneeId) {
    kinds.push(assigneeId === null ? 'unassigned' : 'assigned');
  }
  if (isLonger(before.conversation.notes, after.conversation.notes)) kinds.push('noted');
  return kinds.length === 0 ? null : { byUserId, kinds, assigneeId };
}

function isLonger(before: readonly unknown[], after: readonly unknown[]): boolean {
  return after.length > before.length;
}
