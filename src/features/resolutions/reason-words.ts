import type { AnsweringRule, ProfileProblem } from '../../domain/reply/resolution';
import type { MentionKind } from '../../domain/service';

/** The key of a rule in the catalogue. */
export const ruleKeys = {
  'receiving-profile': 'receivingProfile',
  folder: 'folder',
  mailbox: 'mailbox',
  'last-used': 'lastUsed',
  mentioned: 'mentioned',
  topic: 'topic',
} as const satisfies Record<AnsweringRule, string>;

/** The name of a problem in the catalogue. */
export const problemKeys = {
  unknown: 'unknown',
  'wrong-service': 'wrongService',
  expired: 'expired',
  revoked: 'revoked',
  'no-topic': 'noTopic',
} as const satisfies Record<ProfileProblem, string>;

/** The name of a kind of mention in the catalogue. */
const kindKeys = {
  'private-message': 'privateMessage',
  review: 'review',
  comment: 'comment',
  post: 'post',
} as const satisfies Record<MentionKind, string>;

export type KindKey = (typeof kindKeys)[MentionKind] | 'privateReply';

/** The same of what a reply answers: what is public and answered in private has a name of its own. */
export function nameKind(
  kind: MentionKind,
  { mention }: { mention: { isPrivateReply?: boolean } },
): KindKey {
  return mention.isPrivateReply === true ? 'privateReply' : kindKeys[kind];
}
