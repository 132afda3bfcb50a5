import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyLimit } from '../service';
import { arbitraryReplyInput } from '../test-support/arbitrary-reply-input';
import { decideBulkReply, listBulkReplies } from './bulk-reply';
import { groupBulkReply } from './bulk-reply-table';
import type { BulkReplyInput, BulkReplyMention } from './bulk-reply';
import type { ReplyDecision } from './resolution';
import { resolveReplyProfile } from './resolve-reply-profile';

const x: ReplyLimit = { max: 20, unit: 'x-weighted' };
const services = [
  { id: 'facebook', replyLimit: null },
  { id: 'tiktok', replyLimit: { max: 15, unit: 'characters' as const } },
  { id: 'x', replyLimit: x },
];
const profiles = [
  { id: 'care', name: 'Acme Care' },
  { id: 'tok', name: 'Tok' },
  { id: 'acme', name: '@acme' },
];
const answered = (profileId: string): ReplyDecision => ({
  ...{ status: 'answered', profileId, rule: 'mailbox', folderId: null },
});

function mention(id: string, serviceId: string, resolution: ReplyDecision, name = id) {
  return { id, serviceId, kind: 'comment' as const, author: { name }, resolution };
}

function decide(
  mentions: BulkReplyMention[],
  changes: Partial<BulkReplyInput<BulkReplyMention>> = {},
) {
  const base = { text: 'Thanks', agentName: 'Ann', services, profiles };
  return decideBulkReply({ ...base, leftOutIds: new Set(), ...changes, mentions });
}

describe('what becomes of each mention', () => {
  it('is filled in for it alone, and counted as its service counts', () => {
    const mentions = [
      mention('Bo', 'facebook', answered('care')),
      mention('Bo', 'tiktok', answered('tok')),
      mention('Maximilian', 'tiktok', answered('tok')),
    ];
    const entries = decide(mentions, { text: 'Hi {author}, {profile}' });
    expect(entries.map(({ outcome }) => outcome)).toEqual([
      { status: 'ready', profileId: 'care', text: 'Hi Bo, Acme Care', left: null },
      { status: 'ready', profileId: 'tok', text: 'Hi Bo, Tok', left: 5 },
      { status: 'too-long', profileId: 'tok', over: 3, max: 15 },
    ]);
  });

  it('is not turned round by a name, and waits for one that can be seen', () => {
    const mentions = [
      mention('1', 'facebook', answered('care'), '\u202eAlice'),
      mention('2', 'facebook', answered('care'), '\u200b'),
    ];
    expect(decide(mentions, { text: 'Hi {author}.' }).map(({ outcome }) => outcome)).toMatchObject([
      { status: 'ready', text: 'Hi Alice.' },
      { status: 'unfilled', placeholder: 'author' },
    ]);
  });

  it('is not known to fit before X’s own counter is there', () => {
    const mentions = [mention('1', 'x', answered('acme'))];
    const uncounted = groupBulkReply(decide(mentions));
    expect(uncounted).toMatchObject({ isCounted: false, answered: [{ leastLeft: null }] });
    expect(groupBulkReply(decide(mentions, { countXWeighted: () => 20 })).isCounted).toBe(true);
    const counted = decide(mentions, { countXWeighted: () => 21 });
    expect(counted[0]?.outcome).toEqual({
      ...{ status: 'too-long', profileId: 'acme', over: 1, max: 20 },
    });
  });

  it('stays behind where a placeholder has no value', () => {
    const [entry] = decide([mention('1', 'facebook', answered('care'), ' ')], {
      text: 'Hi {author}',
    });
    expect(entry?.outcome).toMatchObject({ status: 'unfilled', placeholder: 'author' });
  });

  it('goes out where the text fills the limit to the last character', () => {
    const text = 'Fifteen letters';
    const mentions = [mention('1', 'tiktok', answered('tok'))];
    expect(decide(mentions, { text })[0]?.outcome).toMatchObject({ status: 'ready', left: 0 });
    expect(decide(mentions, { text: `${text}!` })[0]?.outcome).toMatchObject({
      ...{ status: 'too-long', over: 1 },
    });
  });

  it('stays behind where the profile has no name to put in', () => {
    const [entry] = decide([mention('1', 'facebook', answered('gone'))], { text: 'As {profile}' });
    expect(entry?.outcome).toMatchObject({ status: 'unfilled', placeholder: 'profile' });
  });

  it('keeps braces that are no placeholder', () => {
    const [entry] = decide([mention('Bo', 'facebook', answered('care'))], {
      text: 'Hi {author}, use the code {SPRING}',
    });
    expect(entry?.outcome).toMatchObject({ text: 'Hi Bo, use the code {SPRING}' });
  });

  it('does not take an author’s name for a placeholder', () => {
    const [entry] = decide([mention('1', 'facebook', answered('care'), '{agent}')], {
      text: 'Hi {author}',
    });
    expect(entry?.outcome).toMatchObject({ status: 'ready', text: 'Hi {agent}' });
  });
});

