import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Search, X } from 'lucide-react';
import { foldText } from '../../domain/fold-text';
import type { Profile } from '../../domain/profile';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ProfileLabel } from '../profiles/profile-label';
import type { MapWords } from './map-words';
import styles from './profile-search.module.css';

/** How many profiles the list shows at most; one types on to find the others. */
const MOST = 40;

/** Finds a profile by its name, handle or service; the one that was found can be dropped again. */
export function ProfileSearch({
  profile,
  onChange,
  words,
}: {
  profile: Profile | undefined;
  onChange: (profileId: string | null) => void;
  words: MapWords;
}) {
  const { t, services } = words;
  const inputRef = useRef<HTMLInputElement>(null);
  const chosenRef = useRef<HTMLButtonElement>(null);
  if (profile !== undefined) {
    return (
      <div className={styles.chosen}>
        <ProfileLabel profile={profile} serviceName={services.get(profile.serviceId)?.name} />
        <IconButton
          ref={chosenRef}
          size="small"
          label={t('profile.clear', { name: profile.name })}
          icon={<X />}
          onClick={() => {
            onChange(null);
          }}
        />
      </div>
    );
  }
  return <ProfileCombobox inputRef={inputRef} onChoose={onChange} words={words} />;
}

function ProfileCombobox({
  inputRef,
  onChoose,
  words,
}: {
  inputRef: React.RefObject<HTMLInputElement | null>;
  onChoose: (profileId: string) => void;
  words: MapWords;
}) {
  const { t, profiles, services } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => findProfiles(text, words), [text, words]);
  const shown = found.slice(0, MOST);

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      if (isOpen) event.preventDefault();
      setIsOpen(false);
      return;
    }
    if (event.key === 'Enter') {
      const chosen = shown[active];
      if (isOpen && chosen !== undefined) onChoose(chosen.id);
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = isOpen ? Math.min(Math.max(active + step, 0), shown.length - 1) : active;
    setIsOpen(true);
    setActive(next);
    document.getElementById(`${id}-${String(next)}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div className={styles.search}>
      <Search size={14} aria-hidden className={styles.icon} />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={t('profile.label')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.length > 0 ? `${id}-${String(active)}` : undefined}
        placeholder={t('profile.placeholder')}
        className={styles.input}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIsOpen(true);
          setActive(0);
        }}
        onClick={() => {
          setIsOpen(true);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onKeyDown={handleKey}
      />
      <div hidden={!isOpen} className={styles.layer}>
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={t('profile.label')}
          className={styles.list}
        >
          {isOpen &&
            shown.map((profile, place) => (
              <li
                key={profile.id}
                id={`${id}-${String(place)}`}
                role="option"
                aria-selected={place === active}
                className={styles.option}
                onPointerDown={(event) => {
                  // The input keeps the focus until the choice is made.
                  event.preventDefault();
                }}
                onClick={() => {
                  onChoose(profile.id);
                }}
              >
                <ProfileLabel
                  profile={profile}
                  serviceName={services.get(profile.serviceId)?.name}
                />
                {profile.handle !== null && <span className={styles.quiet}>{profile.handle}</span>}
              </li>
            ))}
        </ul>
        {isOpen && found.length === 0 && (
          <p className={styles.none}>{t('profile.none', { count: profiles.size })}</p>
        )}
        {found.length > MOST && (
          <p className={styles.none}>{t('profile.more', { count: found.length - MOST })}</p>
        )}
      </div>
    </div>
  );
}

function findProfiles(text: string, { profiles, services }: MapWords): Profile[] {
  const wanted = foldText(text.trim());
  return [...profiles.values()].filter(({ name, handle, serviceId }) =>
    [name, handle ?? '', services.get(serviceId)?.name ?? ''].some((part) =>
      foldText(part).includes(wanted),
    ),
  );
}

/** Turns the look without the profile on and off. */
export function SimulateButton({
  isSimulated,
  onChange,
  words: { t },
}: {
  isSimulated: boolean;
  onChange: (isSimulated: boolean) => void;
  words: MapWords;
}) {
  return (
    <Button
      aria-pressed={isSimulated}
      className={styles.simulate}
      onClick={() => {
        onChange(!isSimulated);
      }}
    >
      {t('without.button')}
    </Button>
  );
}
