import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { SearchX } from 'lucide-react';
import type { Account } from '../../data/account';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { CellDetails } from './cell-details';
import type { FocusedCell } from './cell-details';
import { filterMap } from './filter-map';
import type { ShownRow } from './filter-map';
import type { GridPlace } from './find-grid-target';
import { MapGrid } from './map-grid';
import type { MapLayout } from './map-layout';
import { MapMissing } from './map-missing';
import { MapSummary } from './map-summary';
import { MapToolbar } from './map-toolbar';
import { useMapWords } from './map-words';
import type { ReplyMapProps } from './reply-map';
import styles from './reply-map.module.css';
import { useMapCounts, useProfileLight } from './use-account-map';
import { findCell } from './use-grid-focus';
import { useRowLights } from './use-row-lights';

/** The map with what one looks for in it. */
export function MapPage({
  id,
  view,
  onViewChange,
  onOpen,
  account,
  layout: { blocks, serviceIds },
}: ReplyMapProps & { account: Account; layout: MapLayout }) {
  const words = useMapWords(account);
  const { t } = words;
  const { counts, isDone, missing } = useMapCounts(blocks);
  const light = useProfileLight(blocks, view.profileId, view.isSimulated);
  const { show, text } = view;
  const shown = useMemo(
    () => filterMap(blocks, counts, { show, text }),
    [blocks, counts, show, text],
  );
  const { rows, places } = useDeferredValue(shown);

  const scrollerRef = useRef<HTMLDivElement>(null);
  const cellRef = useRef<HTMLElement>(null);
  const [isWhyOpen, setIsWhyOpen] = useState(false);

  // What many cells are drawn anew for waits a little, so that what one did shows first.
  const shownCounts = useDeferredValue(counts);
  const countsOf = useCallback(
    ({ row, block }: ShownRow) => shownCounts.get(block.mailboxId)?.get(row.key),
    [shownCounts],
  );
  const lights = useDeferredValue(useRowLights(light, view.isSimulated));

  function open({ row: index }: Pick<GridPlace, 'row'>) {
    const row = rows[index]?.row;
    if (row === undefined) return;
    onOpen(row.mailboxId, row.target.kind === 'mailbox' ? null : row.target.id);
  }

  function openWhy(place: GridPlace) {
    if (place.column === 0) return;
    cellRef.current = findCell(scrollerRef.current, place);
    setIsWhyOpen(true);
  }

  return (
    <>
      <MapToolbar
        view={view}
        places={places}
        isCounted={isDone}
        profile={light.profile}
        onChange={onViewChange}
        actions={null}
        words={words}
      />
      {missing !== null && <MapMissing what="counts" missing={missing} />}
      {light.missing !== null && <MapMissing what="without" missing={light.missing} />}
      {light.profile !== undefined && light.missing === null && missing === null && (
        <MapSummary
          profile={light.profile}
          blocks={blocks}
          places={light.places}
          breakages={light.breakages}
          isSimulated={view.isSimulated}
        />
      )}
      <div className={styles.frame}>
        <div className={styles.map}>
          {rows.length === 0 ? (
            <EmptyState
              icon={<SearchX />}
              className={styles.nothing}
              title={t(`nothing.${show}`)}
              action={
                <Button
                  onClick={() => {
                    onViewChange({ ...view, show: 'all', text: '' });
                  }}
                >
                  {t('nothing.showAll')}
                </Button>
              }
            />
          ) : (
            <MapGrid
              id={id}
              rows={rows}
              serviceIds={serviceIds}
              revealedServiceId={light.profile?.serviceId ?? null}
              scrollerRef={scrollerRef}
              countsOf={countsOf}
              lightOf={lights}
              selection={null}
              onOpen={open}
              onWhy={openWhy}
              onCopy={() => undefined}
              onToggle={() => undefined}
              words={words}
              renderDetails={(place) => (
                <CellDetails
                  focused={findFocused(rows, serviceIds, place)}
                  countsOf={countsOf}
                  isWhyOpen={isWhyOpen}
                  onWhyChange={(isOpen) => {
                    if (isOpen && place !== null) openWhy(place);
                    else setIsWhyOpen(false);
                  }}
                  anchor={cellRef}
                  onOpen={() => {
                    if (place !== null) open(place);
                  }}
                  words={words}
                />
              )}
            />
          )}
        </div>
      </div>
    </>
  );
}

function findFocused(
  rows: readonly ShownRow[],
  serviceIds: readonly string[],
  place: GridPlace | null,
): FocusedCell | null {
  const shown = place === null ? undefined : rows[place.row];
  if (shown === undefined || place === null) return null;
  return { shown, serviceId: place.column === 0 ? null : (serviceIds[place.column - 1] ?? null) };
}
