import {
  changeAuthorization,
  getSimulator,
  resetWorld,
  setSimulator,
} from '../../../src/contract/demo';
import * as demo from '../rules/demo';
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
  addRoute(app, getSimulator, ({ world }) => Promise.resolve(world.simulator.read()));
  addRoute(app, setSimulator, ({ world, body }) => world.simulator.set(body));
}
