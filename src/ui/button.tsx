import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'default' | 'small';
  /** Shows that it works and ignores further clicks, but keeps its focus, its name and its width. */
  isBusy?: boolean | undefined;
  icon?: ReactNode;
  /** A mark after the label, such as the chevron of a menu. */
  endIcon?: ReactNode;
}

/** A button; it submits a form only with `type="submit"`. */
export function Button({
  variant = 'secondary',
  size = 'default',
  isBusy = false,
  icon,
  endIcon,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      {...(isBusy && { 'aria-busy': true, 'aria-disabled': true })}
      type={type}
      onClick={handleClick}
      className={classNames(styles.button, styles[variant], styles[size], className)}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {endIcon}
    </button>
  );
}
