import { readFolderIds } from '../../domain/reply/group-mentions';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import { countBlockedMentions } from '../../domain/reply/count-blocked-mentions';
import { findSettingProblems } from '../../domain/reply/setting-problems';
import type { ReplyPreview } from '../../domain/reply/preview-replies';
import type { Service } from '../../domain/service';

/**
 * How many mentions are blocked by what is chosen for a service, after the change: by the folder's own
 * choice, or by the mailbox's where the folder leaves it to that; null when the choice is no problem.
 */
export function countBlockedByChoice(
  { grouped, folderId, after }: ReplyPreview,
  mailboxId: string,
  services: readonly Service[],
  serviceId: string,
): BlockedMentions | null {
  const problems = findSettingProblems({ id: mailboxId, ...after }, services).filter(
    (problem) => problem.serviceId === serviceId,
  );
  const problem =
    problems.find(({ target }) => target.kind === 'smart-folder' && target.id === folderId) ??
    problems.find(({ target }) => target.kind === 'mailbox');
  if (problem === undefined) return null;
  const groups = grouped.groups.filter(
    (group) => folderId === null || readFolderIds(group, 'after').includes(folderId),
  );
  return countBlockedMentions(problem, groups, after, 'after');
}

/** How many mentions each smart folder with a problem blocks while it is open, by folder id. */
export function countBlockedByFolders(
  { grouped, after }: ReplyPreview,
  mailboxId: string,
  services: readonly Service[],
): ReadonlyMap<string, BlockedMentions> {
  const blocked = new Map<string, BlockedMentions>();
  for (const problem of findSettingProblems({ id: mailboxId, ...after }, services)) {
    const { target } = problem;
    if (target.kind !== 'smart-folder') continue;
    const { mentions, open } = countBlockedMentions(problem, grouped.groups, after, 'after');
    const known = blocked.get(target.id) ?? { mentions: 0, open: 0 };
    blocked.set(target.id, { mentions: known.mentions + mentions, open: known.open + open });
  }
  return blocked;
}
