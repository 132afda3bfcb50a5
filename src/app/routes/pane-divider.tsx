import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
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
  const chosen = usePaneSize(pane);
  const [{ value, available }, setMeasured] = useState({ value: 0, available: 0 });
  const measure = useCallback(() => {
    if (paneRef.current === null || gridRef.current === null) return;
    const value = paneRef.current.offsetWidth;
    const available = gridRef.current.clientWidth;
    setMeasured((last) =>
      last.value === value && last.available === available ? last : { value, available },
    );
  }, [paneRef, gridRef]);
  // Once the grid around it is there as well.
  useEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [paneRef, gridRef]) if (current !== null) observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [measure, paneRef, gridRef]);
  // An observer tells with the next frame: a second step within this one would start where the first did.
  useLayoutEffect(measure, [measure, chosen]);

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
