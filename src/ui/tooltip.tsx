import * as RadixTooltip from '@radix-ui/react-tooltip';
import { createContext, use } from 'react';
import type { FocusEvent, ReactElement, ReactNode } from 'react';
import { isFocusGivenBack } from './give-focus-back';
import styles from './tooltip.module.css';

const delay = 500;
const HasSharedDelay = createContext(false);

/** Lets the tooltips inside share their delay: after the first, the next ones come at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <HasSharedDelay value={true}>
      <RadixTooltip.Provider delayDuration={delay} disableHoverableContent>
        {children}
      </RadixTooltip.Provider>
    </HasSharedDelay>
  );
}

export interface TooltipProps {
  text: string;
  /** Set when the text is the trigger's own name: it is then not announced a second time. */
  isName?: boolean | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** One element that takes a ref and can have focus. */
  children: ReactElement;
}

export function Tooltip({ text, isName = false, side = 'bottom', children }: TooltipProps) {
  const hasSharedDelay = use(HasSharedDelay);
  const tooltip = (
    <RadixTooltip.Root disableHoverableContent>
      <RadixTooltip.Trigger
        asChild
        onFocus={showForKeyboardOnly}
        {...(isName && { 'aria-describedby': undefined })}
      >
        {children}
      </RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content
          className={styles.tooltip}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          {text}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
  if (hasSharedDelay) return tooltip;
  return <RadixTooltip.Provider delayDuration={delay}>{tooltip}</RadixTooltip.Provider>;
}

/** Focus that a closing layer gives back to its trigger is no reason for a tooltip. */
function showForKeyboardOnly(event: FocusEvent<HTMLElement>) {
  if (isFocusGivenBack() || !event.currentTarget.matches(':focus-visible')) event.preventDefault();
}
