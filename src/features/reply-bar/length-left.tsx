import { useTranslations } from 'use-intl';
import type { ReplyLimit } from '../../domain/service';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './reply-bar.module.css';

const units = {
  characters: 'characters',
  graphemes: 'graphemes',
  bytes: 'bytes',
  'x-weighted': 'xWeighted',
} as const;

/**
 * What is left of the service's limit, counted as the service counts; amber when a tenth of it is
 * left; announced when it comes near, and when it is exceeded.
 */
export function LengthLeft({
  id,
  left,
  limit,
}: {
  id: string;
  left: number | null;
  limit: ReplyLimit | null;
}) {
  const t = useTranslations('replyBar');
  if (limit === null) return <span id={id} />;
  const unit = units[limit.unit];
  const isOver = left !== null && left < 0;
  const isNear = left !== null && !isOver && left <= limit.max / 10;
  return (
    <span
      className={styles.left}
      data-over={isOver}
      data-near={isNear}
      title={t(`unitHint.${unit}`)}
    >
      <span id={id}>
        {left !== null && !isOver && t('left', { unit, count: left })}
        <span role="status">
          {isOver && t('over', { unit, count: -left, max: limit.max })}
          {isNear && <VisuallyHidden>{t('nearLimit')}</VisuallyHidden>}
        </span>
      </span>
    </span>
  );
}
