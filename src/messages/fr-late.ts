import { auditRecord } from './fr/audit-record';
import { bulkReply } from './fr/bulk-reply';
import { cannedReplies } from './fr/canned-replies';
import { faults } from './fr/faults';
import { hints } from './fr/hints';
import { internalNotes } from './fr/internal-notes';
import { keeping } from './fr/keeping';
import { meanwhile } from './fr/meanwhile';
import { mentionSelection } from './fr/mention-selection';
import { missing } from './fr/missing';
import { offline } from './fr/offline';
import { outbox } from './fr/outbox';
import { replyBar } from './fr/reply-bar';
import { replyMap } from './fr/reply-map';
import { replyPreview } from './fr/reply-preview';
import { replySettings } from './fr/reply-settings';
import { sending } from './fr/sending';
import { settingsHistory } from './fr/settings-history';
import { simulator } from './fr/simulator';
import { trace } from './fr/trace';
import { triage } from './fr/triage';
import { triageControls } from './fr/triage-controls';
import { unreadable } from './fr/unreadable';
import { turnedAway } from './fr/turned-away';
import { userMenu } from './fr/user-menu';
import { worlds } from './fr/worlds';
import { written } from './fr/written';

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
