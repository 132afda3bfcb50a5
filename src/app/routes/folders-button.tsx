import type { ComponentProps } from 'react';
import { PanelLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button';
import styles from './inbox-route.module.css';

/** Opens the folders where they have no place of their own. */
export function FoldersButton(props: Omit<ComponentProps<'button'>, 'children' | 'aria-label'>) {
  const t = useTranslations('app');
  return (
    <Button
      {...props}
      variant="quiet"
      aria-label={t('folders')}
      title={t('folders')}
      className={styles.foldersButton}
      icon={<PanelLeft aria-hidden />}
    />
  );
}
