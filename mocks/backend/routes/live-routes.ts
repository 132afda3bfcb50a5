import { eventsQuerySchema, readEvents } from '../../../src/contract/events';
import { tellPresence } from '../../../src/contract/presence';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';
import { parsePart } from './parse-part';

export function addLiveRoutes(app: BackendApp): void {
  app.get(`/api${readEvents.path}`, (c) => {
    const { tabId } = parsePart(eventsQuerySchema, c.req.query());
    const body = c.get('world').live.openStream({
      userId: c.get('rules').user.id,
      tabId,
      lastEventId: c.req.header('Last-Event-ID'),
      signal: c.req.raw.signal,
    });
    return c.body(body, 200, { 'Content-Type': 'text/event-stream' });
  });
  addRoute(app, tellPresence, ({ rules: { user }, world: { live }, params, body: { place } }) => {
    live.presence.tell(params.tabId, place === null ? null : { ...place, userId: user.id });
    return Promise.resolve(undefined);
  });
}
