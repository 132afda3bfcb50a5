import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditPage } from '../../contract/audit-record';
import { exportAuditRecord } from './export-audit-record';
import type { AuditFormat, ReadPages } from './export-audit-record';

function createEntry(id: string): AuditEntry {
  return {
    id,
    at: '2026-01-01T00:00:00.000Z',
    userId: 'agent-b',
    requestId: 'request',
    endpoint: null,
    resource: 'mentions',
    resourceId: 'mention-1',
    within: null,
    fromVersion: 1,
    toVersion: 2,
    outcome: 'written',
  };
}

const pages: AuditPage[] = [['e', 'd'], ['c', 'b'], ['a']].map((ids) => ({
  items: ids.map(createEntry),
  nextCursor: null,
  total: 5,
  forgottenRefusals: 7,
}));

const readAll: ReadPages = (_, takePage, signal) => {
  for (const page of pages) {
    signal.throwIfAborted();
    takePage(page);
  }
  return Promise.resolve();
};

async function read(format: AuditFormat, readPages = readAll) {
  const progress: string[] = [];
  const { parts, ...file } = await exportAuditRecord({
    filter: { userId: 'agent-b' },
    format,
    readPages,
    onProgress: (count, total) => progress.push(`${String(count)}/${String(total)}`),
    signal: new AbortController().signal,
  });
  return { ...file, text: parts.join(''), progress };
}

describe('the exported audit record', () => {
  it('holds every page, as CSV', async () => {
    const { text, count, progress } = await read('csv');
    const ids = text.split('\r\n').map((line) => line.split(',').at(-1));
    expect(ids).toEqual(['id', 'e', 'd', 'c', 'b', 'a', '']);
    expect(count).toBe(5);
    expect(progress).toEqual(['2/5', '4/5', '5/5']);
  });

  it('holds every page and what was asked for, as JSON', async () => {
    const { text } = await read('json');
    expect(JSON.parse(text)).toEqual({
      filter: { userId: 'agent-b' },
      forgottenRefusals: 7,
      entries: ['e', 'd', 'c', 'b', 'a'].map(createEntry),
    });
  });

  it('is JSON with no entries, too', async () => {
    const { text } = await read('json', () => Promise.resolve());
    expect(JSON.parse(text)).toMatchObject({ entries: [] });
  });

  it('comes to nothing when it is aborted on the way', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const exporting = exportAuditRecord({
      filter: {},
      format: 'csv',
      readPages: readAll,
      onProgress: (count) => {
        seen.push(count);
        abort.abort();
      },
      signal: abort.signal,
    });
    await expect(exporting).rejects.toThrow(/abort/i);
    expect(seen).toEqual([2]);
  });
});
