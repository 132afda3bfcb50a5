import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './drafts-notice.module.css';

/**
 * Says above the page what has become of texts, a line for each, until dismissed.
 * @param children what is said ahead of the lines
 */
export function DraftsNotice<Item>({
  icon,
  items,
  keyOf,
  renderLine,
  dismissLabel,
  onDismiss,
  children,
}: {
  icon: ReactNode;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  renderLine: (item: Item) => ReactNode;
  dismissLabel: string;
  onDismiss: () => void;
  children: ReactNode;
}) {
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={icon}
      className={styles.notice}
      actions={
        <Button size="small" onClick={onDismiss}>
          {dismissLabel}
        </Button>
      }
    >
      {children}
      <ul role="list" className={styles.list}>
        {items.map((item) => (
          <li key={keyOf(item)}>{renderLine(item)}</li>
        ))}
      </ul>
    </Banner>
  );
}
