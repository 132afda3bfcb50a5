import {
  createMailbox,
  deleteMailbox,
  getMailbox,
  getMailboxReach,
  listMailboxes,
  listMailboxFolders,
  listMentionValues,
  saveMailbox,
} from '../../../src/contract/mailboxes';
import { countReach } from '../rules/count-reach';
import * as creating from '../rules/create-mailbox';
import * as values from '../rules/list-mention-values';
import * as mailboxes from '../rules/mailboxes';
import { readDocument, readWithLastChange } from '../rules/read-document';
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
  addRoute(app, createMailbox, ({ rules, idempotencyKey, body }) =>
    creating.createMailbox(rules, { idempotencyKey, settings: body }),
  );
  addRoute(app, deleteMailbox, ({ rules, params, version }) =>
    creating.deleteMailbox(rules, { mailboxId: params.mailboxId, version }),
  );
  addRoute(app, getMailboxReach, async ({ rules: { store }, params }) => {
    const { document } = await readDocument(store, 'mailboxes', params.mailboxId);
    return countReach(store, document);
  });
  addRoute(app, listMentionValues, ({ rules, params }) =>
    values.listMentionValues(rules, params.mailboxId),
  );
}
