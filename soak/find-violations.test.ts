import { describe, expect, it } from 'vitest';
import { createFacts, readMarks, writeMark } from './facts';
import type { Facts } from './facts';
import { findStandstills, findViolations } from './find-violations';

const mark = writeMark('amara', 3);

function judge(facts: Partial<Facts>): string[] {
  return findViolations({ ...createFacts(), ...facts });
}

describe('what a soak holds against a run', () => {
  const press = { mark, shown: 'Acme Care', at: 10 };
  const taken = { mark, id: 'one', profile: 'Acme Care', isPublished: true, at: 20 };

  it('is nothing where each text went out once, as the profile that was shown', () => {
    expect(
      judge({ presses: [press], taken: [{ ...taken, isPublished: false, at: 15 }, taken] }),
    ).toEqual([]);
  });

  it('is a text that was published twice', () => {
    const again = { ...taken, at: 30 };
    expect(judge({ presses: [press], taken: [taken, again] })).toEqual([]);
    expect(judge({ presses: [press], taken: [taken, { ...again, id: 'two' }] })).toEqual([
      `published 2 times: ${mark} (one, two)`,
    ]);
  });

  it('is another profile than was shown at the last press before', () => {
    const later = { ...press, shown: 'Acme US', at: 15 };
    expect(judge({ presses: [press, later], taken: [taken] })).toHaveLength(1);
    expect(judge({ presses: [press, { ...later, at: 25 }], taken: [taken] })).toEqual([]);
    expect(judge({ taken: [taken] })).toHaveLength(1);
  });

  it('is a draft that is nowhere, and an error of the page', () => {
    expect(
      judge({ lost: [{ mark, at: 5, after: 'reload' }], pageErrors: ['TypeError'] }),
    ).toHaveLength(2);
  });

  it('is a setting that its admin did not touch', () => {
    const saved = { documentId: 'support', at: 20, services: ['x'], others: [] };
    const editing = { documentId: 'support', from: 5, touched: new Set(['x']) };
    expect(judge({ saved: [saved], editings: [editing] })).toEqual([]);
    expect(
      judge({ saved: [{ ...saved, services: ['x', 'facebook'] }], editings: [editing] }),
    ).toEqual(['silently overwritten: facebook of support']);
    expect(judge({ saved: [{ ...saved, others: ['name'] }], editings: [editing] })).toHaveLength(1);
    expect(judge({ saved: [saved], editings: [{ ...editing, from: 25 }] })).toHaveLength(1);
  });

  it('is an agent that got nowhere for so long that nothing was tried', () => {
    expect(findStandstills([{ user: 'amara', longestStandstill: 8 }])).toEqual([]);
    expect(
      findStandstills([
        { user: 'amara', longestStandstill: 35 },
        { user: 'lukas', longestStandstill: 3 },
      ]),
    ).toEqual(['amara got nowhere 35 times in a row']);
  });
});

describe('marks', () => {
  it('are found again in a text, each once', () => {
    const other = writeMark('lukas', 0);
    expect(readMarks(`${mark} Thank you. ${other} ${mark}!`)).toEqual([mark, other]);
    expect(readMarks('Thank you.')).toEqual([]);
  });
});
