import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { UnreadablePart } from '../../data/unreadable';
import styles from './unreadable-list.module.css';

/** Which field of a part does not fit, and why. */
export function UnreadableField({ part: { field, reason } }: { part: UnreadablePart }) {
  const t = useTranslations('unreadable');
  return (
    <span className={styles.field}>
      {t.rich('field', {
        field: field === '' ? t('whole') : field,
        reason,
        ...tags,
      })}
    </span>
  );
}

const tags = { code: (name: ReactNode) => <code>{name}</code> };
