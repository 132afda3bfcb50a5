let isGivingBack = false;

/**
 * Gives the focus back to what had it before a layer opened. Nobody went there to read its name: a tooltip
 * would only be in the way, and would take the next Escape for itself.
 */
export function giveFocusBack(element: HTMLElement): void {
  isGivingBack = true;
  element.focus();
  isGivingBack = false;
}

/** Whether the focus that is just being given is one that goes back. */
export function isFocusGivenBack(): boolean {
  return isGivingBack;
}
