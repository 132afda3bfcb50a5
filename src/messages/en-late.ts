import { auditRecord } from './en/audit-record';
import { bulkReply } from './en/bulk-reply';
import { cannedReplies } from './en/canned-replies';
import { faults } from './en/faults';
import { hints } from './en/hints';
import { internalNotes } from './en/internal-notes';
import { keeping } from './en/keeping';
import { meanwhile } from './en/meanwhile';
import { mentionSelection } from './en/mention-selection';
import { missing } from './en/missing';
import { offline } from './en/offline';
import { outbox } from './en/outbox';
import { replyBar } from './en/reply-bar';
import { replyMap } from './en/reply-map';
import { replyPreview } from './en/reply-preview';
import { replySettings } from './en/reply-settings';
import { sending } from './en/sending';
import { settingsHistory } from './en/settings-history';
import { simulator } from './en/simulator';
import { trace } from './en/trace';
import { triage } from './en/triage';
import { triageControls } from './en/triage-controls';
import { unreadable } from './en/unreadable';
import { turnedAway } from './en/turned-away';
import { userMenu } from './en/user-menu';
import { worlds } from './en/worlds';
import { written } from './en/written';

/** What is fetched with the code that shows it; see late-texts. */
export const lateMessages = {
  auditRecord,
  bulkReply,
  cannedReplies,
  faults,
  hints,
  internalNotes,
  keeping,
  meanwhile,
  mentionSelection,
  missing,
  offline,
  outbox,
  replyBar,
  replyMap,
  replyPreview,
  replySettings,
  sending,
  settingsHistory,
  simulator,
  trace,
  triage,
  triageControls,
  unreadable,
  turnedAway,
  userMenu,
  worlds,
  written,
};
