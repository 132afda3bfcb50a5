/** Why a reply cannot be sent now, the first that holds in this order; the button says it in words. */
export type SendObstacle =
  | 'unknown-outcome'
  | 'offline'
  | 'not-kept'
  | 'nobody-left'
  | 'blocked'
  | 'no-sender'
  | 'chosen-cannot-reply'
  | 'just-changed'
  | 'too-long'
  | 'open-placeholder'
  | 'empty';

/**
 * What decides whether a reply can be sent.
 * - `isUnkept`: the browser does not keep the text, and would not keep the key of a try either.
 * - `hasSettled`: whoever answers has been on the screen long enough to be read.
 * - `hasChoice`: some profile could be chosen by hand.
 * - `left`: what is left of the limit; null when not known.
 */
export interface SendSituation {
  isOutcomeUnknown: boolean;
  isOnline: boolean;
  isUnkept: boolean;
  hasSender: boolean;
  hasSettled: boolean;
  hasChoice: boolean;
  isByHand: boolean;
  isBlocked: boolean;
  isBlank: boolean;
  hasOpenPlaceholder: boolean;
  left: number | null;
}

export function findSendObstacle(situation: SendSituation): SendObstacle | null {
  if (situation.isOutcomeUnknown) return 'unknown-outcome';
  if (!situation.isOnline) return 'offline';
  if (situation.isUnkept) return 'not-kept';
  if (!situation.hasSender) {
    if (!situation.hasChoice) return 'nobody-left';
    if (situation.isByHand) return 'chosen-cannot-reply';
    return situation.isBlocked ? 'blocked' : 'no-sender';
  }
  if (!situation.hasSettled) return 'just-changed';
  if (situation.left !== null && situation.left < 0) return 'too-long';
  if (situation.hasOpenPlaceholder) return 'open-placeholder';
  return situation.isBlank ? 'empty' : null;
}
