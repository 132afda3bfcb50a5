import { describe, expect, it } from 'vitest';
import { deleteNote, saveNote } from '../../../src/contract/internal-notes';
import { changeMentions, undoMentionChanges } from '../../../src/contract/mention-changes';
import { changeMention, getMention, listMentions } from '../../../src/contract/mentions';
import { listTags } from '../../../src/contract/tags';
import { createDemoWorld } from '../../worlds/demo/demo-world';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

const mailboxId = 'support';
const one = { params: { mailboxId, mentionId: 'mention-1' } };
const resolved = { status: 'resolved' } as const;
const ids = ['mention-1', 'mention-2', 'mention-3'];
const many = (selected: string[], change: object) => ({
  params: { mailboxId },
  body: { selection: { kind: 'mentions', ids: selected }, change },
});

describe('triage of a mention', () => {
  it('is told in its timeline, once for each thing that was changed', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = { ...resolved, assigneeId: 'agent-b', priority: 'high', addTags: [' late '] };
    await call(changeMention, { ...one, body, as: 'agent-b' });
    await call(changeMention, { ...one, body, as: 'agent-b' });
    const { mention, conversation } = await call(getMention, one);
    expect(mention).toMatchObject({ ...resolved, priority: 'high', tags: ['late'] });
    expect(conversation.activities.map(({ kind, userId }) => [kind, userId])).toEqual([
      ['resolved', 'agent-b'],
      ['assigned', 'agent-b'],
      ['priority', 'agent-b'],
      ['tags', 'agent-b'],
    ]);
  });

  it('refuses more tags than there can be, and changes nothing', async () => {
    const { call, refuse, store } = createTestBackend(createWorkedExample());
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${String(index)}`);
    await call(changeMention, { ...one, body: { addTags: tags } });
    await refuse('/problems/too-many-tags', changeMention, { ...one, body: { addTags: ['x'] } });
    expect(await store().readJournal(0)).toHaveLength(1);
  });

  it('suggests the tags of the mailbox, most used first', async () => {
    const { call } = createTestBackend(createWorkedExample());
    for (const mentionId of ids) {
      await call(changeMention, { params: { mentionId }, body: { addTags: ['late'] } });
    }
    expect((await call(listTags, one)).tags[0]).toEqual({ tag: 'late', count: 3 });
  });
});

describe('a change of many mentions', () => {
  it('is one commit, and can be taken back where nobody changed anything since', async () => {
    const { call, refuse, store } = createTestBackend(createWorkedExample());
    const options = { ...many(ids, resolved), key: 'k', as: 'agent-b' };
    const answer = await call(changeMentions, options);
    expect(answer).toMatchObject({ changed: 3, same: 0, failed: [], nextCursor: null });
    expect(await call(changeMentions, options)).toEqual(answer);
    expect(await store().readJournal(0)).toHaveLength(1);
    await call(changeMention, {
      params: { mentionId: 'mention-2' },
      body: { priority: 'high' },
      as: 'admin-a',
    });
    const undo = { params: { changeSetId: answer.changeSetId ?? '' }, as: 'agent-b' };
    await refuse('/problems/not-found', undoMentionChanges, { ...undo, as: 'admin-a' });
    const undone = { restored: 2, leftIds: ['mention-2'] };
    expect(await call(undoMentionChanges, undo)).toEqual(undone);
    expect(await call(undoMentionChanges, undo)).toEqual(undone);
    const { mention, conversation } = await call(getMention, one);
    expect(mention.status).toBe('open');
    expect(conversation.activities.map(({ kind, isUndo }) => [kind, isUndo])).toEqual([
      ['resolved', false],
      ['reopened', true],
    ]);
  });

  it('changes the others when some cannot be', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${String(index)}`);
    await call(changeMention, { ...one, body: { addTags: tags } });
    const answer = await call(changeMentions, {
      ...many([...ids, 'nowhere'], { addTags: ['x'] }),
      key: 'k',
    });
    expect(answer.changed).toBe(2);
    expect(answer.failed).toMatchObject([
      { mentionId: 'mention-1', fault: 'too-many-tags' },
      { mentionId: 'nowhere', authorName: null, fault: 'not-found' },
    ]);
  });

  it('refuses a key that came with another request', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    await call(changeMentions, { ...many(ids, resolved), key: 'k' });
    await refuse('/problems/key-reused', changeMentions, {
      ...many(['mention-4'], resolved),
      key: 'k',
    });
  });

  it('reaches all of a folder step by step, but for what is left out or came later', async () => {
    const world = createDemoWorld();
    const { call } = createTestBackend(world);
    const list = { params: { mailboxId: 'care' }, query: { folderId: 'inbox' } };
    const before = await call(listMentions, list);
    const kept = before.items[3]?.id ?? '';
    const newest = before.items[0];
    const receivedUntil = before.items[1]?.receivedAt ?? '';
    let cursor: string | null = null;
    let changed = 0;
    let steps = 0;
    do {
      const answer: { nextCursor: string | null; changed: number } = await call(changeMentions, {
        params: { mailboxId: 'care' },
        key: `step-${String(steps)}`,
        body: {
          selection: {
            kind: 'folder',
            folderId: 'inbox',
            exceptIds: [kept],
            receivedUntil,
            cursor,
          },
          change: resolved,
        },
      });
      cursor = answer.nextCursor;
      changed += answer.changed;
      steps += 1;
    } while (cursor !== null);
    const after = await call(listMentions, list);
    expect(steps).toBe(Math.ceil(before.total / 500));
    expect(after.items.map(({ id }) => id)).toEqual([newest?.id, kept]);
    expect(changed).toBe(before.total - 2);
  });
});

