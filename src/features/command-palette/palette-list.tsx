import { useTranslations } from 'use-intl';
import { ShortcutKeys } from '../commands/shortcut-keys';
import type { EntryGroup } from './find-entries';
import styles from './command-palette.module.css';
import type { PaletteEntry } from './palette-entry';

/** What the palette has found, group by group. The focus stays in the field above. */
export function PaletteList({
  id,
  groups,
  activeIndex,
  optionId,
  onPoint,
  onChoose,
}: {
  id: string;
  groups: readonly EntryGroup[];
  activeIndex: number;
  optionId: (index: number) => string;
  onPoint: (index: number) => void;
  onChoose: (entry: PaletteEntry) => void;
}) {
  const t = useTranslations('commands.palette');
  let count = 0;
  const numbered = groups.map(({ group, entries }) => ({
    group,
    entries: entries.map((entry) => ({ entry, index: count++ })),
  }));
  return (
    <div id={id} role="listbox" aria-label={t('results')} className={styles.list}>
      {numbered.map(({ group, entries }) => (
        <div key={group} role="group" aria-label={t(`groups.${group}`)}>
          <div aria-hidden className={styles.group}>
            {t(`groups.${group}`)}
          </div>
          {entries.map(({ entry, index }) => (
            <div
              key={entry.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === activeIndex}
              aria-disabled={entry.reason !== null}
              className={styles.option}
              onPointerMove={() => {
                onPoint(index);
              }}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                onChoose(entry);
              }}
            >
              <bdi className={styles.name}>{entry.name}</bdi>{' '}
              {entry.reason !== null && <span className={styles.reason}>{entry.reason}</span>}
              {entry.keys !== null && <ShortcutKeys keys={entry.keys} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
