import { endFaults, forceFault, getFaults, moveClock } from '../../../src/contract/demo-faults';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

/** What a world's requests are to be met with; whoever runs the backend has to put the layer around it. */
export function addFaultRoutes(app: BackendApp): void {
  addRoute(app, getFaults, ({ world: { faults } }) => Promise.resolve(faults.read()));
  addRoute(app, forceFault, ({ world: { faults }, body }) => {
    faults.force(body);
    return Promise.resolve(faults.read());
  });
  addRoute(app, endFaults, ({ world: { faults } }) => {
    faults.end();
    return Promise.resolve(faults.read());
  });
  addRoute(app, moveClock, ({ world: { faults }, body }) => {
    faults.moveClock(body.seconds);
    return Promise.resolve(faults.read());
  });
}
