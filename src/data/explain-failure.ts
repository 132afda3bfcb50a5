import { onlineManager } from '@tanstack/react-query';
import { ConnectionError } from './http';

/** Why something that was asked for did not come. */
export type FailureCause =
  { cause: 'offline' | 'noAnswer' } | { cause: 'badAnswer'; reason: string };

/** @param error null where the request waits for a connection */
export function explainFailure(error: unknown): FailureCause {
  if (!onlineManager.isOnline()) return { cause: 'offline' };
  if (error instanceof ConnectionError || !(error instanceof Error)) return { cause: 'noAnswer' };
  return { cause: 'badAnswer', reason: error.message };
}
