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

/** A disc with initials. Decoration: the name belongs beside it, so it is hidden from the reader. */
export function Avatar({ initials, hue, size = 20, className }: AvatarProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--avatar-size': `${size}px`,
    '--avatar-solid': `var(--hue-${hue}-solid)`,
    '--avatar-contrast': `var(--hue-${hue}-contrast)`,
  };
  return (
    <span aria-hidden className={classNames(styles.avatar, className)} style={style}>
      {initials}
    </span>
  );
}
