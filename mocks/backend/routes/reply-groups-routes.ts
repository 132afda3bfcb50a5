import { encodeReplyGroups, getReplyGroups } from '../../../src/contract/reply-groups';
import { readReplyGroups } from '../rules/reply-groups';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addReplyGroupsRoutes(app: BackendApp): void {
  addRoute(app, getReplyGroups, async ({ rules, query }) =>
    encodeReplyGroups(await readReplyGroups(rules, query)),
  );
}
