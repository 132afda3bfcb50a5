import { useEffect, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { fillPlaceholders } from '../../domain/canned-reply-placeholders';
import type { Placeholder } from '../../domain/canned-reply-placeholders';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ServiceMark } from '../profiles/service-mark';
import styles from './canned-list.module.css';
import type { CannedPicker } from './use-canned-picker';

/** The canned replies that fit what was typed after the slash; the focus stays in the text. */
export function CannedList({
  id,
  picker: { found, activeIndex, query, slash, insert, setActive },
  values,
  side = 'above',
}: {
  id: string;
  picker: CannedPicker;
  values: Partial<Record<Placeholder, string>>;
  /** Where it opens, seen from the text. */
  side?: 'above' | 'below';
}) {
  const t = useTranslations('cannedReplies');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const listRef = useRef<HTMLUListElement>(null);
  useEffect(() => {
    listRef.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex, found.length]);

  return (
    <div className={styles.layer} data-side={side}>
      <VisuallyHidden>
        <span role="status">{query.isSuccess && t('found', { count: found.length })}</span>
      </VisuallyHidden>
      <ul ref={listRef} id={id} role="listbox" aria-label={t('list')} className={styles.list}>
        {found.map((cannedReply, index) => {
          const service = account.services.find((one) => one.id === cannedReply.serviceId);
          return (
            <li
              key={cannedReply.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === activeIndex}
              className={styles.option}
              onPointerMove={() => {
                setActive(index);
              }}
              // The text keeps the focus and the caret.
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                insert(cannedReply);
              }}
            >
              <span className={styles.name}>
                <bdi>{cannedReply.name}</bdi>
                <span className={styles.for}>
                  {service !== undefined && (
                    <ServiceMark serviceId={service.id} serviceName={service.name} />
                  )}
                  {cannedReply.language}
                </span>
              </span>
              <span className={styles.text} dir="auto">
                {fillPlaceholders(cannedReply.text, values)}
              </span>
            </li>
          );
        })}
      </ul>
      {query.isSuccess && found.length === 0 && (
        <p className={styles.note}>
          {query.data.length === 0 ? t('noneAtAll') : t('none', { query: slash?.query ?? '' })}
        </p>
      )}
      {query.isPending && <p className={styles.note}>{t('loading')}</p>}
      {query.isError && (
        <p role="alert" className={styles.note}>
          {t('failed')}{' '}
          <Button size="small" onClick={() => void query.refetch()}>
            {t('tryAgain')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The element of an option; what the text names as active. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}
