import { getSession, savePreferences, signIn, signOut } from '../../../src/contract/session';
import * as session from '../rules/session';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addSessionRoutes(app: BackendApp): void {
  addRoute(app, getSession, async ({ rules, world }) => ({
    ...(await session.readSession(rules)),
    demo: { world: world.name, users: [...(await rules.store.list('users'))] },
  }));
  addRoute(app, signOut, ({ rules }) => session.setSignedOut(rules, true));
  addRoute(app, signIn, ({ rules }) => session.setSignedOut(rules, false));
  addRoute(app, savePreferences, ({ rules, body }) => session.savePreferences(rules, body));
}
