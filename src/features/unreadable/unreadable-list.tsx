import { useQueryClient } from '@tanstack/react-query';
import { FileQuestion } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { UnreadablePart } from '../../data/unreadable';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ShownText } from '../written/shown-text';
import { UnreadableField } from './unreadable-field';
import styles from './unreadable-list.module.css';

/** What the parts are; the lists of the account by the last part of their endpoint's path. */
export type PartKind =
  | 'mentions'
  | 'folders'
  | 'services'
  | 'profiles'
  | 'mailboxes'
  | 'smart-folders'
  | 'topics'
  | 'users'
  | 'canned-replies';

/** The most parts that are named one by one. */
const MAX_NAMED = 5;

/** How many parts of a list cannot be read, each with its name and the field, and another try. */
export function UnreadableList({
  kind,
  parts,
}: {
  kind: PartKind;
  parts: readonly UnreadablePart[];
}) {
  const t = useTranslations('unreadable');
  const queryClient = useQueryClient();
  const isOfRules = ['folders', 'services', 'profiles'].includes(kind);
  return (
    <Banner
      tone="attention"
      announce="status"
      icon={<FileQuestion />}
      className={styles.notice}
      actions={
        <Button size="small" onClick={() => void queryClient.invalidateQueries()}>
          {t('retry')}
        </Button>
      }
    >
      <p>
        {t(`parts.${kind}`, { count: parts.length })} {isOfRules && `${t('noAnswers')} `}
        {t('fits')}
      </p>
      <ul role="list" className={styles.parts}>
        {parts.slice(0, MAX_NAMED).map((part, place) => (
          <li key={place}>
            <bdi className={styles.name}>
              <ShownText
                text={part.name ?? part.id ?? t('nameless', { number: String(part.index + 1) })}
              />
            </bdi>
            <UnreadableField part={part} />
          </li>
        ))}
        {parts.length > MAX_NAMED && <li>{t('more', { count: parts.length - MAX_NAMED })}</li>}
      </ul>
    </Banner>
  );
}
