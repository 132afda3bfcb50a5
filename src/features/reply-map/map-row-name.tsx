import { Copy, Folder, Inbox } from 'lucide-react';
import styles from './map-row.module.css';
import type { MapRow } from './map-layout';
import type { MapSelection } from './map-selection';
import type { MapWords } from './map-words';

/** The first cell of a row: whose settings it shows, what to copy them with, and the box to choose it. */
export function MapRowName({
  row,
  isTabStop,
  selection,
  words: { t },
}: {
  row: MapRow;
  isTabStop: boolean;
  selection: MapSelection | null;
  words: MapWords;
}) {
  const isMailbox = row.target.kind === 'mailbox';
  const Icon = isMailbox ? Inbox : Folder;
  const isSource = selection?.source === row.key;
  const obstacle = selection?.findObstacle(row) ?? null;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-haspopup="dialog"
      aria-label={isMailbox ? t('row.mailbox', row) : t('row.folder', row)}
      tabIndex={isTabStop ? 0 : -1}
      data-column={0}
      className={styles.name}
    >
      {selection !== null && (
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          checked={selection.keys.has(row.key)}
          disabled={isSource || obstacle !== null}
          title={obstacle ?? undefined}
          aria-label={t('copy.choose', { name: row.name })}
          onChange={() => {
            selection.toggle(row);
          }}
        />
      )}
      <Icon size={14} aria-hidden className={styles.icon} />
      <bdi className={styles.text}>{row.name}</bdi>
      {isSource ? (
        <span className={styles.copied}>{t('copy.source')}</span>
      ) : (
        selection === null && (
          <button
            type="button"
            tabIndex={-1}
            data-copy
            className={styles.copy}
            aria-label={t('copy.from', { name: row.name })}
            title={t('copy.from', { name: row.name })}
          >
            <Copy size={14} aria-hidden />
          </button>
        )
      )}
    </div>
  );
}
