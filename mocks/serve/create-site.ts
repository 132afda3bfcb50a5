import type { SiteFile } from './read-site';
import { securityHeaders } from './security-headers';

/** Answers requests for the app itself: its files, and its page for every place in it. */
export function createSite(files: ReadonlyMap<string, SiteFile>): (request: Request) => Response {
  return (request) => {
    const response = answer(files, request);
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    return response;
  };
}

function answer(files: ReadonlyMap<string, SiteFile>, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('Not allowed', { status: 405 });
  }
  const { pathname } = new URL(request.url);
  if (pathname === '/config.json') return Response.json({ backend: './api', demo: true });
  const isPage = request.headers.get('Accept')?.includes('text/html') ?? false;
  const file = files.get(pathname) ?? (isPage ? files.get('/index.html') : undefined);
  return file === undefined
    ? new Response('Not found', { status: 404 })
    : answerFile(file, request);
}

function answerFile(
  { content, gzipped, contentType, cacheControl }: SiteFile,
  { method, headers: asked }: Request,
): Response {
  const isGzip = gzipped !== null && (asked.get('Accept-Encoding')?.includes('gzip') ?? false);
  const body = isGzip ? gzipped : content;
  const headers = new Headers({
    'Content-Type': contentType,
    'Cache-Control': cacheControl,
    'Content-Length': String(body.length),
    Vary: 'Accept-Encoding',
  });
  if (isGzip) headers.set('Content-Encoding', 'gzip');
  return new Response(method === 'HEAD' ? null : new Uint8Array(body), { headers });
}
