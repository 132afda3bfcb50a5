import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface FieldProps {
  label: string;
  isLabelHidden?: boolean | undefined;
  /** What to know before writing. */
  hint?: string | undefined;
  /** What is wrong and what to do; its presence marks the control as invalid. */
  error?: string | undefined;
  className?: string | undefined;
}

/** The frame shared by text fields: label above, hint and error below. */
export function Field({
  id,
  label,
  isLabelHidden = false,
  hint,
  error,
  className,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={classNames(styles.field, className)}>
      {isLabelHidden ? (
        <VisuallyHidden>
          <label htmlFor={id}>{label}</label>
        </VisuallyHidden>
      ) : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its field. */
export function fieldControlProps(
  id: string,
  { hint, error }: FieldProps,
  describedBy: string | undefined,
) {
  const ids = [
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
    describedBy,
  ].filter(Boolean);
  return {
    id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    className: styles.control,
  };
}
