import { classNames } from './class-names';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  shape?: 'line' | 'box' | 'disc' | undefined;
  /** CSS lengths; a line is as wide as its place and as high as its text. */
  inlineSize?: string | undefined;
  blockSize?: string | undefined;
  className?: string | undefined;
}

/** The place of something that is on its way. Keeps the room at once, is seen only after 300 ms. */
export function Skeleton({ shape = 'line', inlineSize, blockSize, className }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={classNames(styles.skeleton, styles[shape], className)}
      style={{ inlineSize, blockSize }}
    />
  );
}
