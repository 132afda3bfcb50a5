import { useEffect, useId } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ServiceMark } from '../profiles/service-mark';
import type { ShownRow } from './filter-map';
import type { GridPlace } from './find-grid-target';
import styles from './map-grid.module.css';
import { MapRowLine } from './map-row';
import type { MapRowLineProps, RowLight } from './map-row';
import { readPlace, useGridFocus } from './use-grid-focus';
import { HEAD_HEIGHT, ROW_HEIGHT, useGridWindow } from './use-grid-window';

export interface MapGridProps extends Pick<MapRowLineProps, 'selection' | 'words'> {
  id: string;
  rows: readonly ShownRow[];
  serviceIds: readonly string[];
  /** The service that is scrolled to as soon as it is named. */
  revealedServiceId: string | null;
  /** The scroller; whoever holds it can find a cell in it. */
  scrollerRef: RefObject<HTMLDivElement | null>;
  countsOf: (row: ShownRow) => MapRowLineProps['counts'];
  lightOf: (row: ShownRow) => RowLight | null;
  onOpen: (place: GridPlace) => void;
  onWhy: (place: GridPlace) => void;
  onCopy: (place: GridPlace) => void;
  onToggle: (place: GridPlace) => void;
  /** What is said of the cell that had the focus last, below the grid; null before any had it. */
  renderDetails: (place: GridPlace | null) => ReactNode;
}

/** The grid: one column for each service, one row for each mailbox and folder, drawn where one looks. */
export function MapGrid(props: MapGridProps) {
  const { id, rows, serviceIds, scrollerRef, words, selection } = props;
  const { t, services } = words;
  const hintId = useId();
  const { place, hasBeenFocused, focusPlace, gridProps } = useGridFocus(scrollerRef, rows, {
    columns: serviceIds.length + 1,
    rowHeight: ROW_HEIGHT,
  });
  const drawn = useGridWindow(scrollerRef, {
    rows: rows.length,
    columns: serviceIds.length,
    tabStop: place,
  });

  const measures: CSSProperties & Record<'--column' | '--name', string> = {
    '--column': `${String(drawn.columnWidth)}px`,
    '--name': `${String(drawn.nameWidth)}px`,
  };
  const style: CSSProperties = {
    inlineSize: drawn.inlineSize,
    blockSize: drawn.blockSize + HEAD_HEIGHT,
  };
  const { scrollToColumn } = drawn;
  const revealed =
    props.revealedServiceId === null ? -1 : serviceIds.indexOf(props.revealedServiceId);
  useEffect(() => {
    if (revealed >= 0) scrollToColumn(revealed);
  }, [revealed, scrollToColumn]);

  function handleKey(event: KeyboardEvent) {
    gridProps.onKeyDown(event);
    const at = readPlace(event.target);
    if (event.defaultPrevented || at === null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = { Enter: props.onOpen, w: props.onWhy, c: props.onCopy, ' ': props.onToggle }[
      event.key
    ];
    if (action === undefined) return;
    event.preventDefault();
    action(at);
  }

  function handleClick({ target }: MouseEvent) {
    const at = readPlace(target);
    if (at === null || !(target instanceof Element) || target.closest('input') !== null) return;
    focusPlace(at);
    if (target.closest('[data-why]') !== null) props.onWhy(at);
    else if (target.closest('[data-copy]') !== null) props.onCopy(at);
    else if (selection !== null && at.column === 0) props.onToggle(at);
    else props.onOpen(at);
  }

  return (
    <>
      <div ref={scrollerRef} className={styles.scroller} style={measures}>
        <div
          role="grid"
          id={id}
          tabIndex={-1}
          aria-label={t('title')}
          aria-describedby={hintId}
          aria-rowcount={rows.length + 1}
          aria-colcount={serviceIds.length + 1}
          aria-multiselectable={selection !== null || undefined}
          className={styles.grid}
          style={style}
          {...gridProps}
          onKeyDown={handleKey}
          onClick={handleClick}
        >
          <div role="rowgroup" className={styles.head}>
            <div role="row" aria-rowindex={1} className={styles.headRow}>
              <div role="columnheader" aria-colindex={1} className={styles.corner}>
                {t('corner')}
              </div>
              {drawn.columns.map(({ place: column, gap }) => {
                const serviceId = serviceIds[column] ?? '';
                return (
                  <div
                    key={serviceId}
                    role="columnheader"
                    aria-colindex={column + 2}
                    className={styles.service}
                    {...(gap > 0 && {
                      style: { marginInlineStart: gap * drawn.columnWidth },
                    })}
                  >
                    <ServiceMark serviceId={serviceId} />
                    {services.get(serviceId)?.name ?? serviceId}
                  </div>
                );
              })}
            </div>
          </div>
          <div role="rowgroup" className={styles.body}>
            {drawn.rows.map(({ index, start }) => {
              const shown = rows[index];
              return (
                shown !== undefined && (
                  <MapRowLine
                    key={shown.row.key}
                    row={shown.row}
                    matches={shown.matches}
                    isContext={shown.isContext}
                    index={index}
                    start={start}
                    columns={drawn.columns}
                    columnWidth={drawn.columnWidth}
                    tabStopColumn={place.row === index ? place.column : null}
                    counts={props.countsOf(shown)}
                    light={props.lightOf(shown)}
                    selection={selection}
                    words={words}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      <VisuallyHidden id={hintId}>{t('keys')}</VisuallyHidden>
      {props.renderDetails(hasBeenFocused ? place : null)}
    </>
  );
}
