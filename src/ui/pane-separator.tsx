import type { KeyboardEvent, PointerEvent } from 'react';
import { classNames } from './class-names';
import styles from './pane-separator.module.css';

/** How far one key press moves it, and one with Shift, in CSS pixels. */
const STEP = 16;
const BIG_STEP = 64;

export interface PaneSeparatorProps {
  /** What it changes, such as "Width of the list". */
  label: string;
  /** The id of the pane before it, whose width it is. */
  paneId: string;
  /** In CSS pixels. */
  value: number;
  min: number;
  max: number;
  /** While one drags: the width to show. */
  onMove: (size: number) => void;
  /** The width that was chosen; null: the usual one again. */
  onChange: (size: number | null) => void;
  className?: string | undefined;
  'data-pane'?: string | undefined;
}

/**
 * The line between two panes: dragged, or moved by the arrow keys (with Shift further), Home and End; a
 * double click or Enter gives the pane its usual width back.
 */
export function PaneSeparator({
  label,
  paneId,
  value,
  min,
  max,
  onMove,
  onChange,
  className,
  ...rest
}: PaneSeparatorProps) {
  const keepWithin = (size: number) => Math.round(Math.max(min, Math.min(size, max)));

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? BIG_STEP : STEP;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) onChange(keepWithin(value + step));
    else if (event.key === back) onChange(keepWithin(value - step));
    else if (event.key === 'Home') onChange(min);
    else if (event.key === 'End') onChange(keepWithin(max));
    else if (event.key === 'Enter') onChange(null);
    else return;
    event.preventDefault();
  }

  function drag(down: PointerEvent<HTMLElement>) {
    if (down.button !== 0) return;
    const line = down.currentTarget;
    const sign = getComputedStyle(line).direction === 'rtl' ? -1 : 1;
    let size: number | null = null;
    line.setPointerCapture(down.pointerId);
    const move = (event: globalThis.PointerEvent) => {
      size = keepWithin(value + sign * (event.clientX - down.clientX));
      onMove(size);
    };
    const end = () => {
      line.removeEventListener('pointermove', move);
      line.removeEventListener('pointerup', end);
      line.removeEventListener('pointercancel', end);
      if (size !== null) onChange(size);
    };
    line.addEventListener('pointermove', move);
    line.addEventListener('pointerup', end);
    line.addEventListener('pointercancel', end);
  }

  return (
    <div
      {...rest}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={paneId}
      aria-valuenow={Math.round(value)}
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      className={classNames(styles.separator, className)}
      onKeyDown={onKeyDown}
      onPointerDown={drag}
      onDoubleClick={() => {
        onChange(null);
      }}
    />
  );
}
