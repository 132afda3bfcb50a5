import type { KeyboardEvent } from 'react';

/** The key was meant for what has the focus: Escape closes the list alone, whatever else listens for it further up. */
export function claimKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
  event.nativeEvent.stopImmediatePropagation();
}
