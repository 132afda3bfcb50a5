import {
  changeAuthorization,
  getSimulator,
  resetWorld,
  setSimulator,
} from '../../../src/contract/demo';
import {
  dismissJournalDamage,
  getDemoJournal,
  getJournalDamage,
} from '../../../src/contract/demo-journal';
import * as demo from '../rules/demo';
import { readDemoJournal } from '../rules/demo-journal';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addDemoRoutes(app: BackendApp): void {
  addRoute(app, resetWorld, async ({ world }) => {
    await world.reset();
    return undefined;
  });
  addRoute(app, changeAuthorization, ({ rules, params, body }) =>
    demo.changeAuthorization(rules, params.profileId, body.authorization),
  );
  addRoute(app, getDemoJournal, ({ rules, query }) => readDemoJournal(rules.store, query.after));
  addRoute(app, getJournalDamage, async ({ world }) => ({
    damage: (await world.damage?.read()) ?? null,
  }));
  addRoute(app, dismissJournalDamage, async ({ world }) => {
    await world.damage?.dismiss();
    return undefined;
  });
  addRoute(app, getSimulator, ({ world }) => Promise.resolve(world.simulator.read()));
  addRoute(app, setSimulator, ({ world, body }) => world.simulator.set(body));
}
