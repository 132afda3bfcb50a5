import { describe, expect, it } from 'vitest';
import { createWorkedExample } from '../../worlds/worked-example';
import type { Change, Store } from '../store/store';
import { listWorldDocuments } from '../store/world-documents';
import type { DocumentLists } from '../store/world-documents';

const origin = { userId: 'admin-a', time: '2026-11-20T10:00:00.000Z', requestId: 'request-1' };

/** What every store must do; to be run on each kind. */
export function describeStore(
  kind: string,
  openStore: (documents: DocumentLists) => Promise<Store>,
): void {
  const open = () => openStore(listWorldDocuments(createWorkedExample()));
  const rename = async (store: Store, name: string): Promise<Change> => {
    const stored = await store.get('mailboxes', 'support');
    if (stored === null) throw new Error('The worked example has a mailbox');
    return { collection: 'mailboxes', document: { ...stored.document, name } };
  };

  describe(`${kind} store`, () => {
    it('starts with the documents of the world, each at version 1', async () => {
      const store = await open();
      expect(await store.list('mentions')).toHaveLength(10);
      expect(await store.get('mailboxes', 'support')).toMatchObject({
        document: { name: 'Support' },
        version: 1,
        changedByUserId: null,
        changedAt: null,
      });
      expect(await store.get('mailboxes', 'nowhere')).toBeNull();
    });

    it('counts versions and remembers who changed what and when', async () => {
      const store = await open();
      const change = await rename(store, 'Help');
      expect(await store.commit([change], [], origin)).toEqual({
        status: 'committed',
        sequence: 1,
      });
      expect(await store.get('mailboxes', 'support')).toMatchObject({
        document: { name: 'Help' },
        version: 2,
        changedByUserId: 'admin-a',
        changedAt: origin.time,
      });
    });

    it('adds documents after the others', async () => {
      const store = await open();
      const topic = { id: 'new', name: 'New' };
      await store.commit([{ collection: 'topics', document: topic }], [], origin);
      expect((await store.list('topics')).at(-1)).toEqual(topic);
      expect(await store.get('topics', 'new')).toMatchObject({ version: 1 });
    });

    it('deletes a document: it is not there, nor in the list, and 0 is its version', async () => {
      const store = await open();
      const seen: unknown[] = [];
      store.subscribe((changes) => seen.push(changes));
      const changes: Change[] = [{ collection: 'smartFolders', deletedId: 'france' }];
      const expected = [{ collection: 'smartFolders' as const, id: 'france', version: 1 }];
      expect(await store.commit(changes, expected, origin)).toMatchObject({ status: 'committed' });
      expect(await store.get('smartFolders', 'france')).toBeNull();
      expect((await store.list('smartFolders')).map(({ id }) => id)).toEqual(['vip', 'other']);
      expect(seen).toEqual([changes]);
      expect(await store.readJournal(0)).toMatchObject([{ changes }]);
      expect(await store.commit([await rename(store, 'Help')], expected, origin)).toEqual({
        status: 'conflict',
      });
      const absent = [{ collection: 'smartFolders' as const, id: 'france', version: 0 }];
      expect(await store.commit([await rename(store, 'Help')], absent, origin)).toMatchObject({
        status: 'committed',
      });
    });

    it('puts what was deleted again, with a version that it never had', async () => {
      const store = await open();
      const stored = await store.get('smartFolders', 'france');
      if (stored === null) throw new Error('The worked example has the folder');
      const { document } = stored;
      await store.commit([{ collection: 'smartFolders', deletedId: 'france' }], [], origin);
      await store.commit([{ collection: 'smartFolders', document }], [], origin);
      expect(await store.get('smartFolders', 'france')).toMatchObject({ document, version: 3 });
      expect((await store.list('smartFolders')).at(-1)).toEqual(document);
    });

    it('deletes and puts in one commit, or neither', async () => {
      const store = await open();
      const changes: Change[] = [
        { collection: 'smartFolders', deletedId: 'france' },
        await rename(store, 'Help'),
      ];
      const stale = [{ collection: 'mailboxes' as const, id: 'support', version: 7 }];
      expect(await store.commit(changes, stale, origin)).toEqual({ status: 'conflict' });
      expect(await store.list('smartFolders')).toHaveLength(3);
      await store.commit(changes, [], origin);
      expect(await store.list('smartFolders')).toHaveLength(2);
      expect(await store.get('mailboxes', 'support')).toMatchObject({ document: { name: 'Help' } });
    });

    it.each([
      ['another version', { collection: 'mailboxes' as const, id: 'support', version: 2 }],
      ['something that is there', { collection: 'mailboxes' as const, id: 'support', version: 0 }],
      ['something that is not there', { collection: 'mailboxes' as const, id: 'new', version: 1 }],
    ])('changes nothing when one expectation is stale: %s', async (_, stale) => {
      const store = await open();
      const fresh = { collection: 'account' as const, id: 'account', version: 1 };
      const changes: Change[] = [
        { collection: 'account', document: { id: 'account', settingsRevision: 7 } },
        await rename(store, 'Help'),
      ];
      const seen: unknown[] = [];
      store.subscribe((some) => seen.push(some));
      expect(await store.commit(changes, [fresh, stale], origin)).toEqual({ status: 'conflict' });
      expect(await store.get('account', 'account')).toMatchObject({
        document: { settingsRevision: 1 },
        version: 1,
      });
      expect(await store.get('mailboxes', 'support')).toMatchObject({ version: 1 });
      expect(await store.readJournal(0)).toEqual([]);
      expect(seen).toEqual([]);
    });

    it('lets only one of two commits through that expect the same version', async () => {
      const store = await open();
      const expected = [{ collection: 'mailboxes' as const, id: 'support', version: 1 }];
      const outcomes = await Promise.all([
        store.commit([await rename(store, 'One')], expected, origin),
        store.commit([await rename(store, 'Two')], expected, origin),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['committed', 'conflict']);
    });

    it('journals every commit and tells its subscribers', async () => {
      const store = await open();
      const seen: unknown[] = [];
      store.subscribe((changes) => seen.push(changes));
      const first = [await rename(store, 'One')];
      const second = [await rename(store, 'Two')];
      await store.commit(first, [], origin);
      await store.commit(second, [], { ...origin, requestId: 'request-2' });
      // Written twice without a new version of its own.
      const versions = [{ from: 1, to: 1 }];
      expect(await store.readJournal(0)).toEqual([
        { ...origin, sequence: 1, changes: first, versions },
        { ...origin, requestId: 'request-2', sequence: 2, changes: second, versions },
      ]);
      expect(await store.readJournal(1)).toHaveLength(1);
      expect(seen).toEqual([first, second]);
    });

    it('gives subscribers the journal entry, until they have enough', async () => {
      const store = await open();
      const seen: number[] = [];
      const stop = store.subscribe((_, { sequence }) => seen.push(sequence));
      expect(store.readSequence()).toBe(0);
      await store.commit([await rename(store, 'One')], [], origin);
      stop();
      await store.commit([await rename(store, 'Two')], [], origin);
      expect(seen).toEqual([1]);
      expect(store.readSequence()).toBe(2);
    });

    it('is of another generation each time it is opened afresh', async () => {
      expect((await open()).generation).not.toBe((await open()).generation);
    });
  });
}
