import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

/** A choice that is made or not; the browser's own control with a label beside it. */
export function Checkbox({
  label,
  hint,
  isChecked,
  onCheckedChange,
  isDisabled = false,
}: {
  label: ReactNode;
  /** A second, quiet line, such as the reason why it cannot be changed. */
  hint?: string | undefined;
  isChecked: boolean;
  onCheckedChange: (isChecked: boolean) => void;
  isDisabled?: boolean | undefined;
}) {
  const id = useId();
  return (
    <div className={styles.checkbox}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onCheckedChange(event.target.checked);
        }}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
