import { describe, expect, it } from 'vitest';
import type { MentionDetail } from '../../contract/mentions';
import type { Reply } from '../../domain/reply/reply';
import type { InternalNote } from '../../domain/triage/internal-note';
import { createWorkedExample } from '../../../mocks/worlds/worked-example';
import { describeNotice } from './describe-notice';

const [mention] = createWorkedExample().mentions;
if (mention === undefined) throw new Error('The worked example has mentions');
const before: MentionDetail = {
  mention,
  smartFolderIds: [],
  conversation: { mentions: [mention], replies: [], activities: [], notes: [] },
};
const after = (changes: Partial<typeof mention>, conversation = before.conversation) => ({
  ...before,
  mention: { ...mention, ...changes },
  conversation,
});
const reply = { id: 'r' } as Reply;

describe('the notice about an open mention', () => {
  it.each([
    [after({ status: 'resolved' }), ['resolved']],
    [after({ assigneeId: 'editor-c' }), ['assigned']],
    [after({}, { ...before.conversation, replies: [reply] }), ['answered']],
    [after({}, { ...before.conversation, mentions: [mention, mention] }), ['wrote']],
    [after({}, { ...before.conversation, notes: [{ id: 'n' } as InternalNote] }), ['noted']],
    [
      after({ status: 'resolved', assigneeId: 'x' }, { ...before.conversation, replies: [reply] }),
      ['answered', 'resolved', 'assigned'],
    ],
  ])('says what was done: %#', (detail, kinds) => {
    expect(describeNotice(before, detail, 'admin-a')?.kinds).toEqual(kinds);
  });

  it('says what was undone', () => {
    const resolved = after({ status: 'resolved', assigneeId: 'editor-c' });
    expect(describeNotice(resolved, before, 'admin-a')).toEqual({
      byUserId: 'admin-a',
      kinds: ['reopened', 'unassigned'],
      assigneeId: null,
    });
  });

  it('says nothing of what does not show here', () => {
    expect(describeNotice(before, after({ version: 9, tags: ['x'] }), 'admin-a')).toBeNull();
  });
});
