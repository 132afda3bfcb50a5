import { preview } from 'vite';
import { startServer } from '../mocks/serve/start-server';

/** Something that serves Signet, with the origin under which a browser finds it. */
export interface RunningBackend {
  origin: string;
  stop(): Promise<void>;
}

/** The demo build as static files: its backend runs in the browser. */
export async function startStaticDemo(): Promise<RunningBackend> {
  const server = await preview({
    mode: 'demo',
    logLevel: 'error',
    build: { outDir: 'dist-demo' },
    preview: { port: 0, strictPort: false },
  });
  return {
    origin: new URL(server.resolvedUrls?.local[0] ?? '').origin,
    stop: () => server.close(),
  };
}

/** The build without mocks, with the backend behind HTTP. */
export async function startHttpBackend(world = 'worked-example'): Promise<RunningBackend> {
  const server = await startServer({
    world,
    port: 0,
    root: 'dist',
    worldsFolder: 'public/worlds',
  });
  return { origin: server.origin, stop: () => server.close() };
}
