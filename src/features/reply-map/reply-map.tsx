import { Suspense } from 'react';
import { useMapLayout } from './use-account-map';
import { MapMissing } from './map-missing';
import { MapSkeleton } from './map-skeleton';
import type { MapView } from './map-view';
import { MapPage } from './map-page';
import styles from './reply-map.module.css';

export interface ReplyMapProps {
  /** Of the grid, for the skip link. */
  id: string;
  view: MapView;
  onViewChange: (view: MapView) => void;
  /** Opens the settings of a mailbox, or of one of its folders. */
  onOpen: (mailboxId: string, folderId: string | null) => void;
  /** Somebody comes near what opens settings. */
  onApproach: () => void;
}

/** The whole account at a glance: who answers on each service, in every mailbox and smart folder. */
export function ReplyMap(props: ReplyMapProps) {
  return (
    <main className={styles.page} onPointerEnter={props.onApproach} onFocus={props.onApproach}>
      <Suspense fallback={<MapSkeleton />}>
        <LoadedMap {...props} />
      </Suspense>
    </main>
  );
}

function LoadedMap(props: ReplyMapProps) {
  const { account, layout, missing } = useMapLayout();
  if (layout !== null) return <MapPage {...props} account={account} layout={layout} />;
  return missing === null ? <MapSkeleton /> : <MapMissing what="settings" missing={missing} />;
}
