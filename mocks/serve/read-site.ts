import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built app, as it is sent. `gzipped`: null where it would not be smaller. */
export interface SiteFile {
  contentType: string;
  cacheControl: string;
  content: Buffer;
  gzipped: Buffer | null;
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Reads a built app into memory, by path from the root (`/index.html`), so that nothing outside it can be
 * asked for. Throws when there is none.
 */
export async function readSite(root: string): Promise<Map<string, SiteFile>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(paths.map(async (path) => readSiteFile(root, path)));
  const site = new Map(files);
  if (!site.has('/index.html')) {
    throw new Error(`There is no built app in "${root}": run \`npm run build\` first.`);
  }
  return site;
}

async function readSiteFile(root: string, path: string): Promise<[string, SiteFile]> {
  const content = await readFile(path);
  const address = `/${relative(root, path).split(sep).join('/')}`;
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  const gzipped = /^(text|image\/svg)|json/.test(contentType) ? gzipSync(content) : null;
  return [
    address,
    {
      contentType,
      // The names of built assets carry a hash of their content.
      cacheControl: address.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      content,
      gzipped: gzipped !== null && gzipped.length < content.length ? gzipped : null,
    },
  ];
}
