import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deleteNote, saveNote } from '../../../src/contract/internal-notes';
import { getMention, listMentions } from '../../../src/contract/mentions';
import { listOutbox } from '../../../src/contract/outbox';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

const users = fc.constantFrom('admin-a', 'agent-b', 'editor-c', 'viewer-d');
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('save', 'save', 'delete'),
    mention: fc.integer({ min: 1, max: 10 }),
    note: fc.integer({ min: 1, max: 3 }),
    as: users,
    // Also what looks like a request to publish.
    extra: fc.constantFrom({}, { profileId: 'acme-care', chosenBy: 'resolved', publish: true }),
  }),
  { maxLength: 12 },
);

it('internal notes, whatever is done with them, are never published', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const { call, request, store } = createTestBackend(createWorkedExample());
      for (const { kind, mention, note, as, extra } of done) {
        const noteId = `note-${String(note)}`;
        const params = { mentionId: `mention-${String(mention)}`, noteId };
        const body = { text: `Between us ${noteId}`, mentionedUserIds: [], from: null, ...extra };
        const { status } =
          kind === 'save'
            ? await request(saveNote, { params, body, as })
            : await request(deleteNote, { params, as });
        // Only a viewer, whoever did not write it, and who writes one that was deleted, is kept from it.
        expect(as === 'viewer-d' ? [403] : [200, 204, 403, 412]).toContain(status);
      }
      expect(await store().list('replies')).toEqual([]);
      expect(await store().list('outboxReplies')).toEqual([]);
      const params = { mailboxId: 'support' };
      expect(await call(listOutbox, { params })).toMatchObject({ items: [] });
      const sent = await call(listMentions, { params, query: { folderId: 'sent' } });
      expect(sent.total).toBe(0);
      for (const { mention } of done) {
        const at = { ...params, mentionId: `mention-${String(mention)}` };
        const { conversation } = await call(getMention, { params: at });
        expect(conversation.replies).toEqual([]);
      }
    }),
    propertyRuns(40),
  );
});
