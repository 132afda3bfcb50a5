import { app } from './fr/app';
import { attachments } from './fr/attachments';
import { commands } from './fr/commands';
import { live } from './fr/live';
import { mailboxes } from './fr/mailboxes';
import { mentionList } from './fr/mention-list';
import { mentionSearch } from './fr/mention-search';
import { mentions } from './fr/mentions';
import { outboxParts } from './fr/outbox-parts';
import { profiles } from './fr/profiles';
import { resolutions } from './fr/resolutions';
import { rowSelection } from './fr/row-selection';
import { session } from './fr/session';
import { waiting } from './fr/waiting';

/** What the first rows need, and what stands around them. */
export const messages = {
  app,
  attachments,
  commands,
  live,
  mailboxes,
  mentionList,
  mentionSearch,
  mentions,
  outboxParts,
  profiles,
  resolutions,
  rowSelection,
  session,
  waiting,
};
