import { app } from './en/app';
import { attachments } from './en/attachments';
import { commands } from './en/commands';
import { live } from './en/live';
import { mailboxes } from './en/mailboxes';
import { mentionList } from './en/mention-list';
import { mentionSearch } from './en/mention-search';
import { mentionSelection } from './en/mention-selection';
import { mentions } from './en/mentions';
import { outbox } from './en/outbox';
import { profiles } from './en/profiles';
import { resolutions } from './en/resolutions';
import { session } from './en/session';
import { triage } from './en/triage';
import { triageControls } from './en/triage-controls';
import { waiting } from './en/waiting';

/** What the first rows need, and what stands around them. */
export const messages = {
  app,
  attachments,
  commands,
  live,
  mailboxes,
  mentionList,
  mentionSearch,
  mentionSelection,
  mentions,
  outbox,
  profiles,
  resolutions,
  session,
  triage,
  triageControls,
  waiting,
};
