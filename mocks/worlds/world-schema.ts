import * as z from 'zod/mini';
import { replySettingsChangeSchema } from '../../src/contract/reply-settings-changes';
import { cannedReplySchema } from '../../src/domain/canned-reply';
import { mailboxSchema } from '../../src/domain/mailbox';
import { mentionSchema } from '../../src/domain/mention';
import { profileSchema } from '../../src/domain/profile';
import { replySchema } from '../../src/domain/reply/reply';
import { serviceSchema } from '../../src/domain/service';
import { smartFolderSchema } from '../../src/domain/smart-folder';
import { topicSchema } from '../../src/domain/topic';
import { userSchema } from '../../src/domain/user';

/** A world in the domain's own terms, nothing left out: what every way of making one must give. */
export const worldSchema = z.strictObject({
  now: z.iso.datetime({ precision: 3 }),
  services: z.array(serviceSchema),
  topics: z.array(topicSchema),
  profiles: z.array(profileSchema),
  users: z.array(userSchema),
  mailboxes: z.array(mailboxSchema),
  smartFolders: z.array(smartFolderSchema),
  mentions: z.array(z.extend(mentionSchema, { receivedAt: z.iso.datetime({ precision: 3 }) })),
  replies: z.array(z.extend(replySchema, { sentAt: z.iso.datetime({ precision: 3 }) })),
  lastUsedProfileIds: z.record(z.string(), z.record(z.string(), z.string())),
  replySettingsChanges: z.array(replySettingsChangeSchema),
  cannedReplies: z.array(cannedReplySchema),
});
