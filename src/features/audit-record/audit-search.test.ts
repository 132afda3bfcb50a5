import { describe, expect, it } from 'vitest';
import type { AuditFilter } from '../../contract/audit-record';
import { isBackwards, readAuditSearch, writeAuditSearch } from './audit-search';

const filter: AuditFilter = {
  userId: 'agent-b',
  resource: 'smart-folders',
  outcome: 'refused',
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-02T00:00:00.000Z',
};

describe('the filter of the audit record in the address', () => {
  it('comes back as it was', () => {
    expect(readAuditSearch(writeAuditSearch(filter))).toEqual(filter);
    expect(readAuditSearch(writeAuditSearch({}))).toEqual({});
  });

  it.each([
    ['who', ''],
    ['what', 'smart folders'],
    ['outcome', 'Refused'],
    ['from', 'yesterday'],
    ['to', '2026-01-02'],
  ])('is without a %s that does not fit', (name, value) => {
    expect(Object.keys(readAuditSearch({ [name]: value }))).toEqual([]);
  });

  it('is backwards when it ends where it begins, or before', () => {
    expect(isBackwards(filter)).toBe(false);
    expect(isBackwards({ ...filter, to: filter.from })).toBe(true);
    expect(isBackwards({ from: filter.to, to: filter.from })).toBe(true);
    expect(isBackwards({ from: filter.from })).toBe(false);
  });
});
