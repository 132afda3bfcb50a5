import { describe, expect, test } from 'vitest';
import { workedExampleInput } from '../test-support/worked-example';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ReplyDecision } from './resolution';

const nowhere = { folderId: null };
const byMailbox = (profileId: string): ReplyDecision => ({
  status: 'answered',
  profileId,
  rule: 'mailbox',
  ...nowhere,
});
const acmeUsByVip: ReplyDecision = {
  status: 'answered',
  profileId: 'Acme US',
  rule: 'folder',
  folderId: 'VIP',
};
const acmeFrMentioned: ReplyDecision = {
  status: 'answered',
  profileId: 'Acme FR',
  rule: 'mentioned',
  folderId: 'France',
};
const acmeUsLastUsed: ReplyDecision = {
  status: 'answered',
  profileId: 'Acme US',
  rule: 'last-used',
  folderId: 'France',
};

/** The second table of the worked example; "VIP or Inbox" is two rows here. */
const rows: {
  mention: number;
  seenFrom: string;
  agent: 'A' | 'B';
  decision: ReplyDecision;
  disagreeing?: string[];
}[] = [
  { mention: 1, seenFrom: 'Inbox', agent: 'A', decision: byMailbox('Acme Care') },
  { mention: 2, seenFrom: 'VIP', agent: 'A', decision: acmeUsByVip },
  { mention: 2, seenFrom: 'Inbox', agent: 'A', decision: acmeUsByVip },
  { mention: 3, seenFrom: 'France', agent: 'A', decision: acmeFrMentioned },
  { mention: 3, seenFrom: 'Inbox', agent: 'A', decision: acmeFrMentioned },
  { mention: 3, seenFrom: 'France', agent: 'B', decision: acmeUsLastUsed },
  { mention: 4, seenFrom: 'Inbox', agent: 'A', decision: acmeUsByVip, disagreeing: ['France'] },
  { mention: 4, seenFrom: 'France', agent: 'A', decision: acmeFrMentioned, disagreeing: ['VIP'] },
  { mention: 4, seenFrom: 'France', agent: 'B', decision: acmeUsLastUsed },
  { mention: 5, seenFrom: 'Other', agent: 'A', decision: byMailbox('Acme Care') },
  {
    mention: 6,
    seenFrom: 'Inbox',
    agent: 'A',
    decision: { status: 'answered', profileId: '@acme', rule: 'topic', ...nowhere },
  },
  {
    mention: 7,
    seenFrom: 'Inbox',
    agent: 'A',
    decision: {
      status: 'blocked',
      level: 'receiving-profile',
      ...nowhere,
      profileId: '@acmehelp',
      problem: 'expired',
      alternative: null,
    },
  },
  {
    mention: 8,
    seenFrom: 'Inbox',
    agent: 'A',
    decision: { status: 'unanswerable', reason: 'service-cannot-reply', ...nowhere },
  },
  { mention: 9, seenFrom: 'Inbox', agent: 'A', decision: byMailbox('Acme Care') },
  {
    mention: 10,
    seenFrom: 'Inbox',
    agent: 'A',
    decision: {
      status: 'answered',
      profileId: 'Acme FR',
      rule: 'receiving-profile',
      ...nowhere,
    },
  },
];

describe('the worked example', () => {
  test.each(rows)(
    'mention $mention seen from $seenFrom by $agent',
    ({ mention, seenFrom, agent, decision, disagreeing = [] }) => {
      const { trace, ...outcome } = resolveReplyProfile(
        workedExampleInput(mention, seenFrom, agent),
      );

      expect(outcome).toStrictEqual({
        ...decision,
        dependsOnView: disagreeing.length > 0,
        disagreeingFolderIds: disagreeing,
      });
      expect(trace[0]).toHaveProperty('rule', 'service');
    },
  );

  test('the trace of mention 6 has @acmehelp mentioned, and turned down because it has expired', () => {
    const { trace } = resolveReplyProfile(workedExampleInput(6, 'Inbox', 'A'));

    expect(trace.slice(-3)).toStrictEqual([
      { rule: 'last-used', spoke: false, isAlternative: false, candidates: [] },
      {
        rule: 'mentioned',
        spoke: false,
        isAlternative: false,
        candidates: [{ profileId: '@acmehelp', problem: 'expired' }],
      },
      {
        rule: 'topic',
        spoke: true,
        isAlternative: false,
        candidates: [
          { profileId: '@acme', problem: null },
          { profileId: '@acmehelp', problem: 'expired' },
        ],
      },
    ]);
  });

  test('each mention is in the folders that the example lists', () => {
    const foldersOf = (mention: number) =>
      workedExampleInput(mention, 'Inbox', 'A').folders.map(({ id }) => id);

    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(foldersOf)).toStrictEqual([
      [],
      ['VIP'],
      ['France'],
      ['VIP', 'France'],
      ['Other'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
