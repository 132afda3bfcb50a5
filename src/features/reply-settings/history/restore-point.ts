import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { isSameTarget } from '../../../domain/reply-settings-target';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';

/** Settings of the past: those that a save made, or those that it replaced. */
export interface RestorePoint {
  change: ReplySettingsChange;
  side: 'after' | 'before';
  /** They are of a smart folder that was deleted, and bring it back. */
  recreates?: boolean;
}

/** The same as an address names it. */
export interface RestoreAddress {
  changeId: string;
  side: RestorePoint['side'];
}

/** Whether it is a point in the history of this mailbox or smart folder. */
export function isPointOf({ change }: RestorePoint, target: ReplySettingsTarget): boolean {
  const id = change.kind === 'mailbox' ? change.mailboxId : change.smartFolderId;
  return isSameTarget({ kind: change.kind, id }, target);
}

/** Tells points apart, as keys do. */
export function keyOfPoint(point: RestorePoint | null): string {
  return point === null ? 'now' : `${point.side} ${point.change.id}`;
}
