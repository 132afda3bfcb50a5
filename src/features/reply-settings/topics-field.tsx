import { memo, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { MAX_MAILBOX_TOPICS } from '../../domain/mailbox';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './topics-field.module.css';

/** The topics of a mailbox: each can be taken out, and others added. */
export const TopicsField = memo(function TopicsField({
  topicIds,
  onChange,
  isReadOnly,
  error,
}: {
  topicIds: readonly string[];
  onChange: (topicIds: readonly string[]) => void;
  isReadOnly: boolean;
  error: string | undefined;
}) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const labelId = useId();
  const errorId = useId();
  const groupRef = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const others = account.topics.filter(({ id }) => !topicIds.includes(id));
  const nameOf = (id: string) => account.topics.find((topic) => topic.id === id)?.name ?? id;

  /** The focus goes on to the button that takes the removed one's place. */
  function remove(id: string) {
    const index = topicIds.indexOf(id);
    flushSync(() => {
      setAnnouncement(t('topics.removed', { name: nameOf(id) }));
      onChange(topicIds.filter((other) => other !== id));
    });
    const buttons = groupRef.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }

  function add(id: string) {
    setAnnouncement(t('topics.added', { name: nameOf(id) }));
    onChange([...topicIds, id]);
  }

  return (
    <div
      ref={groupRef}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={error === undefined ? undefined : errorId}
      className={styles.field}
    >
      <span id={labelId} className={styles.label}>
        {t('topics.label')}
      </span>
      <div className={styles.topics}>
        {topicIds.map((id) => (
          <span key={id} className={styles.topic}>
            <span className={styles.name}>{nameOf(id)}</span>
            {!isReadOnly && (
              <button
                type="button"
                className={styles.remove}
                aria-label={t('topics.remove', { name: nameOf(id) })}
                onClick={() => {
                  remove(id);
                }}
              >
                <X size={14} aria-hidden />
              </button>
            )}
          </span>
        ))}
        {!isReadOnly && (
          <Menu
            trigger={
              <Button
                variant="quiet"
                size="small"
                icon={<Plus />}
                data-invalid={error === undefined ? undefined : true}
              >
                {t('topics.add')}
              </Button>
            }
          >
            {topicIds.length >= MAX_MAILBOX_TOPICS ? (
              <Note>{t('topics.full', { max: MAX_MAILBOX_TOPICS })}</Note>
            ) : others.length === 0 ? (
              <Note>{t('topics.allAdded')}</Note>
            ) : (
              others.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  onSelect={() => {
                    add(id);
                  }}
                >
                  {name}
                </MenuItem>
              ))
            )}
          </Menu>
        )}
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </div>
  );
});

/** Why the menu has nothing to choose. */
function Note({ children }: { children: string }) {
  return (
    <MenuItem isDisabled onSelect={() => undefined}>
      {children}
    </MenuItem>
  );
}
