import * as RadixPopover from '@radix-ui/react-popover';
import type { ReactElement, ReactNode, RefObject } from 'react';
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
  /** What the content is beside and what has the focus afterwards, when that is not the trigger. */
  anchor?: RefObject<HTMLElement | null> | undefined;
  /** The same without it being beside: what has the focus afterwards; null for the trigger. */
  findFocusAfter?: (() => HTMLElement | null) | undefined;
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
  anchor,
  findFocusAfter,
  className,
  children,
}: PopoverProps) {
  return (
    <RadixPopover.Root
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      {anchor && <RadixPopover.Anchor virtualRef={anchor as RefObject<HTMLElement>} />}
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          className={classNames(layer.layer, styles.popover, className)}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          {...((anchor || findFocusAfter) && {
            onCloseAutoFocus: (event) => {
              const focusAfter = anchor?.current ?? findFocusAfter?.() ?? null;
              if (!anchor && focusAfter === null) return;
              event.preventDefault();
              focusAfter?.focus();
            },
          })}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
