import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../../../../ui/button';

/** A button of the bar that opens a layer; while a change is under way it opens nothing. */
export function BarButton({
  isBusy,
  label,
  icon,
  ...rest
}: { isBusy: boolean; label: string; icon: ReactNode } & ComponentProps<'button'>) {
  return (
    <Button
      {...rest}
      variant="quiet"
      size="small"
      aria-label={label}
      title={label}
      icon={icon}
      aria-disabled={isBusy || undefined}
    />
  );
}
