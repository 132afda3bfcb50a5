import type { RestoreAddress, RestorePoint } from './restore-point';

/**
 * The history of what a settings dialog is about. It has a place in the address, so opening, closing and
 * restoring are navigations.
 * - `restoring`: what that the address wants filled in, maybe of another dialog's settings; or null.
 */
export interface DialogHistory {
  isOpen: boolean;
  restoring: RestoreAddress | null;
  open: () => void;
  close: () => void;
  restore: (point: RestorePoint) => void;
}
