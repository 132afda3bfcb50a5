import { Settings } from 'lucide-react';
import { Button } from '../../ui/button';
import styles from './gear.module.css';

/**
 * Opens settings. Its tooltip is the browser's own: the one of the other icon buttons would have to be
 * fetched before the first mention is seen.
 */
export function Gear({
  label,
  onOpen,
  className,
}: {
  label: string;
  onOpen: () => void;
  className?: string | undefined;
}) {
  return (
    <span className={className}>
      <Button
        variant="quiet"
        size="small"
        className={styles.gear}
        aria-label={label}
        aria-haspopup="dialog"
        title={label}
        icon={<Settings />}
        onClick={onOpen}
      />
    </span>
  );
}
