import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../../ui/button';
import { checkTag } from './check-tag';
import styles from './tag-field.module.css';
import type { TagEntry } from './use-tag-entry';

/** The known tags that fit what was typed; the focus stays in the field. */
export function TagSuggestions({
  id,
  entry: { text, query, known, suggestions, activeIndex, take, setActive },
  tags,
}: {
  id: string;
  entry: TagEntry;
  tags: readonly string[];
}) {
  const t = useTranslations('triageControls');
  const listRef = useRef<HTMLUListElement>(null);
  useEffect(() => {
    listRef.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);
  const check = checkTag(text, tags, known);
  const isNew = query.isSuccess && check?.kind === 'tag' && !known.includes(check.tag);
  return (
    <div
      className={styles.layer}
      // The field keeps the focus and the caret.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <ul ref={listRef} id={id} role="listbox" aria-label={t('knownTags')} className={styles.list}>
        {suggestions.map((tag, index) => (
          <li
            key={tag}
            id={tagOptionId(id, index)}
            role="option"
            aria-selected={index === activeIndex}
            className={styles.option}
            onPointerMove={() => {
              setActive(index);
            }}
            onClick={() => {
              take(tag);
            }}
          >
            <bdi>{tag}</bdi>
          </li>
        ))}
      </ul>
      {isNew && <p className={styles.note}>{t('enterAdds', { tag: check.tag })}</p>}
      {query.isPending && <p className={styles.note}>{t('tagsLoading')}</p>}
      {query.isSuccess && suggestions.length === 0 && text.trim() === '' && (
        <p className={styles.note}>{t('noTagsKnown')}</p>
      )}
      {query.isError && (
        <p role="alert" className={styles.note}>
          {t('tagsFailed')}{' '}
          <Button size="small" onClick={() => void query.refetch()}>
            {t('tryAgain')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The element of a suggestion; what the field names as active. */
export function tagOptionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}
