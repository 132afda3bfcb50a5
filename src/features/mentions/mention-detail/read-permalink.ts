/** A mention's address on its service, when it is one that a browser should follow; else null. */
export function readPermalink(permalink: string | null): string | null {
  if (permalink === null || !URL.canParse(permalink)) return null;
  const { protocol, href } = new URL(permalink);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
