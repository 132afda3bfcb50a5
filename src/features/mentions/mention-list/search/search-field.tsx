import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Search, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MAX_SEARCH_LENGTH } from '../../../../domain/search/mention-search';
import { Spinner } from '../../../../ui/spinner';
import { useCommand } from '../../../commands/command-registry';
import styles from './search-bar.module.css';

/** Searches as one types. What is typed shows at once; the address, and what it finds, follows. */
export function SearchField({
  text,
  isSearching,
  onChange,
}: {
  text: string;
  isSearching: boolean;
  /** `isTyping`: it goes on from a text that was there or is on its way. */
  onChange: (text: string, how: { isTyping: boolean }) => void;
}) {
  const t = useTranslations('mentionSearch');
  const inputRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useCommand('search', {
    run: () => {
      inputRef.current?.focus();
    },
  });
  // Once the address has caught up, it is the address that says what stands there; so Back works.
  if (typed !== null && typed === text) setTyped(null);
  const shown = typed ?? text;

  function write(next: string): void {
    setTyped(next);
    onChange(next, { isTyping: shown !== '' });
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || shown === '' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    write('');
  }

  return (
    <div className={styles.field}>
      <span className={styles.icon} aria-hidden>
        {isSearching ? <Spinner /> : <Search size={14} />}
      </span>
      <input
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_SEARCH_LENGTH}
        dir="auto"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        className={styles.input}
        value={shown}
        onChange={(event) => {
          write(event.target.value);
        }}
        onKeyDown={handleKey}
        onBlur={() => {
          setTyped(null);
        }}
      />
      {shown !== '' && (
        <button
          type="button"
          aria-label={t('clearText')}
          title={t('clearText')}
          className={styles.clear}
          onClick={() => {
            write('');
            inputRef.current?.focus();
          }}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
