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
  'withinResource',
  'withinId',
  'fromVersion',
  'toVersion',
  'requestId',
  'id',
] as const;

/**
 * Before what begins a formula, also behind what nobody sees, which some spreadsheets drop; and behind a sign at
 * which some of them end a cell, whatever the quotes.
 */
const beforeFormula = /(^|[;,\t\r\n])(?=[\s\p{C}]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;

/** The line above the entries. */
export const auditCsvHeader = writeLine(columns);

/** Entries as lines of CSV (RFC 4180); what a spreadsheet would take for a formula is text. */
export function writeAuditCsv(entries: readonly AuditEntry[]): string {
  return entries
    .map(({ within, ...entry }) => {
      const values: Partial<Record<string, string | number | null>> = {
        ...entry,
        withinResource: within?.resource ?? null,
        withinId: within?.id ?? null,
      };
      return writeLine(columns.map((column) => String(values[column] ?? '')));
    })
    .join('');
}

function writeLine(values: readonly string[]): string {
  return `${values.map(writeCell).join(',')}\r\n`;
}

function writeCell(text: string): string {
  const harmless = text.replace(beforeFormula, "$1'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
