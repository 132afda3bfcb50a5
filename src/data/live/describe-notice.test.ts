import { describe, expect, it } from 'vitest';
import type { MentionDetail } from '../../contract/mentions';
import type { Reply } from '../../domain/reply/reply';
import type { Activity } from '../../domain/triage/activity';
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
const { conversation } = before;
const reply = { id: 'r', userId: 'admin-a' } as Reply;
const act = (content: object, id = 'a') =>
  ({ id, mentionId: mention.id, userId: 'admin-a', ...content }) as Activity;
const resolved = act({ kind: 'resolved' });
const assigned = act({ kind: 'assigned', assigneeId: 'x' }, 'b');

describe('the notice about an open mention', () => {
  it.each([
    [{ activities: [resolved] }, ['resolved']],
    [{ activities: [act({ kind: 'reopened' })] }, ['reopened']],
    [{ activities: [assigned] }, ['assigned']],
    [{ activities: [act({ kind: 'assigned', assigneeId: null })] }, ['unassigned']],
    [{ activities: [act({ kind: 'resolved', mentionId: 'another' })] }, []],
    [{ activities: [act({ kind: 'tags', added: ['x'], removed: [] })] }, []],
    [{ replies: [reply] }, ['answered']],
    [{ mentions: [mention, { ...mention, id: 'new' }] }, ['wrote']],
    [{ notes: [{ id: 'n', userId: 'admin-a' } as InternalNote] }, ['noted']],
    [{ activities: [resolved, assigned], replies: [reply] }, ['answered', 'resolved', 'assigned']],
  ])('says what was done: %#', (changes, kinds) => {
    const after = { ...before, conversation: { ...conversation, ...changes } };
    expect(describeNotice(before, after, 'agent-b').map(({ kind }) => kind)).toEqual(kinds);
    expect(describeNotice(before, after, 'admin-a').map(({ kind }) => kind)).toEqual(
      kinds.filter((kind) => kind === 'wrote'),
    );
  });

  it('says whom it was given to, and by whom', () => {
    const after = { ...before, conversation: { ...conversation, activities: [assigned] } };
    expect(describeNotice(before, after, 'agent-b')).toEqual([
      { kind: 'assigned', byUserId: 'admin-a', assigneeId: 'x' },
    ]);
  });

  it('says that somebody outside answered, whoever that is', () => {
    const outside = { ...reply, userId: null };
    const after = { ...before, conversation: { ...conversation, replies: [outside] } };
    expect(describeNotice(before, after, undefined)).toMatchObject([{ byUserId: null }]);
  });
});
