import { useEffect, useRef, useState } from 'react';
import type { AuditFilter } from '../../contract/audit-record';
import { readAuditRecord } from '../../data/audit-record';
import { exportAuditRecord } from './export-audit-record';
import type { AuditFormat } from './export-audit-record';
import { saveFile } from '../../ui/save-file';

export type AuditExport =
  | { state: 'idle' | 'aborted' }
  | { state: 'reading'; read: number; total: number }
  | { state: 'exported'; count: number; file: string }
  | { state: 'failed'; format: AuditFormat; read: number; error: unknown };

/** Exports all that a filter holds, one file at a time; leaving the page aborts it. */
export function useAuditExport(filter: AuditFilter) {
  const [exported, setExported] = useState<AuditExport>({ state: 'idle' });
  const abortRef = useRef<AbortController>(undefined);
  useEffect(() => () => abortRef.current?.abort(), []);

  async function begin(format: AuditFormat): Promise<void> {
    abortRef.current?.abort();
    const abort = new AbortController();
    abortRef.current = abort;
    const { signal } = abort;
    let read = 0;
    setExported({ state: 'reading', read, total: 0 });
    try {
      const { parts, type, count } = await exportAuditRecord({
        filter,
        format,
        readPages: readAuditRecord,
        onProgress: (count, total) => {
          read = count;
          setExported({ state: 'reading', read, total });
        },
        signal,
      });
      signal.throwIfAborted();
      const file = `signet-audit-record-${new Date().toISOString().slice(0, 10)}.${format}`;
      saveFile(file, new Blob([...parts], { type: `${type};charset=utf-8` }));
      setExported({ state: 'exported', count, file });
    } catch (error) {
      // Whoever aborted it has said so already, or has gone.
      if (!signal.aborted) setExported({ state: 'failed', format, read, error });
    }
  }

  return {
    exported,
    begin,
    abort: () => {
      abortRef.current?.abort();
      setExported({ state: 'aborted' });
    },
  };
}
