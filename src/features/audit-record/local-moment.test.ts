import { describe, expect, it } from 'vitest';
import { readLocalMoment, writeLocalMoment } from './local-moment';

describe('a moment in a field', () => {
  it.each(['2026-01-01T00:00', '2026-03-29T03:30', '2026-10-25T01:30', '2026-12-31T23:59'])(
    'comes back as it was: %s',
    (local) => {
      expect(writeLocalMoment(readLocalMoment(local))).toBe(local);
    },
  );

  it('is the same moment in the address, whatever the zone', () => {
    expect(readLocalMoment('2026-06-01T12:00')).toBe(new Date(2026, 5, 1, 12).toISOString());
  });
});
