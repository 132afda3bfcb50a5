import { expect, test } from 'vitest';
import { findSendObstacle } from './send-obstacle';
import type { SendObstacle, SendSituation } from './send-obstacle';

const ready: SendSituation = {
  isOutcomeUnknown: false,
  isOnline: true,
  isUnkept: false,
  hasSender: true,
  hasSettled: true,
  hasChoice: true,
  isByHand: false,
  isBlocked: false,
  isBlank: false,
  hasOpenPlaceholder: false,
  left: 0,
};

test.each<[SendObstacle | null, Partial<SendSituation>]>([
  [null, {}],
  [null, { left: null }],
  ['unknown-outcome', { isOutcomeUnknown: true, isOnline: false }],
  ['offline', { isOnline: false, hasSender: false }],
  ['nobody-left', { hasSender: false, hasChoice: false, isByHand: true }],
  ['blocked', { hasSender: false, isBlocked: true, isBlank: true }],
  ['no-sender', { hasSender: false, isBlank: true }],
  ['chosen-cannot-reply', { hasSender: false, isByHand: true, isBlocked: true }],
  ['just-changed', { hasSettled: false, left: -1 }],
  ['blocked', { hasSettled: false, hasSender: false, isBlocked: true }],
  ['too-long', { left: -1 }],
  ['open-placeholder', { hasOpenPlaceholder: true }],
  ['empty', { isBlank: true }],
])('%s: %j', (obstacle, given) => {
  expect(findSendObstacle({ ...ready, ...given })).toBe(obstacle);
});
