import type { KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, GripVertical, Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import type { SmartFolder } from '../../domain/smart-folder';
import { IconButton } from '../../ui/icon-button';
import { ReplyWithSummary } from './reply-with-summary';
import styles from './smart-folder-row.module.css';
import type { useDragOrder } from './use-drag-order';

/**
 * One smart folder in its mailbox's settings.
 * @param folder without `replyWith` while nothing but its id is known
 * @param blocked how many mentions it blocks while it is open; null where it is no problem
 * @param order how it is moved; absent where one may not
 */
export function SmartFolderRow({
  folder,
  blocked,
  dropMark,
  isDragged,
  isFirst,
  isLast,
  order,
  onOpen,
}: {
  folder: Pick<SmartFolder, 'id' | 'name'> & Partial<Pick<SmartFolder, 'replyWith'>>;
  blocked: BlockedMentions | null;
  dropMark: 'before' | 'after' | null;
  isDragged: boolean;
  isFirst: boolean;
  isLast: boolean;
  order?: {
    onMove: (by: -1 | 1) => void;
    handleProps: ReturnType<ReturnType<typeof useDragOrder>['handleProps']>;
  };
  onOpen: () => void;
}) {
  const t = useTranslations('replySettings');
  const { name } = folder;

  function moveByKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    order?.onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li
      className={styles.row}
      data-drop-mark={dropMark ?? undefined}
      data-dragged={isDragged || undefined}
      onKeyDown={moveByKey}
    >
      {order !== undefined && (
        <span className={styles.handle} title={t('folders.drag', { name })} {...order.handleProps}>
          <GripVertical size={14} aria-hidden />
        </span>
      )}
      <span className={styles.name}>{name}</span>
      <span className={styles.summary}>
        {folder.replyWith !== undefined && (
          <ReplyWithSummary replyWith={folder.replyWith} blocked={blocked} />
        )}
      </span>
      <span className={styles.actions}>
        {order !== undefined && (
          <>
            <IconButton
              size="small"
              label={t('folders.moveUp', { name })}
              icon={<ArrowUp />}
              aria-disabled={isFirst || undefined}
              className={styles.move}
              onClick={() => {
                order.onMove(-1);
              }}
            />
            <IconButton
              size="small"
              label={t('folders.moveDown', { name })}
              icon={<ArrowDown />}
              aria-disabled={isLast || undefined}
              className={styles.move}
              onClick={() => {
                order.onMove(1);
              }}
            />
          </>
        )}
        <IconButton
          size="small"
          label={t('folders.settings', { name })}
          icon={<Settings />}
          onClick={onOpen}
        />
      </span>
    </li>
  );
}
