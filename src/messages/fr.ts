import { app } from './fr/app';
import { attachments } from './fr/attachments';
import { outbox } from './fr/outbox';
import { profiles } from './fr/profiles';
import { live } from './fr/live';
import { resolutions } from './fr/resolutions';
import { bulkReply } from './fr/bulk-reply';
import { cannedReplies } from './fr/canned-replies';
import { mailboxes } from './fr/mailboxes';
import { commands } from './fr/commands';
import { mentionList } from './fr/mention-list';
import { mentionSearch } from './fr/mention-search';
import { mentions } from './fr/mentions';
import { replyBar } from './fr/reply-bar';
import { replyMap } from './fr/reply-map';
import { replyPreview } from './fr/reply-preview';
import { replySettings } from './fr/reply-settings';
import { session } from './fr/session';
import { settingsHistory } from './fr/settings-history';
import { triage } from './fr/triage';

export const messages = {
  app,
  commands,
  attachments,
  live,
  profiles,
  resolutions,
  bulkReply,
  cannedReplies,
  mailboxes,
  mentionList,
  mentionSearch,
  mentions,
  outbox,
  replyBar,
  replyMap,
  replyPreview,
  replySettings,
  session,
  settingsHistory,
  triage,
};
