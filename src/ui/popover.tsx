import * as RadixPopover from '@radix-ui/react-popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import layer from './layer.module.css';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The accessible name of the content. */
  label: string;
  /** One button. */
  trigger: ReactElement;
  /** Both or neither: without them the popover keeps its own state. */
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  side?: 'top' | 'bottom' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Content beside its trigger, for a look or a small choice; closes on Escape or a click elsewhere. */
export function Popover({
  label,
  trigger,
  isOpen,
  onOpenChange,
  align = 'start',
  side = 'bottom',
  className,
  children,
}: PopoverProps) {
  return (
    <RadixPopover.Root
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          className={classNames(layer.layer, styles.popover, className)}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