describe('a change of all that a search finds', () => {
  const change = { tag: 'late', addTags: ['late'] };
  async function changeAll(
    call: ReturnType<typeof createTestBackend>['call'],
    search: Record<string, string>,
    body: object,
  ) {
    let cursor: string | null = null;
    let changed = 0;
    let same = 0;
    for (let step = 0; step === 0 || cursor !== null; step += 1) {
      const selection = {
        kind: 'folder',
        folderId: 'archive',
        search,
        exceptIds: [],
        receivedUntil: '2999',
        cursor,
      };
      const answer: { nextCursor: string | null; changed: number; same: number } = await call(
        changeMentions,
        {
          params: { mailboxId: 'care' },
          key: `all-${JSON.stringify(search)}-${String(step)}`,
          body: { selection, change: body },
        },
      );
      ({ nextCursor: cursor } = answer);
      changed += answer.changed;
      same += answer.same;
    }
    return { changed, same };
  }

  it.each<[string, Record<string, string>]>([
    ['words', { text: 'livr' }],
    ['a filter', { language: 'fr,de', priority: 'critical' }],
    ['who answers', { answers: 'blocked' }],
    ['a period', { receivedBefore: '2026-11-20T00:00:00.000Z' }],
  ])('changes what the list shows, and nothing else: %s', async (_, search) => {
    const { call } = createTestBackend(createDemoWorld());
    const list = { params: { mailboxId: 'care' }, query: { ...search, folderId: 'archive' } };
    const { total } = await call(listMentions, list);
    expect(total).toBeGreaterThan(0);
    const tags = (await call(listTags, { params: { mailboxId: 'care' } })).tags;
    expect(tags.find(({ tag }) => tag === change.tag)).toBeUndefined();
    const { changed, same } = await changeAll(call, search, { addTags: change.addTags });
    expect([changed, same]).toEqual([total, 0]);
    const tagged = await call(listMentions, {
      ...list,
      query: { ...list.query, tag: change.tag },
    });
    expect(tagged.total).toBe(total);
    const after = (await call(listTags, { params: { mailboxId: 'care' } })).tags;
    expect(after.find(({ tag }) => tag === change.tag)?.count).toBe(total);
  });

  it('reaches them all while they leave what the search finds', async () => {
    const { call } = createTestBackend(createDemoWorld());
    const search = { status: 'resolved' };
    const list = { params: { mailboxId: 'care' }, query: { ...search, folderId: 'archive' } };
    const { total } = await call(listMentions, list);
    expect(total).toBeGreaterThan(500);
    expect((await changeAll(call, search, { status: 'open' })).changed).toBe(total);
    expect((await call(listMentions, list)).total).toBe(0);
  });

  it('refuses a search that has a value which is not known', async () => {
    const { refuse } = createTestBackend(createDemoWorld());
    await refuse('/problems/invalid-request', changeMentions, {
      params: { mailboxId: 'care' },
      key: 'k',
      body: {
        selection: {
          kind: 'folder',
          folderId: 'archive',
          search: { status: 'gone' },
          exceptIds: [],
          receivedUntil: '2999',
          cursor: null,
        },
        change: resolved,
      },
    });
  });
});

