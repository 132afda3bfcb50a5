import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDifferences, mergeDraft } from './canned-reply-draft';

const drafts = fc.record({
  name: fc.constantFrom('Hours', 'Opening hours', 'Open'),
  serviceId: fc.constantFrom(null, 'x', 'facebook'),
  language: fc.constantFrom('', 'en', 'fr'),
  text: fc.constantFrom('From nine.', 'From ten.', 'From eleven.'),
});

test('a merge loses nothing of mine, and of theirs only what I changed, which is listed', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (base, theirs, mine) => {
      const merged = mergeDraft(base, theirs, mine);
      const changed = listDifferences(base, mine);
      for (const field of ['name', 'serviceId', 'language', 'text'] as const) {
        expect(merged[field]).toBe(changed.includes(field) ? mine[field] : theirs[field]);
      }
      for (const field of listDifferences(theirs, merged)) expect(changed).toContain(field);
    }),
  );
});
