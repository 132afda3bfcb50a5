import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { takeTypedAhead } from '../commands/command-layer';
import { isMac } from '../commands/is-mac';
import type { Place } from '../commands/place';
import styles from './command-palette.module.css';
import { findEntries } from './find-entries';
import type { PaletteEntry } from './palette-entry';
import { PaletteList } from './palette-list';
import { rememberEntry, useRecentEntryIds } from './recent-entries';
import { useChoiceEntries } from './use-choice-entries';
import { useCommandEntries } from './use-command-entries';
import { usePlaceEntries } from './use-place-entries';

/**
 * Every action and every place by name. What is typed stays in the field, and the arrow keys lead through
 * what fits; what is chosen happens once the palette is closed and the focus is back where it was.
 */
export function CommandPalette({
  onClose,
  onGo,
}: {
  onClose: () => void;
  onGo: (place: Place) => void;
}) {
  const t = useTranslations('commands.palette');
  const listId = useId();
  const [opener] = useState(() => document.activeElement);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const inputRef = useRef<HTMLInputElement>(null);
  const recentIds = useRecentEntryIds();
  const commands = useCommandEntries(opener);
  const { entries: places, isIncomplete } = usePlaceEntries(onGo);
  const choices = useChoiceEntries();
  const groups = useMemo(
    () => findEntries([...commands, ...places, ...choices], query, recentIds),
    [commands, places, choices, query, recentIds],
  );
  const shown = groups.flatMap(({ entries }) => entries);
  const activeIndex = Math.min(active, shown.length - 1);
  const optionId = (index: number) => `${listId}-${String(index)}`;

  useLayoutEffect(() => {
    document
      .getElementById(`${listId}-${String(activeIndex)}`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [listId, activeIndex, groups]);

  function choose(entry: PaletteEntry | undefined) {
    if (entry === undefined || entry.reason !== null) return;
    rememberEntry(entry.id);
    flushSync(onClose);
    // The dialog gives the focus back in the next task.
    setTimeout(entry.run);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const isOwnKey = event.key.toLowerCase() === 'k' && (isMac ? event.metaKey : event.ctrlKey);
    if (isOwnKey) onClose();
    else if (event.key === 'ArrowDown') setActive((activeIndex + 1) % Math.max(1, shown.length));
    else if (event.key === 'ArrowUp') {
      setActive((activeIndex + shown.length - 1) % Math.max(1, shown.length));
    } else if (event.key === 'Enter') choose(shown[activeIndex]);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      bodyLayout="flush"
      className={styles.palette}
      initialFocus={inputRef}
      onClose={onClose}
    >
      <div className={styles.body}>
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? optionId(activeIndex) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          className={styles.input}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onFocus={() => {
            const typed = takeTypedAhead();
            if (typed !== '') setQuery((before) => before + typed);
          }}
          onKeyDown={onKeyDown}
        />
        <VisuallyHidden role="status">
          {query.trim() === '' ? '' : t('found', { count: shown.length })}
        </VisuallyHidden>
        {isIncomplete && <p className={styles.incomplete}>{t('foldersMissing')}</p>}
        <PaletteList
          id={listId}
          groups={groups}
          activeIndex={activeIndex}
          optionId={optionId}
          onPoint={setActive}
          onChoose={choose}
        />
        {shown.length === 0 && (
          <EmptyState
            icon={<SearchX />}
            title={t('none', { query: query.trim() })}
            text={t('noneHint')}
          />
        )}
      </div>
    </Dialog>
  );
}
