import type { ReactNode } from 'react';
import { Button } from './button';
import type { ButtonProps } from './button';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<
  ButtonProps,
  'children' | 'icon' | 'endIcon' | 'aria-label'
> {
  /** The accessible name, also shown as a tooltip. */
  label: string;
  icon: ReactNode;
}

/** A square button of 32 px (small: 24 px) that is nothing but an icon. */
export function IconButton({
  label,
  icon,
  size = 'default',
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} isName>
      <Button
        {...rest}
        aria-label={label}
        variant={variant}
        size={size}
        icon={icon}
        className={classNames(styles.iconButton, styles[size], className)}
      />
    </Tooltip>
  );
}
