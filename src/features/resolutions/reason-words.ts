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
export const kindKeys = {
  'private-message': 'privateMessage',
  review: 'review',
  comment: 'comment',
  post: 'post',
} as const satisfies Record<MentionKind, string>;
