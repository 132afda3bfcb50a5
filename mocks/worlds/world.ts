import type { ReplySettingsChange } from '../../src/contract/reply-settings-changes';
import type { CannedReply } from '../../src/domain/canned-reply';
import type { Mailbox } from '../../src/domain/mailbox';
import type { Mention } from '../../src/domain/mention';
import type { Profile } from '../../src/domain/profile';
import type { Reply } from '../../src/domain/reply/reply';
import type { Service } from '../../src/domain/service';
import type { SmartFolder } from '../../src/domain/smart-folder';
import type { Topic } from '../../src/domain/topic';
import type { User } from '../../src/domain/user';

/**
 * Everything a backend starts with: one company, at one moment.
 * - `now`: the world's clock when it is opened (ISO 8601, UTC); it runs on from there.
 * - `users`: the first one is who looks when nobody is named; an admin.
 * - `mentions`, `replies`: in any order.
 * - `lastUsedProfileIds`: by user id, then by service id, the profile last published as.
 * - `replySettingsChanges`: how the reply settings came to be what they are, in any order.
 */
export interface World {
  now: string;
  services: Service[];
  topics: Topic[];
  profiles: Profile[];
  users: User[];
  mailboxes: Mailbox[];
  smartFolders: SmartFolder[];
  mentions: Mention[];
  replies: Reply[];
  lastUsedProfileIds: Record<string, Record<string, string>>;
  replySettingsChanges: ReplySettingsChange[];
  cannedReplies: CannedReply[];
}
