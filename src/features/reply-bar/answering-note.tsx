import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import styles from './reply-bar.module.css';

/** Says who else is answering; `names`: null where nobody is. */
export function AnsweringNote({ names, count }: { names: string | null; count: number }) {
  const t = useTranslations('meanwhile');
  return (
    <div className={styles.notices}>
      <div role="status">
        {names !== null && (
          <Banner tone="attention" icon={<Pencil />}>
            {t('answering', { names, count })}
          </Banner>
        )}
      </div>
    </div>
  );
}
