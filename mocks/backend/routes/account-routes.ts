import { listProfiles, listServices, listTopics, listUsers } from '../../../src/contract/account';
import { listAccount } from '../rules/list-account';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addAccountRoutes(app: BackendApp): void {
  addRoute(app, listServices, ({ rules, query }) => listAccount(rules, 'services', query));
  addRoute(app, listProfiles, ({ rules, query }) => listAccount(rules, 'profiles', query));
  addRoute(app, listTopics, ({ rules, query }) => listAccount(rules, 'topics', query));
  addRoute(app, listUsers, ({ rules, query }) => listAccount(rules, 'users', query));
}
