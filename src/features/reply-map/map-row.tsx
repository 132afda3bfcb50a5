import { memo } from 'react';
import type { ReplyMapCount } from '../../domain/reply/count-reply-map';
import type { ShownRow } from './filter-map';
import { MapCell } from './map-cell';
import { MapRowName } from './map-row-name';
import styles from './map-row.module.css';
import type { MapSelection } from './map-selection';
import type { MapWords } from './map-words';
import type { Breakage } from './simulate-without';
import type { DrawnColumn } from './use-grid-window';

/** A profile that one looks for, in one row. `places`: null where it does not answer. */
export interface RowLight {
  profileId: string;
  serviceId: string;
  mentions: number | null;
  breakage: Breakage | undefined;
}

export interface MapRowLineProps extends Pick<ShownRow, 'row' | 'matches' | 'isContext'> {
  index: number;
  start: number;
  columns: readonly DrawnColumn[];
  columnWidth: number;
  /** The column of the cell that Tab leads to, when it is in this row. */
  tabStopColumn: number | null;
  counts: ReadonlyMap<string, ReplyMapCount> | undefined;
  light: RowLight | null;
  /** Only while targets are chosen. */
  selection: MapSelection | null;
  words: MapWords;
}

/** One row of the map: a mailbox or a smart folder, and who answers there on each service that one sees. */
export const MapRowLine = memo(function MapRowLine({
  row,
  matches,
  isContext,
  index,
  start,
  columns,
  columnWidth,
  tabStopColumn,
  counts,
  light,
  selection,
  words,
}: MapRowLineProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(selection !== null && { 'aria-selected': selection.keys.has(row.key) })}
      data-row={index}
      data-kind={row.target.kind}
      data-context={isContext}
      className={styles.row}
      style={{ transform: `translateY(${String(start)}px)` }}
    >
      <MapRowName row={row} isTabStop={tabStopColumn === 0} selection={selection} words={words} />
      {columns.map(({ place, gap }) => {
        const cell = row.cells[place];
        if (cell === undefined) return null;
        const isLightColumn = light !== null && light.serviceId === cell.serviceId;
        const names =
          light !== null &&
          cell.answer.kind === 'profile' &&
          cell.answer.profileId === light.profileId;
        const lit = isLightColumn ? (light.mentions ?? (names ? 0 : null)) : null;
        const isFaint =
          (matches !== null && !matches.has(cell.serviceId)) || (light !== null && lit === null);
        return (
          <MapCell
            key={place}
            row={row}
            cell={cell}
            column={place + 1}
            gap={gap * columnWidth}
            isTabStop={tabStopColumn === place + 1}
            isFaint={isFaint}
            count={counts?.get(cell.serviceId)}
            lit={lit}
            breakage={isLightColumn ? light.breakage : undefined}
            words={words}
          />
        );
      })}
    </div>
  );
});
