import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningBackend } from '../e2e/backends';

/** Serves one page at every path. */
export async function serveHtml(html: string): Promise<RunningBackend> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
