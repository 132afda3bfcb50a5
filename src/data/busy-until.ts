import { isProblem } from './http';

/** Until when the backend takes no more requests, by the browser's clock; null for any other error. */
export function readBusyUntil(error: unknown): number | null {
  return isProblem(error, '/problems/too-many-requests')
    ? error.at + error.problem.retryAfterSeconds * 1000
    : null;
}
