import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Tag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MAX_TAG_LENGTH, MAX_TAGS } from '../../../../domain/mention';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import { useCommand } from '../../../commands/command-registry';
import { TagChips } from './tag-chips';
import styles from './tag-field.module.css';
import { TagSuggestions, tagOptionId } from './tag-suggestions';
import { useTagEntry } from './use-tag-entry';

/** The tags of the open mention, and a field that adds to them. Backspace in the empty field removes the last. */
export function TagField({
  mailboxId,
  tags,
  isDisabled,
  onAdd,
  onRemove,
}: {
  mailboxId: string;
  tags: readonly string[];
  isDisabled: boolean;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}) {
  const t = useTranslations('triageControls');
  const mentions = useTranslations('mentions');
  const ids = { list: useId(), hint: useId(), fault: useId() };
  const fieldRef = useRef<HTMLInputElement>(null);
  const chipsRef = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const entry = useTagEntry({
    mailboxId,
    tags,
    onAdd: (tag) => {
      setSaid(t('tagAdded', { tag }));
      onAdd(tag);
    },
  });
  useCommand('addTag', {
    run: () => {
      fieldRef.current?.focus();
      entry.open();
    },
    reason: isDisabled ? mentions('mayNotTriage') : null,
  });

  function remove(tag: string) {
    setSaid(t('tagRemoved', { tag }));
    onRemove(tag);
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    if (entry.handleKey(event)) return;
    const { selectionEnd, value } = event.currentTarget;
    const last = tags.at(-1);
    if (event.key === 'ArrowLeft' && selectionEnd === 0 && last !== undefined) {
      event.preventDefault();
      entry.close();
      chipsRef.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    } else if (event.key === 'Backspace' && value === '' && last !== undefined && !event.repeat) {
      event.preventDefault();
      remove(last);
    }
  }

  return (
    <div className={styles.field}>
      <Tag size={13} aria-hidden className={styles.mark} />
      <TagChips
        ref={chipsRef}
        tags={tags}
        isDisabled={isDisabled}
        onRemove={remove}
        onLeave={() => {
          fieldRef.current?.focus();
        }}
      />
      {!isDisabled && (
        <>
          <input
            ref={fieldRef}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            className={styles.input}
            placeholder={t('addTag')}
            aria-label={t('addTag')}
            aria-autocomplete="list"
            aria-expanded={entry.isOpen}
            aria-controls={entry.isOpen ? ids.list : undefined}
            aria-activedescendant={
              entry.activeIndex < 0 ? undefined : tagOptionId(ids.list, entry.activeIndex)
            }
            aria-invalid={entry.fault !== null || undefined}
            aria-describedby={entry.fault === null ? ids.hint : ids.fault}
            value={entry.text}
            onChange={(event) => {
              entry.type(event.target.value);
            }}
            onClick={entry.open}
            onKeyDown={handleKey}
            onBlur={entry.close}
          />
          <VisuallyHidden id={ids.hint}>{t('tagHint')}</VisuallyHidden>
          {entry.isOpen && <TagSuggestions id={ids.list} entry={entry} tags={tags} />}
          {entry.fault !== null && (
            <p id={ids.fault} role="alert" className={styles.fault}>
              {t(`tagFault.${entry.fault}`, {
                max: entry.fault === 'too-many' ? MAX_TAGS : MAX_TAG_LENGTH,
              })}
            </p>
          )}
          <VisuallyHidden role="status">{said}</VisuallyHidden>
        </>
      )}
    </div>
  );
}
