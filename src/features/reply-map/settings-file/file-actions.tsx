import { useId, useRef } from 'react';
import { Download, Upload } from 'lucide-react';
import { Button } from '../../../ui/button';
import { saveFile } from '../../../ui/save-file';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import type { MapBlock } from '../map-layout';
import type { MapWords } from '../map-words';
import styles from './file-actions.module.css';
import { writeSettingsFile } from './write-settings-file';

/** Takes all reply settings of the account out as a file, or one in. */
export function FileActions({
  blocks,
  obstacle,
  onFile,
  words,
}: {
  blocks: readonly MapBlock[];
  /** Why nothing can be taken in, in words, or null. */
  obstacle: string | null;
  onFile: (file: File) => void;
  words: MapWords;
}) {
  const { t } = words;
  const obstacleId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<Upload aria-hidden />}
        className={styles.button}
        aria-describedby={obstacle === null ? undefined : obstacleId}
        aria-disabled={obstacle !== null || undefined}
        title={obstacle ?? undefined}
        onClick={() => {
          if (obstacle === null) inputRef.current?.click();
        }}
      >
        {t('import.button')}
      </Button>
      {obstacle !== null && <VisuallyHidden id={obstacleId}>{obstacle}</VisuallyHidden>}
      <input
        ref={inputRef}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('import.file')}
        className={styles.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again, after it was mended.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button
        icon={<Download aria-hidden />}
        onClick={() => {
          const text = JSON.stringify(writeSettingsFile(blocks, words), null, 2);
          saveFile('signet-reply-settings.json', new Blob([text], { type: 'application/json' }));
        }}
      >
        {t('export.button')}
      </Button>
    </>
  );
}
