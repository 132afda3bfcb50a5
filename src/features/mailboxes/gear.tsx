import { Settings, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button';
import styles from './gear.module.css';

/**
 * Opens settings. Its tooltip is the browser's own: the one of the other icon buttons would have to be
 * fetched before the first mention is seen.
 * @param problem what is wrong with the settings, in words; null when nothing is
 * @param onLook somebody looks at a problem
 */
export function Gear({
  label,
  problem,
  onLook,
  onOpen,
  className,
}: {
  label: string;
  problem: string | null;
  onLook: () => void;
  onOpen: () => void;
  className?: string | undefined;
}) {
  const t = useTranslations('mailboxes');
  const name = problem === null ? label : t('gearWithProblem', { label, problem });
  return (
    <span
      className={className}
      {...(problem !== null && { onPointerEnter: onLook, onFocus: onLook })}
    >
      <span className={styles.button}>
        <Button
          variant="quiet"
          size="small"
          className={styles.gear}
          aria-label={name}
          aria-haspopup="dialog"
          title={name}
          icon={<Settings />}
          onClick={onOpen}
        />
        {problem !== null && <TriangleAlert aria-hidden className={styles.badge} />}
      </span>
    </span>
  );
}