describe('an internal note', () => {
  const note = { params: { mentionId: 'mention-1', noteId: 'n-1' }, as: 'agent-b' };
  const body = { text: '  Is this yours, @Admin A?  ', mentionedUserIds: ['admin-a'], from: null };

  it('is written once, edited and deleted by its author, and told in the timeline', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    const written = await call(saveNote, { ...note, body });
    expect(written).toMatchObject({ text: body.text.trim(), userId: 'agent-b', editedAt: null });
    expect(await call(saveNote, { ...note, body })).toEqual(written);
    expect(await store().readJournal(0)).toHaveLength(1);
    const from = written.writtenAt;
    await call(saveNote, { ...note, body: { text: 'Mine.', mentionedUserIds: [], from } });
    const edited = await call(getMention, one);
    expect(edited.conversation.notes).toMatchObject([{ id: 'n-1', text: 'Mine.' }]);
    await call(deleteNote, note);
    await call(deleteNote, note);
    const { conversation } = await call(getMention, one);
    expect(conversation.notes).toEqual([]);
    expect(conversation.activities.map(({ kind }) => kind)).toEqual([
      'note-added',
      'note-edited',
      'note-deleted',
    ]);
  });

  it('is not written over by a save that was made from something else', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const save = (text: string, from: string | null) => ({
      ...note,
      body: { text, mentionedUserIds: [], from },
    });
    const first = await call(saveNote, save('Corrected', null));
    // What was sent before, and comes late.
    const late = await refuse('/problems/stale-note', saveNote, save('Draft', null));
    expect(late).toMatchObject({ status: 412, current: first });

    const second = await call(saveNote, save('Again', first.writtenAt));
    expect(await call(saveNote, save('Again', first.writtenAt))).toEqual(second);
    // Several in one moment are told from one another.
    const third = await call(saveNote, save('Back', second.editedAt));
    const fourth = await call(saveNote, save('Again', third.editedAt));
    const versions = [first.writtenAt, second.editedAt, third.editedAt, fourth.editedAt];
    expect(new Set(versions).size).toBe(4);
    await refuse('/problems/stale-note', saveNote, save('Back', second.editedAt));
  });

  it('that was deleted does not come back by a late save', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const { writtenAt } = await call(saveNote, { ...note, body });
    await call(deleteNote, note);
    for (const from of [null, writtenAt]) {
      const stale = await refuse('/problems/stale-note', saveNote, {
        ...note,
        body: { ...body, from },
      });
      expect(stale.current).toBeNull();
    }
    expect((await call(getMention, one)).conversation.notes).toEqual([]);
  });

  it('is nobody else’s to change, not even an admin’s', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    await call(saveNote, { ...note, body });
    const other = { ...note, as: 'admin-a' };
    await refuse('/problems/not-the-author', saveNote, { ...other, body });
    await refuse('/problems/not-the-author', deleteNote, other);
  });

  it.each([
    { ...body, text: '   ' },
    { ...body, text: 'x'.repeat(4001) },
    { ...body, mentionedUserIds: ['nobody'] },
    { ...body, mentionedUserIds: ['admin-a', 'admin-a'] },
  ])('is refused when it does not fit: %#', async (wrong) => {
    const { refuse, store } = createTestBackend(createWorkedExample());
    await refuse('/problems/invalid-request', saveNote, { ...note, body: wrong });
    expect(await store().readJournal(0)).toEqual([]);
  });
});
