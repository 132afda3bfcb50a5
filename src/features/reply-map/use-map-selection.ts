import { useEffect, useMemo, useRef } from 'react';
import type { MapSelection } from './map-selection';
import type { StepState } from './step/use-step';
import type { useSettingsRights } from './use-settings-rights';

/** The rows that copied settings are put onto; null while nothing is copied. */
export function useMapSelection(
  { step, toggle }: Pick<StepState, 'step' | 'toggle'>,
  { findObstacle }: ReturnType<typeof useSettingsRights>,
): MapSelection | null {
  const latest = useRef({ toggle, findObstacle });
  useEffect(() => {
    latest.current = { toggle, findObstacle };
  });
  return useMemo(() => {
    if (step?.kind !== 'copy') return null;
    return {
      source: step.source.key,
      keys: step.versions,
      toggle: (row) => {
        const { toggle: choose, findObstacle: find } = latest.current;
        if (find(row.target.kind) === null) choose(row);
      },
      findObstacle: (row) => latest.current.findObstacle(row.target.kind),
    };
  }, [step]);
}
