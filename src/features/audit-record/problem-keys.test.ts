import { describe, expect, it } from 'vitest';
import { problemSchema } from '../../contract/problem';
import { auditRecord } from '../../messages/en/audit-record';
import { problemKeys } from './problem-keys';

describe('the reasons of refusals', () => {
  it('are all that the contract has for saying no', () => {
    const refusing = problemSchema.def.options
      .map(({ shape }) => ({ type: shape.type.def.values[0], status: shape.status.def.values[0] }))
      .filter(({ status }) => ![429, 500, 507].includes(status ?? 0))
      .map(({ type }) => type?.replace('/problems/', ''));
    expect([...problemKeys].sort()).toEqual(refusing.sort());
    expect(Object.keys(auditRecord.problems)).toEqual([...problemKeys]);
  });
});
