import {
  createCannedReply,
  deleteCannedReply,
  listCannedReplies,
  saveCannedReply,
} from '../../../src/contract/canned-replies';
import * as cannedReplies from '../rules/canned-replies';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addCannedReplyRoutes(app: BackendApp): void {
  addRoute(app, listCannedReplies, ({ rules, query }) =>
    cannedReplies.listCannedReplies(rules, query),
  );
  addRoute(app, createCannedReply, ({ rules, idempotencyKey, body }) =>
    cannedReplies.createCannedReply(rules, idempotencyKey, body),
  );
  addRoute(app, saveCannedReply, ({ rules, params, version, body }) =>
    cannedReplies.saveCannedReply(rules, { id: params.cannedReplyId, version, content: body }),
  );
  addRoute(app, deleteCannedReply, ({ rules, params, version }) =>
    cannedReplies.deleteCannedReply(rules, { id: params.cannedReplyId, version }),
  );
}
