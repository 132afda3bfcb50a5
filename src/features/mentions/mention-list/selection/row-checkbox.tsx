import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './row-checkbox.module.css';
import type { SelectRow } from './use-row-selection';
import { nameInSentence } from '../../../../domain/written/name-in-sentence';

/**
 * Selects a row. It shows in the place of the row's mark, where one points at the row, has the focus in it,
 * or selects already; Tab leads to it from the row that Tab leads to.
 */
export function RowCheckbox({
  mentionId,
  author,
  isSelected,
  isTabStop,
  onSelect,
}: {
  mentionId: string;
  author: string;
  isSelected: boolean;
  isTabStop: boolean;
  onSelect: SelectRow;
}) {
  const t = useTranslations('rowSelection');
  // What a click on the label does to the box does not say which keys were down.
  const isRangeRef = useRef(false);
  return (
    <label
      className={styles.place}
      onPointerDown={(event) => {
        isRangeRef.current = event.shiftKey;
      }}
    >
      <input
        type="checkbox"
        className={styles.box}
        aria-label={t('select', { author: nameInSentence(author) })}
        tabIndex={isTabStop ? 0 : -1}
        checked={isSelected}
        onChange={() => {
          onSelect(mentionId, { isRange: isRangeRef.current });
          isRangeRef.current = false;
        }}
      />
    </label>
  );
}
