import { useTranslations } from 'use-intl';
import type { ReplyLimit } from '../../domain/service';
import styles from './reply-bar.module.css';

const units = {
  characters: 'characters',
  graphemes: 'graphemes',
  bytes: 'bytes',
  'x-weighted': 'xWeighted',
} as const;

/** What is left of the service's limit, counted as the service counts; announced only when it is exceeded. */
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
  return (
    <span className={styles.left} data-over={isOver} title={t(`unitHint.${unit}`)}>
      <span id={id}>
        {left !== null && !isOver && t('left', { unit, count: left })}
        <span role="status">{isOver && t('over', { unit, count: -left, max: limit.max })}</span>
      </span>
    </span>
  );
}
