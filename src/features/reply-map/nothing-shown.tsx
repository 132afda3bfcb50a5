import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { MapView } from './map-view';
import styles from './reply-map.module.css';

/** In the place of the map when no row of it fits what one looks for. */
export function NothingShown({
  view,
  onViewChange,
}: {
  view: MapView;
  onViewChange: (view: MapView) => void;
}) {
  const t = useTranslations('replyMap.nothing');
  return (
    <EmptyState
      icon={<SearchX />}
      className={styles.nothing}
      title={t(view.show)}
      action={
        <Button
          onClick={() => {
            onViewChange({ ...view, show: 'all', text: '' });
          }}
        >
          {t('showAll')}
        </Button>
      }
    />
  );
}
