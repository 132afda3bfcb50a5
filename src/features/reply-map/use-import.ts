import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MapBlock } from './map-layout';
import { readSettingsFile } from './settings-file/read-settings-file';
import type { StepState } from './step/use-step';

/** Of a file with settings, in bytes. */
const LARGEST = 10_000_000;

/** Reads a file with settings and begins a step with it; what cannot be read is said, and changes nothing. */
export function useImport(blocks: readonly MapBlock[], { start }: Pick<StepState, 'start'>) {
  const t = useTranslations('replyMap.import');
  const [failure, setFailure] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    if (file.size > LARGEST) {
      setFailure(t('tooLarge', { file: file.name }));
      return;
    }
    const text = await file.text().catch(() => '');
    const read = readSettingsFile(text);
    if (read.kind !== 'read') {
      const version = read.kind === 'other-version' ? read.version : 0;
      setFailure(t(failureKeys[read.kind], { file: file.name, version }));
      return;
    }
    setFailure(null);
    const rows = blocks.flatMap((block) => block.rows);
    const versions = new Map(rows.map(({ key, version }) => [key, version]));
    start({ kind: 'import', fileName: file.name, entries: read.entries, versions });
  }

  return {
    failure,
    forget: () => {
      setFailure(null);
    },
    take: (file: File) => void take(file),
  };
}

const failureKeys = {
  'not-json': 'notJson',
  'not-settings': 'notSettings',
  'other-version': 'otherVersion',
} as const;
