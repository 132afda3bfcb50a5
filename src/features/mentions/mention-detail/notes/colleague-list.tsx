import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import styles from './note-form.module.css';
import type { ColleaguePicker } from './use-colleague-picker';

/** The colleagues that fit what was typed behind the `@`; the focus stays in the text. */
export function ColleagueList({
  id,
  picker: { found, activeIndex, query, choose, setActive },
}: {
  id: string;
  picker: ColleaguePicker;
}) {
  const t = useTranslations('internalNotes');
  const listRef = useRef<HTMLUListElement>(null);
  useEffect(() => {
    listRef.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex, found.length]);
  return (
    <div className={styles.layer}>
      <VisuallyHidden role="status">{t('colleaguesFound', { count: found.length })}</VisuallyHidden>
      <ul ref={listRef} id={id} role="listbox" aria-label={t('colleagues')} className={styles.list}>
        {found.map((user, index) => (
          <li
            key={user.id}
            id={colleagueOptionId(id, index)}
            role="option"
            aria-selected={index === activeIndex}
            className={styles.option}
            onPointerMove={() => {
              setActive(index);
            }}
            // The text keeps the focus and the caret.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(user);
            }}
          >
            <bdi className={styles.colleague}>{user.name}</bdi>{' '}
            <span className={styles.role}>{t(`roles.${user.role}`)}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{t('nobody', { query })}</p>}
    </div>
  );
}

/** The element of an option; what the text names as active. */
export function colleagueOptionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}
