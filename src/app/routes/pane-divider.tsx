import { useEffect, useState } from 'react';
import type { CSSProperties, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { setPaneSize, usePaneSize } from '../../features/preferences/preferences';
import type { SizedPane } from '../../features/preferences/preferences';
import { PaneSeparator } from '../../ui/pane-separator';
import styles from './inbox-route.module.css';

/** As in the stylesheet: how narrow a pane may become, and how wide beside those after it. */
const limits: Record<SizedPane, { min: number; max: (available: number) => number }> = {
  folders: { min: 160, max: (available) => Math.min(400, available * 0.3) },
  list: { min: 256, max: (available) => available - 320 },
};

/** The width that was chosen for a pane, for the grid of which it is the first column. */
export function usePaneStyle(pane: SizedPane): CSSProperties & Record<`--${string}`, string> {
  const chosen = usePaneSize(pane);
  return chosen === null ? {} : { [`--${pane}-chosen`]: `${String(chosen)}px` };
}

/**
 * The line after a pane, by which it becomes wider or narrower. The stylesheet keeps what was chosen
 * within the limits of the page, so the width that counts is measured; a component of its own, so that
 * nothing else is drawn again for it.
 */
export function PaneDivider({
  pane,
  paneId,
  paneRef,
  gridRef,
}: {
  pane: SizedPane;
  paneId: string;
  paneRef: RefObject<HTMLElement | null>;
  gridRef: RefObject<HTMLElement | null>;
}) {
  const t = useTranslations('app');
  const [{ value, available }, setMeasured] = useState({ value: 0, available: 0 });
  // Once the grid around it is there as well.
  useEffect(() => {
    const element = paneRef.current;
    const grid = gridRef.current;
    if (element === null || grid === null) return;
    const measure = () => {
      setMeasured({ value: element.offsetWidth, available: grid.clientWidth });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(grid);
    return () => {
      observer.disconnect();
    };
  }, [paneRef, gridRef]);

  const property = `--${pane}-chosen`;
  const { min, max } = limits[pane];
  return (
    <PaneSeparator
      className={styles.divider}
      data-pane={pane}
      label={t(`paneWidths.${pane}`)}
      paneId={paneId}
      value={value}
      min={min}
      max={Math.max(min, max(available))}
      onMove={(size) => {
        gridRef.current?.style.setProperty(property, `${String(size)}px`);
      }}
      onChange={(size) => {
        if (size === null) gridRef.current?.style.removeProperty(property);
        setPaneSize(pane, size);
      }}
    />
  );
}
