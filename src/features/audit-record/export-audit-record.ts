import type { AuditFilter, AuditPage } from '../../contract/audit-record';
import { auditCsvHeader, writeAuditCsv } from './write-audit-csv';

export const auditFormats = ['csv', 'json'] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** Gives the pages of a filter one after the other, as `readAuditRecord` does. */
export type ReadPages = (
  filter: AuditFilter,
  takePage: (page: AuditPage) => void,
  signal: AbortSignal,
) => Promise<void>;

/** A file of all that a filter holds. `count`: of its entries. */
export interface AuditFile {
  parts: string[];
  type: string;
  count: number;
}

/**
 * Reads all that a filter holds into a file. What is entered while it is read is newer than its first page,
 * and not in it.
 * @param onProgress told after each page how many entries are read, and how many there are
 */
export async function exportAuditRecord({
  filter,
  format,
  readPages,
  onProgress,
  signal,
}: {
  filter: AuditFilter;
  format: AuditFormat;
  readPages: ReadPages;
  onProgress: (read: number, total: number) => void;
  signal: AbortSignal;
}): Promise<AuditFile> {
  const parts: string[] = [];
  let count = 0;
  let total = 0;
  let forgottenRefusals = 0;
  await readPages(
    filter,
    (page) => {
      if (count === 0) ({ total, forgottenRefusals } = page);
      parts.push(
        format === 'csv'
          ? writeAuditCsv(page.items)
          : page.items
              .map((entry, index) => `${count + index === 0 ? '' : ',\n'}${JSON.stringify(entry)}`)
              .join(''),
      );
      count += page.items.length;
      onProgress(count, Math.max(total, count));
    },
    signal,
  );
  if (format === 'csv') return { parts: [auditCsvHeader, ...parts], type: 'text/csv', count };
  const head = JSON.stringify({ filter, forgottenRefusals }).slice(0, -1);
  return {
    parts: [`${head},"entries":[\n`, ...parts, '\n]}\n'],
    type: 'application/json',
    count,
  };
}