describe('the table', () => {
  const blocked = (problem: 'expired' | 'revoked'): ReplyDecision => ({
    ...{ status: 'blocked', level: 'mailbox', folderId: null, profileId: 'acme' },
    ...{ problem, alternative: null },
  });

  it('has a row for each profile and for each reason, those with the most first', () => {
    const entries = decide(
      [
        mention('1', 'tiktok', answered('tok')),
        mention('2', 'facebook', answered('care')),
        mention('3', 'facebook', answered('care')),
        mention('5', 'x', blocked('revoked')),
        mention('4', 'x', blocked('expired')),
        mention('6', 'x', blocked('expired')),
      ],
      { leftOutIds: new Set(['3', '4']) },
    );
    const { answered: rows, staying, counts, profileCount } = groupBulkReply(entries);
    expect(rows).toMatchObject([
      { profileId: 'care', mentions: [{ id: '2' }, { id: '3' }], leastLeft: null },
      { profileId: 'tok', mentions: [{ id: '1' }], leastLeft: 9 },
    ]);
    expect(rows[0]?.leftOutIds).toEqual(new Set(['3']));
    expect(staying).toMatchObject([
      { kind: 'blocked', mentions: [{ id: '4' }, { id: '6' }] },
      { kind: 'blocked', mentions: [{ id: '5' }] },
    ]);
    for (const row of staying) expect(row).not.toHaveProperty('mostOver');
    expect(counts).toEqual({ going: 2, leftOut: 1, staying: 3 });
    expect(profileCount).toBe(2);
  });

  const of = (...ids: string[]) => ids.map((id) => ({ id }));

  it('tells the tightest fit of a row, and by how much the longest text is too long', () => {
    const names = ['Bob', 'Al', 'Theodore'];
    const mentions = names.map((name) => mention(name, 'tiktok', answered('tok'), name));
    const fitting = groupBulkReply(decide(mentions, { text: 'Hi {author}' }));
    expect(fitting.answered).toMatchObject([{ leastLeft: 4, mentions: of(...names) }]);
    const text = 'Many thanks, dear {author}';
    expect(groupBulkReply(decide(mentions, { text })).staying).toMatchObject([
      { kind: 'too-long', profileId: 'tok', max: 15, mostOver: 11, mentions: of(...names) },
    ]);
  });

  it('keeps apart what stays behind as different profiles, or for different placeholders', () => {
    const long = [
      mention('1', 'tiktok', answered('tok')),
      mention('2', 'tiktok', answered('care')),
      mention('3', 'tiktok', answered('care')),
    ];
    expect(groupBulkReply(decide(long, { text: 'Longer than fifteen' })).staying).toMatchObject([
      { kind: 'too-long', profileId: 'care', mentions: of('2', '3') },
      { kind: 'too-long', profileId: 'tok', mentions: of('1') },
    ]);
    const open = [
      mention('1', 'facebook', answered('care'), ' '),
      mention('2', 'facebook', answered('gone')),
      mention('3', 'facebook', answered('gone'), ' '),
    ];
    const text = '{author}, from {profile}';
    expect(groupBulkReply(decide(open, { text })).staying).toMatchObject([
      { kind: 'unfilled', profileId: 'care', placeholder: 'author', mentions: of('1') },
      { kind: 'unfilled', profileId: 'gone', placeholder: 'profile', mentions: of('2') },
      { kind: 'unfilled', profileId: 'gone', placeholder: 'author', mentions: of('3') },
    ]);
  });

  it('has one row for what nobody can answer, whatever its kind, for each reason', () => {
    const nobody = (reason: 'no-profile-can-reply' | 'service-cannot-reply'): ReplyDecision => ({
      ...{ status: 'unanswerable', reason, folderId: null },
    });
    const mentions = [
      mention('1', 'x', nobody('no-profile-can-reply')),
      { ...mention('2', 'x', nobody('no-profile-can-reply')), kind: 'post' as const },
      mention('3', 'x', nobody('service-cannot-reply')),
    ];
    expect(groupBulkReply(decide(mentions)).staying).toMatchObject([
      { kind: 'unanswerable', mentions: of('1', '2') },
      { kind: 'unanswerable', mentions: of('3') },
    ]);
  });

  it('keeps one that was left out with its profile, whatever its length', () => {
    const mentions = [mention('1', 'tiktok', answered('tok'))];
    const text = 'Longer than fifteen';
    const entries = decide(mentions, { text, leftOutIds: new Set(['1']) });
    expect(groupBulkReply(entries)).toMatchObject({
      answered: [{ profileId: 'tok' }],
      staying: [],
      profileCount: 0,
    });
  });
});

