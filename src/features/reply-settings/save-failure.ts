import { readBusyUntil } from '../../data/busy-until';
import { ConnectionError, ContractError, isProblem } from '../../data/http';
import type { FieldError } from '../../contract/problem';

/**
 * Why a save failed, as the form shows it. A stale version is no failure here: the newest state comes
 * with it, and the form then shows the conflict.
 * - `invalid`: fields that were not accepted.
 * - `exists`: it was created before, by a request whose answer was lost, with other settings than now.
 * - `busy`: the backend takes no more requests until then.
 * - `no-answer`: no answer, none that can be read, or a fault of the backend: whether it was saved is
 *   unknown; saving again is safe.
 */
export type SaveFailure =
  | { kind: 'invalid'; errors: readonly FieldError[] }
  | { kind: 'busy'; until: number }
  | {
      kind:
        | 'signed-out'
        | 'forbidden'
        | 'no-answer'
        | 'same-moment'
        | 'not-found'
        | 'exists'
        | 'unexpected';
    };

/** Reads the error of a save; null when there is none to show. */
export function readSaveFailure(error: unknown): SaveFailure | null {
  if (error === null || error === undefined) return null;
  if (isStale(error)) return null;
  if (isProblem(error, '/problems/invalid-request')) {
    return { kind: 'invalid', errors: error.problem.errors };
  }
  const until = readBusyUntil(error);
  if (until !== null) return { kind: 'busy', until };
  if (isProblem(error, '/problems/signed-out')) return { kind: 'signed-out' };
  if (isProblem(error, '/problems/forbidden')) return { kind: 'forbidden' };
  if (isProblem(error, '/problems/key-reused')) return { kind: 'exists' };
  if (isProblem(error, '/problems/conflict')) return { kind: 'same-moment' };
  if (isProblem(error, '/problems/not-found')) return { kind: 'not-found' };
  const isUnknown =
    error instanceof ConnectionError ||
    error instanceof ContractError ||
    isProblem(error, '/problems/internal');
  return { kind: isUnknown ? 'no-answer' : 'unexpected' };
}

/** Whether a save was refused because someone else had saved meanwhile. */
export function isStale(error: unknown): boolean {
  return (
    isProblem(error, '/problems/stale-mailbox') || isProblem(error, '/problems/stale-smart-folder')
  );
}

/** Which field of the form an error belongs to: the first part of its path that names one. */
export type FaultyField =
  | 'name'
  | 'topicIds'
  | 'smartFolderIds'
  | 'replyTarget'
  | `choice ${string}`
  | `condition ${string}`
  | null;

const plainFields = ['name', 'topicIds', 'smartFolderIds', 'replyTarget'] as const;

export function findFaultyField({ path }: FieldError): FaultyField {
  const parts = path.split('.');
  const choice = parts.indexOf('choices');
  if (choice !== -1) {
    // A service id may hold full stops; what follows it in a choice is `kind` or `profileId`.
    const rest = parts.slice(choice + 1);
    const last = rest.at(-1);
    const serviceId = last === 'profileId' || last === 'kind' ? rest.slice(0, -1) : rest;
    return `choice ${serviceId.join('.')}`;
  }
  if (parts[0] === 'filter' && parts[1] === 'conditions' && parts[2] !== undefined) {
    return `condition ${parts[2]}`;
  }
  const field = parts[0];
  return plainFields.find((plain) => plain === field) ?? null;
}
