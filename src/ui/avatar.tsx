import type { CSSProperties } from 'react';
import styles from './avatar.module.css';
import { classNames } from './class-names';

/** The hues of `hues.css`. */
export type Hue =
  | 'tomato'
  | 'crimson'
  | 'pink'
  | 'plum'
  | 'purple'
  | 'violet'
  | 'iris'
  | 'indigo'
  | 'blue'
  | 'cyan'
  | 'teal'
  | 'jade'
  | 'grass'
  | 'orange'
  | 'brown'
  | 'bronze';

export interface AvatarProps {
  /** One or two characters. */
  initials: string;
  hue: Hue;
  size?: 16 | 20 | 24 | 32 | undefined;
  className?: string | undefined;
}

/**
 * A disc with initials. Decoration: the name belongs beside it, so the initials are neither read aloud
 * nor part of the text that one finds or copies.
 */
export function Avatar({ initials, hue, size = 20, className }: AvatarProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--avatar-size': `${size}px`,
    '--avatar-solid': `var(--hue-${hue}-solid)`,
    '--avatar-contrast': `var(--hue-${hue}-contrast)`,
  };
  return (
    <span
      aria-hidden
      data-initials={initials}
      className={classNames(styles.avatar, className)}
      style={style}
    />
  );
}