const arbitraryText = fc.stringMatching(/^(a|é|👍|https:\/\/acme\.example\/x|\{author\}| ){0,12}$/);
const arbitraryLimit = fc.option(
  fc.record({
    max: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('characters', 'graphemes', 'bytes', 'x-weighted'),
  }),
);
const arbitraryBatch = fc.record({
  inputs: fc.array(fc.tuple(arbitraryReplyInput(), arbitraryLimit, fc.boolean(), fc.string()), {
    maxLength: 12,
  }),
  text: arbitraryText,
  hasCounter: fc.boolean(),
});

describe('for any mentions', () => {
  it('every number adds up, and nobody but who the resolver named answers', () => {
    fc.assert(
      fc.property(arbitraryBatch, ({ inputs, text, hasCounter }) => {
        // Each input is a world of its own, so its service gets a name of its own.
        const mentions = inputs.map(([input, , , name], index) => ({
          id: String(index),
          serviceId: `${String(index % 3)} ${input.mention.serviceId}`,
          kind: input.mention.kind,
          author: { name },
          resolution: resolveReplyProfile(input),
        }));
        const entries = decideBulkReply({
          mentions,
          text,
          agentName: 'Ann',
          services: mentions.map(({ serviceId }, index) => ({
            id: serviceId,
            replyLimit: inputs[index]?.[1] ?? null,
          })),
          profiles: [],
          leftOutIds: new Set(
            mentions.filter((_, index) => inputs[index]?.[2] === true).map(({ id }) => id),
          ),
          countXWeighted: hasCounter ? (counted) => counted.length : undefined,
        });
        const table = groupBulkReply(entries);
        const { counts } = table;

        expect(counts.going + counts.leftOut + counts.staying).toBe(mentions.length);
        const groups = [...table.answered, ...table.staying];
        const grouped = groups.flatMap((group) => group.mentions.map(({ id }) => id));
        expect(grouped.toSorted()).toEqual(mentions.map(({ id }) => id).toSorted());
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const rowsGoing = table.answered.map((row) => row.mentions.length - row.leftOutIds.size);
        expect(rowsGoing.reduce((sum, count) => sum + count, 0)).toBe(counts.going);

        const sent = listBulkReplies(entries);
        if (table.isCounted) expect(sent).toHaveLength(counts.going);
        for (const { mentionId, profileId } of sent) {
          const input = inputs[Number(mentionId)]?.[0];
          expect(input && resolveReplyProfile(input)).toMatchObject({
            ...{ status: 'answered', profileId },
          });
        }
        for (const {
          mention: { resolution },
          outcome,
        } of entries) {
          expect('profileId' in outcome).toBe(resolution.status === 'answered');
          if (resolution.status !== 'answered') expect(outcome.status).toBe(resolution.status);
        }
      }),
    );
  });
});
