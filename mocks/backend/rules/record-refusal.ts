import { accessKeys } from '../../../src/contract/access-table';
import type { Problem } from '../../../src/contract/problem';
import type { Store } from '../store/store';

/** Of what only reads, the statuses that say no to who asks; a 404 finds nothing there. */
const refusing: readonly number[] = [401, 403, 409, 412, 422, 428];
const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** An id in an address is never that long; what is longer is somebody's text. */
const MAX_PATH_LENGTH = 500;

export interface Asked {
  store: Store;
  userId: string;
  now: () => string;
  requestId: string;
}

/** Keeps what was asked and refused, without anything of the request's body. */
export async function recordRefusal(
  { store, userId, now, requestId }: Asked,
  request: Request,
  { status, type }: Problem,
): Promise<void> {
  if (!isRefusal(request.method, status)) return;
  const path = new URL(request.url).pathname.replace(/^\/api/, '');
  await store.keepRefusal({
    userId,
    time: now(),
    requestId,
    endpoint: findEndpoint(request.method, path),
    path: path.slice(0, MAX_PATH_LENGTH),
    fromVersion: readVersion(request.headers.get('If-Match')),
    status,
    problem: type,
  });
}

/** A write that was not done was refused, whatever the reason; a 500 is not about who asks. */
function isRefusal(method: string, status: number): boolean {
  return reading.includes(method) ? refusing.includes(status) : status >= 400 && status < 500;
}

/** The endpoint of a request, as the table of rights names it; the method alone where it has none. */
export function findEndpoint(method: string, path: string): string {
  const parts = path.split('/').slice(1);
  const key = accessKeys.find((each) => {
    const [knownMethod, knownPath = ''] = each.split(' ');
    const known = knownPath.split('/').slice(1);
    return (
      knownMethod === method &&
      known.length === parts.length &&
      known.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  });
  return key ?? method;
}

function readVersion(header: string | null): number | null {
  const version = /^"(\d{1,15})"$/.exec(header ?? '')?.[1];
  return version === undefined ? null : Number(version);
}
