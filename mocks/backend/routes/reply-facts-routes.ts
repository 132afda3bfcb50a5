import {
  encodeReplyFacts,
  getReplyFacts,
  listMentionsById,
  searchMentionIds,
  tryFilter,
} from '../../../src/contract/reply-facts';
import * as findMentions from '../rules/find-mentions';
import { readMailboxFacts } from '../rules/mailbox-facts';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addReplyFactsRoutes(app: BackendApp): void {
  addRoute(app, getReplyFacts, async ({ rules, params, query }) =>
    encodeReplyFacts(await readMailboxFacts(rules, params.mailboxId, query)),
  );
  addRoute(app, tryFilter, async ({ rules, params, body: { agentId, ...tried } }) =>
    encodeReplyFacts(await readMailboxFacts(rules, params.mailboxId, { agentId }, tried)),
  );
  addRoute(app, listMentionsById, async ({ rules, params, body }) => ({
    items: await findMentions.listMentionsById(rules, params.mailboxId, body.mentionIds),
  }));
  addRoute(app, searchMentionIds, async ({ rules, params, query }) => ({
    mentionIds: await findMentions.searchMentionIds(rules, params.mailboxId, query.text),
  }));
}
