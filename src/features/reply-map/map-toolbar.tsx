import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Search } from 'lucide-react';
import { useFormatter } from 'use-intl';
import type { Profile } from '../../domain/profile';
import { useCommand } from '../commands/command-registry';
import { cellTraits } from './filter-map';
import type { FilteredMap } from './filter-map';
import styles from './map-toolbar.module.css';
import type { MapView } from './map-view';
import type { MapWords } from './map-words';
import { ProfileSearch, SimulateButton } from './profile-search';

/** Above the map: which places are shown, the search for names, and the search for a profile. */
export function MapToolbar({
  view,
  places,
  isCounted,
  profile,
  onChange,
  actions,
  words,
}: {
  view: MapView;
  places: FilteredMap['places'];
  /** Until then the numbers that need mentions are not shown. */
  isCounted: boolean;
  profile: Profile | undefined;
  onChange: (view: MapView) => void;
  actions: ReactNode;
  words: MapWords;
}) {
  const { t } = words;
  const format = useFormatter();
  return (
    <div className={styles.toolbar}>
      <h1 className={styles.title}>{t('title')}</h1>
      <div role="group" aria-label={t('show.label')} className={styles.filters}>
        {(['all', ...cellTraits] as const).map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={view.show === show}
            className={styles.filter}
            onClick={() => {
              onChange({ ...view, show });
            }}
          >
            {t(`show.${show}`)}
            <span className={styles.count}>
              {isCounted || show === 'all' || show === 'own' ? format.number(places[show]) : '–'}
            </span>
          </button>
        ))}
      </div>
      <NameSearch
        text={view.text}
        onChange={(text) => {
          onChange({ ...view, text });
        }}
        words={words}
      />
      <ProfileSearch
        profile={profile}
        onChange={(profileId) => {
          onChange({ ...view, profileId, isSimulated: false });
        }}
        words={words}
      />
      {profile !== undefined && (
        <SimulateButton
          isSimulated={view.isSimulated}
          onChange={(isSimulated) => {
            onChange({ ...view, isSimulated });
          }}
          words={words}
        />
      )}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}

/** What is typed shows at once; the address follows. */
function NameSearch({
  text,
  onChange,
  words: { t },
}: {
  text: string;
  onChange: (text: string) => void;
  words: MapWords;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  useCommand('search', {
    run: () => {
      inputRef.current?.focus();
    },
  });
  return (
    <div className={styles.search}>
      <Search size={14} aria-hidden className={styles.icon} />
      <input
        ref={inputRef}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        className={styles.input}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </div>
  );
}
