import type { MentionGroup } from '../../domain/reply/group-mentions';
import { previewReplies } from '../../domain/reply/preview-replies';
import type { ReplyingProfile } from '../../domain/reply/profile-problem';
import type { MapBlock } from './map-layout';

/**
 * What becomes of the mentions of a place if a profile were gone.
 * - `changed`: those that it answers now. - `blocked`, `unanswerable`: of these, those that become so; the
 *   rest move to other profiles.
 */
export interface Breakage {
  changed: number;
  changedOpen: number;
  blocked: number;
  unanswerable: number;
}

/**
 * Looks at every row of a block, the mailbox with no folder open and each folder with itself open.
 * @param groups of the mailbox, their `after` without the profile
 * @returns by the row's key; places where nothing changes are left out
 */
export function simulateWithout(
  profile: ReplyingProfile,
  { mapped, rows }: MapBlock,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): ReadonlyMap<string, Breakage> {
  const ofService = groups.filter(({ serviceId }) => serviceId === profile.serviceId);
  const found = new Map<string, Breakage>();
  if (ofService.length === 0) return found;
  const grouped = { groups: ofService, groupOf: new Uint32Array() };
  const settings = { mailbox: mapped, folders: mapped.folders };
  const before = { profiles, settings };
  const after = { profiles: profiles.filter(({ id }) => id !== profile.id), settings };
  for (const { key, target } of rows) {
    const folderId = target.kind === 'mailbox' ? null : target.id;
    const { totals } = previewReplies({ grouped, folderId, before, after });
    const { changed, changedOpen, blocked, unanswerable } = totals;
    if (changed > 0) found.set(key, { changed, changedOpen, blocked, unanswerable });
  }
  return found;
}

/**
 * What a profile's end means for the account: every mention as its mailbox's Inbox shows it, and in how
 * many places of the map something changes.
 */
export function sumBreakage(
  blocks: readonly MapBlock[],
  found: ReadonlyMap<string, ReadonlyMap<string, Breakage>>,
): Breakage & { places: number } {
  const sum = { changed: 0, changedOpen: 0, blocked: 0, unanswerable: 0, places: 0 };
  for (const { mailboxId, rows } of blocks) {
    const ofBlock = found.get(mailboxId);
    const ofMailbox = ofBlock?.get(rows[0]?.key ?? '');
    sum.places += ofBlock?.size ?? 0;
    sum.changed += ofMailbox?.changed ?? 0;
    sum.changedOpen += ofMailbox?.changedOpen ?? 0;
    sum.blocked += ofMailbox?.blocked ?? 0;
    sum.unanswerable += ofMailbox?.unanswerable ?? 0;
  }
  return sum;
}
