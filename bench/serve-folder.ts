import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { RunningBackend } from '../e2e/backends';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Serves the files of a folder, and some made up ones, by path. */
export async function serveFolder(
  folder: string,
  extra: Readonly<Record<string, string>>,
): Promise<RunningBackend> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = extra[path] ?? readFile(join(folder, path));
    Promise.resolve(body).then(
      (content) => {
        response
          .writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' })
          .end(content);
      },
      () => response.writeHead(404).end(),
    );
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
