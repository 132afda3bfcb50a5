import { app } from './en/app';
import { attachments } from './en/attachments';
import { commands } from './en/commands';
import { live } from './en/live';
import { mailboxes } from './en/mailboxes';
import { mentionList } from './en/mention-list';
import { mentionSearch } from './en/mention-search';
import { mentions } from './en/mentions';
import { outboxParts } from './en/outbox-parts';
import { profiles } from './en/profiles';
import { resolutions } from './en/resolutions';
import { rowSelection } from './en/row-selection';
import { session } from './en/session';
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
  mentions,
  outboxParts,
  profiles,
  resolutions,
  rowSelection,
  session,
  waiting,
};
