import { memo, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SmartFolderListItem } from '../../contract/mailboxes';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { moveItem } from './move-item';
import { SmartFolderRow } from './smart-folder-row';
import styles from './smart-folder-list.module.css';
import { useDragOrder } from './use-drag-order';

/**
 * The smart folders of a mailbox in the order in which they are asked, topmost first. Moved by dragging,
 * by the buttons of each row, or by Alt and an arrow key anywhere in a row.
 * Drawn again only when something of it changes.
 * @param ids their order in the draft
 * @param blocked how many mentions those block whose chosen profile cannot reply, by folder id
 */
export const SmartFolderList = memo(function SmartFolderList({
  ids,
  folders,
  onChange,
  onOpenFolder,
  onNewFolder,
  mayAddFolder,
  isReadOnly,
  error,
  blocked,
}: {
  ids: readonly string[];
  folders: readonly SmartFolderListItem[];
  onChange: (ids: readonly string[]) => void;
  onOpenFolder: (folderId: string) => void;
  onNewFolder: () => void;
  mayAddFolder: boolean;
  isReadOnly: boolean;
  error: string | undefined;
  blocked: ReadonlyMap<string, BlockedMentions>;
}) {
  const t = useTranslations('replySettings');
  const headingId = useId();
  const [announcement, setAnnouncement] = useState('');
  const { drag, listRef, handleProps } = useDragOrder(ids, announceAndChange);

  function announceAndChange(moved: readonly string[], id: string) {
    const name = folders.find((folder) => folder.id === id)?.name ?? id;
    setAnnouncement(
      t('folders.moved', { name, position: moved.indexOf(id) + 1, count: moved.length }),
    );
    onChange(moved);
  }

  /** Moving a row in the page takes the focus away from what is in it; it is given back. */
  function move(id: string, by: -1 | 1) {
    const moved = moveItem(ids, id, ids.indexOf(id) + by);
    if (moved === ids) return;
    const focused = document.activeElement;
    flushSync(() => {
      announceAndChange(moved, id);
    });
    if (focused instanceof HTMLElement) focused.focus();
  }

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        {t('folders.title')}
      </h3>
      <p className={styles.hint}>{ids.length === 0 ? t('folders.none') : t('folders.hint')}</p>
      {ids.length > 0 && (
        <ol ref={listRef} className={styles.list} data-dragging={drag !== null || undefined}>
          {ids.map((id, index) => (
            <SmartFolderRow
              key={id}
              folder={folders.find((folder) => folder.id === id) ?? { id, name: id }}
              dropMark={drag === null ? null : findDropMark(drag, index, ids)}
              isDragged={drag?.id === id}
              blocked={blocked.get(id) ?? null}
              isFirst={index === 0}
              isLast={index === ids.length - 1}
              {...(isReadOnly
                ? {}
                : {
                    order: {
                      onMove: (by) => {
                        move(id, by);
                      },
                      handleProps: handleProps(id),
                    },
                  })}
              onOpen={() => {
                onOpenFolder(id);
              }}
            />
          ))}
        </ol>
      )}
      {mayAddFolder && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus />}
          aria-haspopup="dialog"
          className={styles.add}
          onClick={onNewFolder}
        >
          {t('create.folderTitle')}
        </Button>
      )}
      {error !== undefined && <p className={styles.error}>{error}</p>}
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </section>
  );
});

/** On which edge of a row the place of the drop is marked. */
function findDropMark(
  drag: { id: string; index: number },
  index: number,
  ids: readonly string[],
): 'before' | 'after' | null {
  const from = ids.indexOf(drag.id);
  if (index !== drag.index || from === index) return null;
  return drag.index < from ? 'before' : 'after';
}
