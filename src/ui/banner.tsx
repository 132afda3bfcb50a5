import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names';

export interface BannerProps {
  tone?: 'info' | 'attention' | 'danger' | undefined;
  /** `alert` interrupts the reader, `status` waits for a pause; without it nothing is announced. */
  announce?: 'alert' | 'status' | undefined;
  icon?: ReactNode;
  actions?: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Banner({
  tone = 'info',
  announce,
  icon,
  actions,
  id,
  className,
  children,
}: BannerProps) {
  return (
    <div id={id} role={announce} className={classNames(styles.banner, styles[tone], className)}>
      {icon && (
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
      )}
      <div className={styles.content}>
        <div className={styles.text}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
