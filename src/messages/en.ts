import { app } from './en/app';
import { attachments } from './en/attachments';
import { outbox } from './en/outbox';
import { profiles } from './en/profiles';
import { live } from './en/live';
import { resolutions } from './en/resolutions';
import { bulkReply } from './en/bulk-reply';
import { cannedReplies } from './en/canned-replies';
import { mailboxes } from './en/mailboxes';
import { commands } from './en/commands';
import { mentionList } from './en/mention-list';
import { mentionSearch } from './en/mention-search';
import { mentions } from './en/mentions';
import { replyBar } from './en/reply-bar';
import { replyMap } from './en/reply-map';
import { replyPreview } from './en/reply-preview';
import { replySettings } from './en/reply-settings';
import { session } from './en/session';
import { settingsHistory } from './en/settings-history';
import { triage } from './en/triage';

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
