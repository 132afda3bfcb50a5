import { useTranslations } from 'use-intl';
import type { WrittenPart } from '../../domain/written/split-marks';
import styles from './marked-characters.module.css';

/** Stands for characters that nobody sees: their short names to the eye, what they do to the ear. */
export function MarkedCharacters({ mark }: { mark: Extract<WrittenPart, { kind: 'mark' }> }) {
  const t = useTranslations('written');
  const { kinds, codes, count } = mark;
  const what = kinds.map((kind) => t(`marks.${kind}`, { count })).join(', ');
  const label = codes.length === 0 ? what : t('mark', { what, codes: codes.join(', ') });
  const rest = count > codes.length ? `+${String(count - codes.length)}` : '';
  return (
    <span role="img" aria-label={label} title={label} dir="ltr" className={styles.mark}>
      {[...codes, rest].join(' ').trim()}
    </span>
  );
}
