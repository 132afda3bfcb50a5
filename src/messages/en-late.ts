import { bulkReply } from './en/bulk-reply';
import { cannedReplies } from './en/canned-replies';
import { internalNotes } from './en/internal-notes';
import { replyBar } from './en/reply-bar';
import { replyMap } from './en/reply-map';
import { replyPreview } from './en/reply-preview';
import { replySettings } from './en/reply-settings';
import { settingsHistory } from './en/settings-history';

/** What is fetched with the code that shows it; see late-texts. */
export const lateMessages = {
  bulkReply,
  cannedReplies,
  internalNotes,
  replyBar,
  replyMap,
  replyPreview,
  replySettings,
  settingsHistory,
};
