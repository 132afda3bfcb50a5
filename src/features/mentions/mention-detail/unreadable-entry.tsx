import { useTranslations } from 'use-intl';
import type { UnreadablePart } from '../../../data/unreadable';
import { UnreadableField } from '../../unreadable/unreadable-field';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';

/** In the place of an entry of a conversation that does not fit the contract. */
export function UnreadableEntry({ part }: { part: UnreadablePart }) {
  const t = useTranslations('unreadable');
  const kind = kinds.find((known) => part.list === `conversation.${known}`);
  return (
    <li className={styles.entry} data-side="unreadable">
      <p className={styles.head}>
        <span>{t(`entry.${kind ?? 'other'}`)}</span>
        {isTime(part.at) && <EntryTime at={part.at} />}
      </p>
      <p>
        {t('fits')} <UnreadableField part={part} />
      </p>
    </li>
  );
}

const kinds = ['mentions', 'replies', 'notes', 'activities'] as const;

function isTime(at: string | null): at is string {
  return at !== null && !Number.isNaN(Date.parse(at));
}
