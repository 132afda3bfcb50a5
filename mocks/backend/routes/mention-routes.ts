import {
  changeMention,
  getMention,
  listMentions,
  listSearchValues,
} from '../../../src/contract/mentions';
import * as mentions from '../rules/mentions';
import { readSearchValues } from '../rules/search-mentions';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addMentionRoutes(app: BackendApp): void {
  addRoute(app, listMentions, ({ rules, params, query }) =>
    mentions.listMentions(rules, params.mailboxId, query),
  );
  addRoute(app, listSearchValues, ({ rules, params }) => readSearchValues(rules, params.mailboxId));
  addRoute(app, getMention, ({ rules, params }) =>
    mentions.readMention(rules, params.mailboxId, params.mentionId),
  );
  addRoute(app, changeMention, ({ rules, params, body }) =>
    mentions.changeMention(rules, params.mentionId, body),
  );
}
