import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

export interface BadgeProps {
  tone?: 'plain' | 'quiet' | 'accent' | 'attention' | 'danger' | undefined;
  /** What assistive technology reads instead, when a bare number would say too little. */
  label?: string | undefined;
  className?: string | undefined;
  /** The count, formatted for the reader's language, or a short word. */
  children: ReactNode;
}

/** A count or a short word; `plain` is text only, the other tones have a ground. */
export function Badge({ tone = 'quiet', label, className, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone], className)}>
      {label === undefined ? (
        children
      ) : (
        <>
          <span aria-hidden>{children}</span>
          <VisuallyHidden>{label}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
