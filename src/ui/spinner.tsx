import { classNames } from './class-names';
import styles from './spinner.module.css';

export interface SpinnerProps {
  /** What is under way, for assistive technology; without it the spinner is decoration. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A ring of 16 px in the text's colour, seen only after 300 ms. */
export function Spinner({ label, className }: SpinnerProps) {
  return (
    <span
      className={classNames(styles.spinner, className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'status', 'aria-label': label })}
    />
  );
}
