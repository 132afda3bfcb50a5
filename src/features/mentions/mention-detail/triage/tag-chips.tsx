import type { KeyboardEvent, RefObject } from 'react';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './tag-field.module.css';

/**
 * The tags of a mention. From the field the left arrow leads to them; there the arrows go on, and
 * Backspace, Delete or Enter removes the one that has the focus.
 * @param onLeave back to the field
 */
export function TagChips({
  ref,
  tags,
  isDisabled,
  onRemove,
  onLeave,
}: {
  ref: RefObject<HTMLUListElement | null>;
  tags: readonly string[];
  isDisabled: boolean;
  onRemove: (tag: string) => void;
  onLeave: () => void;
}) {
  const t = useTranslations('triageControls');

  function focusChip(index: number) {
    const buttons = ref.current?.querySelectorAll('button');
    const button = buttons?.[index];
    if (button === undefined) onLeave();
    else button.focus();
  }

  function remove(index: number) {
    const tag = tags[index];
    if (tag === undefined) return;
    // What stands behind takes the place, and with the last one the field.
    focusChip(index + 1);
    onRemove(tag);
  }

  function handleKey(event: KeyboardEvent, index: number) {
    if (event.key === 'ArrowLeft') focusChip(Math.max(0, index - 1));
    else if (event.key === 'ArrowRight') focusChip(index + 1);
    else if (event.key === 'Backspace' || event.key === 'Delete') remove(index);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={ref} className={styles.chips} aria-label={t('tags')}>
      {tags.map((tag, index) => (
        <li key={tag} className={styles.chip}>
          <bdi className={styles.tag}>{tag}</bdi>
          {!isDisabled && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.remove}
              aria-label={t('removeTag', { tag })}
              title={t('removeTag', { tag })}
              onClick={() => {
                remove(index);
              }}
              onKeyDown={(event) => {
                handleKey(event, index);
              }}
            >
              <X size={12} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
