import {
  getMailbox,
  listMailboxes,
  listMailboxFolders,
  saveMailbox,
} from '../../../src/contract/mailboxes';
import * as mailboxes from '../rules/mailboxes';
import { readWithLastChange } from '../rules/read-document';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addMailboxRoutes(app: BackendApp): void {
  addRoute(app, listMailboxes, ({ rules, query }) => mailboxes.listMailboxes(rules, query));
  addRoute(app, getMailbox, ({ rules, params }) =>
    readWithLastChange(rules.store, 'mailboxes', params.mailboxId),
  );
  addRoute(app, listMailboxFolders, ({ rules, params }) =>
    mailboxes.listMailboxFolders(rules, params.mailboxId),
  );
  addRoute(app, saveMailbox, ({ rules, params, version, body }) =>
    mailboxes.saveMailbox(rules, { mailboxId: params.mailboxId, version, settings: body }),
  );
}
