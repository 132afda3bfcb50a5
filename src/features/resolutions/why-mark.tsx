import type { ComponentProps } from 'react';
import { CircleQuestionMark } from 'lucide-react';
import { Button } from '../../ui/button';
import styles from './why-popover.module.css';

/** A small "Why?" where there are many: a mark with a name of its own, which is also its tooltip. */
export function WhyMark({ label, ...rest }: { label: string } & ComponentProps<'button'>) {
  return (
    <Button
      {...rest}
      variant="quiet"
      size="small"
      aria-label={label}
      title={label}
      icon={<CircleQuestionMark size={14} />}
      className={styles.mark}
    />
  );
}
