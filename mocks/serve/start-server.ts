import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createBackend } from '../backend/create-backend';
import type { Backend } from '../backend/create-backend';
import { findWorld } from '../backend/find-world';
import { openMemoryWorld } from '../backend/open-memory-world';
import type { OpenedWorld, OpenWorld } from '../backend/opened-world';
import { addFaults } from '../faults/add-faults';
import { ConnectionCut } from '../faults/connection-cut';
import { createFaultLines } from '../faults/fault-line';
import { createSite } from './create-site';
import { readSite } from './read-site';

/**
 * - `world`: what requests without `Signet-World` are answered from.
 * - `port`: 0 for any that is free. - `root`: the folder of the built app.
 * - `worldsFolder`: where worlds that are not built in are found, as `NAME.json`.
 * - `onOpened`: told of each world that is opened, for whoever looks into its store from outside.
 */
export interface ServerOptions {
  world: string;
  port: number;
  root: string;
  worldsFolder: string;
  onOpened?: (world: OpenedWorld) => void;
}

/** `origin`: where it is found, without a slash at the end. `backend`: the one that answers `/api`. */
export interface RunningServer {
  origin: string;
  backend: Backend;
  close: () => Promise<void>;
}

/**
 * Serves the built app and, below `/api`, the mock backend, to this computer alone (127.0.0.1). Worlds are
 * in memory. Throws when the app is not built or the world cannot be opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const site = createSite(await readSite(options.root));
  const faultLines = createFaultLines();
  const world = createBackend({
    faultLines,
    openWorld: createMemoryWorldOpener(options),
    defaultWorld: options.world,
    reportError: (error) => {
      // eslint-disable-next-line no-console -- the terminal is where its user looks
      console.error(error);
    },
  });
  const backend = addFaults(world, { lines: faultLines, defaultWorld: options.world });
  await checkWorld(backend);

  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      new URL(request.url).pathname.startsWith('/api/')
        ? backend(request).catch((error: unknown) => cut(error, incoming))
        : site(request),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    backend,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** What a fault that cuts the connection does to a real one. */
function cut(error: unknown, { socket }: { socket: { destroy: () => unknown } }): Response {
  if (!(error instanceof ConnectionCut)) throw error;
  // The request itself would leave the line alone once all of it was read.
  socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function createMemoryWorldOpener({ worldsFolder, onOpened }: ServerOptions): OpenWorld {
  return async (name) => {
    const found = await findWorld(name, (document) =>
      readFile(join(worldsFolder, `${document}.json`), 'utf8').catch(() => null),
    );
    if ('faults' in found) return found;
    const opened = openMemoryWorld(found.world);
    onOpened?.(opened);
    return opened;
  };
}

/** Opens the default world, so that its faults are told at once and the first request does not wait. */
async function checkWorld(backend: Backend): Promise<void> {
  const response = await backend(new Request('http://localhost/api/session'));
  if (response.ok) return;
  const problem = (await response.json()) as {
    title: string;
    faults?: { path: string; message: string }[];
  };
  const faults =
    problem.faults?.map(({ path, message }) => `\n  ${path} ${message}`.trimEnd()) ?? [];
  throw new Error(problem.title + faults.join(''));
}
