import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { TriangleAlert } from 'lucide-react';
import type { FolderConflict } from '../../domain/reply/folder-conflicts';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { nameTags } from '../resolutions/name-tags';
import { describeChoice } from './describe-difference';
import { moveItem } from './move-item';
import styles from './smart-folder-conflicts.module.css';
import { useWords } from './use-words';
import { nameOf } from './words';

/** How many conflicts are shown before one asks for more. */
const SHOWN = 5;

/**
 * The pairs of smart folders that answer the same mentions differently, and a way to let the other one of
 * them win.
 * @param ids the order of the folders in the draft
 */
export function SmartFolderConflicts({
  conflicts,
  ids,
  folders,
  onChange,
  isReadOnly,
}: {
  conflicts: readonly FolderConflict[];
  ids: readonly string[];
  folders: readonly { id: string; name: string }[];
  onChange: (ids: readonly string[]) => void;
  isReadOnly: boolean;
}) {
  const words = useWords();
  const { t, account } = words;
  const headingId = useId();
  const [isWhole, setIsWhole] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  if (conflicts.length === 0) return null;
  const shown = isWhole ? conflicts : conflicts.slice(0, SHOWN);

  /** Moving lines in the page takes the focus away from what is in them; it is given back. */
  function moveAbove(lower: string, upper: string, button: HTMLElement) {
    const moved = moveItem(ids, lower, ids.indexOf(upper));
    flushSync(() => {
      setAnnouncement(
        t('folders.moved', {
          name: nameOf(words, folders, lower),
          position: moved.indexOf(lower) + 1,
          count: moved.length,
        }),
      );
      onChange(moved);
    });
    button.focus();
  }

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        <TriangleAlert size={14} aria-hidden />
        {t('conflicts.title', { count: conflicts.length })}
      </h3>
      <ul role="list" className={styles.list}>
        {shown.map((conflict) => {
          const { serviceId, folderIds, choices, mentions, open, overruled } = conflict;
          const [upper, lower] = folderIds;
          const names = {
            upper: nameOf(words, folders, upper),
            lower: nameOf(words, folders, lower),
          };
          return (
            <li key={JSON.stringify([serviceId, folderIds.toSorted()])} className={styles.item}>
              <p className={styles.text}>
                {t.rich('conflicts.pair', {
                  ...names,
                  ...nameTags,
                  service: nameOf(words, account.services, serviceId),
                  upperChoice: describeChoice(choices[0], words),
                  lowerChoice: describeChoice(choices[1], words),
                  mentions,
                  open,
                })}{' '}
                <span className={styles.winner}>
                  {overruled === mentions
                    ? t('conflicts.allOverruled')
                    : t.rich('conflicts.winner', { ...names, ...nameTags, overruled })}
                </span>
              </p>
              {!isReadOnly && (
                <Button
                  size="small"
                  onClick={({ currentTarget }) => {
                    moveAbove(lower, upper, currentTarget);
                  }}
                >
                  {t('conflicts.move', names)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {conflicts.length > SHOWN && (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isWhole}
          className={styles.more}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole
            ? t('conflicts.fewer')
            : t('conflicts.more', { count: conflicts.length - SHOWN })}
        </Button>
      )}
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </section>
  );
}
