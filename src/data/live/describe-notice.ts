import type { MentionDetail } from '../../contract/mentions';
import type { MentionAct, MentionNotice } from './live-store';

/** What others did to an open mention, from how it was and how it is, each by whoever did it; [] for nothing. */
export function describeNotice(
  before: MentionDetail,
  after: MentionDetail,
  ownUserId: string | undefined,
): MentionNotice {
  const acts: MentionAct[] = [];
  const add = (
    kind: MentionAct['kind'],
    byUserId: string | null,
    assigneeId = null as string | null,
  ) => {
    if (byUserId === null || byUserId !== ownUserId) acts.push({ kind, byUserId, assigneeId });
  };
  const was = before.conversation;
  const is = after.conversation;
  for (const { userId } of findNew(was.replies, is.replies)) add('answered', userId);
  if (findNew(was.mentions, is.mentions).length > 0) add('wrote', null);
  for (const activity of findNew(was.activities, is.activities)) {
    if (activity.mentionId !== after.mention.id) continue;
    const { kind, userId } = activity;
    if (kind === 'resolved' || kind === 'reopened') add(kind, userId);
    if (kind === 'assigned') {
      add(activity.assigneeId === null ? 'unassigned' : 'assigned', userId, activity.assigneeId);
    }
  }
  for (const { userId } of findNew(was.notes, is.notes)) add('noted', userId);
  return acts;
}

function findNew<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Item[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
}
