import { accessKeys } from '../../../src/contract/access-table';
import type { Problem } from '../../../src/contract/problem';
import type { Refusal } from '../store/refusal';
import type { Store } from '../store/store';

/** The statuses that say no to who asks; a 404 finds nothing, and a 500 is not about them. */
const refusing: readonly number[] = [401, 403, 409, 412, 422, 428];

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
  if (!refusing.includes(status)) return;
  const { pathname } = new URL(request.url);
  await store.keepRefusal({
    userId,
    time: now(),
    requestId,
    ...describeRequest(request.method, pathname.replace(/^\/api/, '')),
    fromVersion: readVersion(request.headers.get('If-Match')),
    status,
    problem: type,
  });
}

/** The endpoint of a request, as the table of rights names it, and what it is about. */
export function describeRequest(
  method: string,
  path: string,
): Pick<Refusal, 'endpoint' | 'resource' | 'resourceId'> {
  const parts = path.split('/').slice(1).map(decode);
  const [resource = '', resourceId = null] = parts;
  const key = accessKeys.find((each) => {
    const [knownMethod, knownPath = ''] = each.split(' ');
    const known = knownPath.split('/').slice(1);
    return (
      knownMethod === method &&
      known.length === parts.length &&
      known.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  });
  const hasId = key?.split('/')[2]?.startsWith(':') ?? false;
  return { endpoint: key ?? method, resource, resourceId: hasId ? resourceId : null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readVersion(header: string | null): number | null {
  const version = /^"(\d{1,15})"$/.exec(header ?? '')?.[1];
  return version === undefined ? null : Number(version);
}
