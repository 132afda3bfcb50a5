import type { AuditEntry } from '../../contract/audit-record';

const columns = [
  'at',
  'userId',
  'outcome',
  'status',
  'problem',
  'endpoint',
  'resource',
  'resourceId',
  'fromVersion',
  'toVersion',
  'requestId',
  'id',
] as const;

/** Entries as CSV (RFC 4180) with a header line; what a spreadsheet would take for a formula is text. */
export function writeAuditCsv(entries: readonly AuditEntry[]): string {
  const lines = entries.map((entry) => {
    const values: Partial<Record<string, string | number | null>> = entry;
    return columns.map((column) => writeCell(String(values[column] ?? ''))).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
