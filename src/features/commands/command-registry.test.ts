import { afterEach, describe, expect, test } from 'vitest';
import { findOffer, offerCommand } from './command-registry';
import type { CommandOffer } from './command-registry';

const withdrawals: (() => void)[] = [];

function offer(name: string, isFor: CommandOffer['isFor'] = null): CommandOffer {
  const made = { run: () => undefined, reason: name, isFor };
  withdrawals.push(offerCommand('resolve', made));
  return made;
}

afterEach(() => {
  for (const withdraw of withdrawals.splice(0)) withdraw();
});

describe('who does an action', () => {
  test('nobody, when nobody offers it', () => {
    expect(findOffer('resolve', null)).toBeNull();
  });

  test('the one that came last', () => {
    offer('former');
    const latter = offer('latter');
    expect(findOffer('resolve', null)).toBe(latter);
  });

  test('the former one again, when the latter has gone', () => {
    const former = offer('former');
    offer('latter');
    withdrawals.pop()?.();
    expect(findOffer('resolve', null)).toBe(former);
  });

  test('before them the one that has to do with what has the focus', () => {
    const row = {} as Element;
    const ofRow = offer('row', (focused) => focused === row);
    const ofPage = offer('page');
    expect(findOffer('resolve', row)).toBe(ofRow);
    expect(findOffer('resolve', null)).toBe(ofPage);
  });

  test('nobody, when only others could', () => {
    offer('row', () => false);
    expect(findOffer('resolve', null)).toBeNull();
  });
});
