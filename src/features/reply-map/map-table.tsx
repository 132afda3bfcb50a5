import { useRef, useState } from 'react';
import { CellDetails } from './cell-details';
import type { FocusedCell } from './cell-details';
import type { ShownRow } from './filter-map';
import type { GridPlace } from './find-grid-target';
import { MapGrid } from './map-grid';
import type { MapGridProps } from './map-grid';
import type { MapRow } from './map-layout';
import { findCell } from './use-grid-focus';

export interface MapTableProps extends Pick<
  MapGridProps,
  | 'id'
  | 'rows'
  | 'serviceIds'
  | 'revealedServiceId'
  | 'countsOf'
  | 'lightOf'
  | 'selection'
  | 'words'
> {
  onOpen: (row: MapRow) => void;
  onCopy: (row: MapRow) => void;
}

/** The grid with the line that tells about the chosen place, and the reasons beside the cell. */
export function MapTable({ onOpen, onCopy, ...grid }: MapTableProps) {
  const { rows, serviceIds, selection, countsOf, words } = grid;
  const scrollerRef = useRef<HTMLDivElement>(null);
  const cellRef = useRef<HTMLElement>(null);
  const [isWhyOpen, setIsWhyOpen] = useState(false);

  function withRow(act: (row: MapRow) => void) {
    return ({ row }: GridPlace) => {
      const shown = rows[row];
      if (shown !== undefined) act(shown.row);
    };
  }

  function openWhy(place: GridPlace) {
    if (place.column === 0) return;
    cellRef.current = findCell(scrollerRef.current, place);
    setIsWhyOpen(true);
  }

  return (
    <MapGrid
      {...grid}
      scrollerRef={scrollerRef}
      onOpen={withRow(onOpen)}
      onWhy={openWhy}
      onCopy={withRow(onCopy)}
      onToggle={withRow((row) => {
        if (selection !== null && row.key !== selection.source) selection.toggle(row);
      })}
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
            if (place !== null) withRow(onOpen)(place);
          }}
          words={words}
        />
      )}
    />
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
