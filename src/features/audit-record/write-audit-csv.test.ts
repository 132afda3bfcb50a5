import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../contract/audit-record';
import { auditCsvHeader, writeAuditCsv } from './write-audit-csv';

const entry: AuditEntry = {
  id: 'refusal-1',
  at: '2026-01-01T00:00:00.000Z',
  userId: 'agent-b',
  requestId: 'request',
  endpoint: 'PUT /mailboxes/:mailboxId',
  resource: 'mailboxes',
  resourceId: 'support',
  within: null,
  fromVersion: 3,
  toVersion: null,
  outcome: 'refused',
  status: 403,
  problem: '/problems/forbidden',
};

describe('the audit record as CSV', () => {
  it('has a header and a line for each entry', () => {
    expect(auditCsvHeader).toBe(
      'at,userId,outcome,status,problem,endpoint,resource,resourceId,withinResource,withinId,fromVersion,toVersion,requestId,id\r\n',
    );
    const within = { resource: 'mentions' as const, id: 'mention-1' };
    expect(writeAuditCsv([entry, { ...entry, within }]).split('\r\n')).toEqual([
      '2026-01-01T00:00:00.000Z,agent-b,refused,403,/problems/forbidden,PUT /mailboxes/:mailboxId,mailboxes,support,,,3,,request,refusal-1',
      '2026-01-01T00:00:00.000Z,agent-b,refused,403,/problems/forbidden,PUT /mailboxes/:mailboxId,mailboxes,support,mentions,mention-1,3,,request,refusal-1',
      '',
    ]);
  });

  it.each(['=', '+', '-', '@', '\t'])('makes no formula of what begins with %j', (first) => {
    expect(writeAuditCsv([{ ...entry, resourceId: `${first}1` }])).toContain(`,'${first}1,`);
  });

  it.each(['\0=', '\u200b=', ' =', '\ufeff+', '\u0001\u0002@', '＝', '＋', '－', '＠'])(
    'nor of %j, which a spreadsheet may read as one',
    (first) => {
      expect(writeAuditCsv([{ ...entry, resourceId: `${first}1` }])).toContain(`,'${first}1,`);
    },
  );

  it.each(['x;=1+1', 'x;\u200b=1', 'x\t@a', 'x;;+1', 'x,-1', 'x\n=1'])(
    'makes no formula of %j either, where a spreadsheet ends a cell in it',
    (text) => {
      const csv = writeAuditCsv([{ ...entry, resourceId: text }]);
      for (const separator of [';', '\t', ',', /\r?\n/])
        for (const cell of csv.split(separator)) {
          expect(cell.replace(/^["\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@]/);
        }
    },
  );

  it.each(['a=1', 'a -1', '', '\u200bname'])('and leaves %j as it is', (text) => {
    expect(writeAuditCsv([{ ...entry, resourceId: text }])).toContain(`,${text},`);
  });

  it('quotes commas, quotes and line ends', () => {
    expect(writeAuditCsv([{ ...entry, resourceId: '\ra,"b"' }])).toContain(`,"'\ra,""b""",`);
  });
});
