import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMailbox, listMailboxFolders } from '../../../src/contract/mailboxes';
import { changeMention, listMentions } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { getSession } from '../../../src/contract/session';
import { getSmartFolder, saveSmartFolder } from '../../../src/contract/smart-folders';
import { isDefaultFolderId } from '../../../src/domain/default-folder';
import { matchesSmartFolder } from '../../../src/domain/matches-smart-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import { prioritySchema } from '../../../src/domain/mention';
import type { Mention } from '../../../src/domain/mention';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import {
  hasSearchText,
  mentionSortSchema,
  searchFields,
  toConditions,
} from '../../../src/domain/search/mention-search';
import type { MentionQuery, SearchField } from '../../../src/domain/search/mention-search';
import { writeQuery } from '../../../src/domain/search/search-params';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import { measureWaiting, rateUrgency } from '../../../src/domain/waiting/business-time';
import type { BusinessHours, ReplyTarget } from '../../../src/domain/waiting/reply-target';
import { findWaitingSince } from '../../../src/domain/waiting/waiting-since';
import { isInDefaultFolder, readFolderTime } from '../rules/default-folders';
import { anyReplyWith, arbitraryTeamWorld } from '../test-support/arbitrary-settings';
import { filters } from '../test-support/team-world';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { replyAs } from '../test-support/worked-example-requests';
import type { World } from '../../worlds/world';

const users = ['admin-a', 'agent-b'];
const words = [
  'Mon',
  'colis',
  'Élan',
  'elans',
  'Straße',
  '小包',
  '小',
  'どこ',
  '小包はどこ',
  '❤️',
  'vip',
];
const texts = fc
  .array(fc.constantFrom(...words), { maxLength: 4 })
  .chain((some) => fc.constantFrom(' ', '').map((between) => some.join(between)));

const someOf = (...values: string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

/** What makes a mention different from others. */
const traits = fc.record({
  text: texts,
  name: texts,
  language: fc.constantFrom('en', 'fr', 'fr-ca', 'und'),
  sentiment: fc.constantFrom('positive' as const, 'negative' as const),
  priority: fc.constantFrom(...prioritySchema.options),
  tags: fc.uniqueArray(fc.constantFrom('vip', 'late, lost', 'constructor'), { maxLength: 2 }),
});

/** Of mentions that came a day and some hours ago, on a Thursday, some are late, some soon, some not. */
const someTarget: fc.Arbitrary<ReplyTarget> = fc.oneof(
  fc.record({ minutes: fc.integer({ min: 1200, max: 2700 }), businessHours: fc.constant(null) }),
  fc.record({
    minutes: fc.integer({ min: 100, max: 900 }),
    businessHours: fc.constant<BusinessHours>({
      timeZone: 'Europe/Paris',
      days: [
        { weekday: 4, from: '04:00', to: '12:00' },
        { weekday: 5, from: '08:00', to: '12:00' },
      ],
    }),
  }),
);

function withTarget(mailbox: Mailbox, replyTarget: ReplyTarget | null | undefined): Mailbox {
  return replyTarget ? { ...mailbox, replyTarget } : mailbox;
}

const worlds: fc.Arbitrary<World> = fc
  .tuple(
    arbitraryTeamWorld(),
    fc.array(traits, { minLength: 40, maxLength: 40 }),
    fc.array(fc.option(someTarget), { minLength: 2, maxLength: 2 }),
  )
  .map(([world, all, targets]) => ({
    ...world,
    mailboxes: world.mailboxes.map((mailbox, place) => withTarget(mailbox, targets[place])),
    mentions: world.mentions.map((mention, place) => withTraits(mention, all[place])),
  }));

function withTraits(
  mention: Mention,
  some: Partial<typeof traits extends fc.Arbitrary<infer One> ? One : never> = {},
) {
  const { name = mention.author.name, ...rest } = some;
  return { ...mention, ...rest, author: { ...mention.author, name } };
}

const time = fc.option(
  fc.nat(5).map((hour) => `2026-11-19T0${String(hour)}:00:00.000Z`),
  { freq: 2 },
);

const fieldValues = {
  service: ['facebook', 'x', 'blogs', 'nowhere'],
  status: ['open', 'resolved'],
  assignee: ['me', 'unassigned', 'admin-a', 'agent-b'],
  tag: ['vip', 'late, lost', 'constructor', 'other'],
  sentiment: ['positive', 'negative', 'neutral'],
  language: ['fr', 'en', 'fr-ca', 'f'],
  priority: [...prioritySchema.options],
  kind: ['comment', 'private-message', 'post'],
  topic: ['brand', 'shop', 'press'],
  due: ['overdue', 'due-soon'],
  answers: ['acme-us', 'acme-fr', 'acme-care', 'acme', 'blocked', 'unanswerable'],
} satisfies Record<SearchField, string[]>;
const oneField = fc.oneof(
  ...searchFields.map((field) => fc.tuple(fc.constant(field), someOf(...fieldValues[field]))),
);

const queries: fc.Arbitrary<MentionQuery> = fc.record({
  text: fc.oneof(fc.constant(''), texts, fc.constantFrom('co', 'ela', 'm', '包', '包は', 'c m')),
  values: fc
    .uniqueArray(oneField, { maxLength: 2, selector: ([field]) => field })
    .map((some) => Object.fromEntries(some)),
  receivedFrom: time,
  receivedBefore: time,
  sort: fc.constantFrom(...mentionSortSchema.options),
});

const looks = fc.record({
  query: queries,
  mailboxId: fc.constantFrom('support', 'news'),
  folder: fc.nat(9),
  as: fc.constantFrom(...users),
  limit: fc.integer({ min: 1, max: 12 }),
});
type Look = typeof looks extends fc.Arbitrary<infer One> ? One : never;

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('look' as const), look: looks }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('triage' as const),
        mention: fc.nat(39),
        change: fc.record(
          {
            status: fc.constantFrom('open' as const, 'resolved' as const),
            assigneeId: fc.constantFrom(null, ...users),
          },
          { requiredKeys: [] },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('rewrite' as const), mention: fc.nat(39), traits }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('arrival' as const),
        like: fc.nat(39),
        hour: fc.nat(9),
        traits,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('reply' as const),
        mention: fc.nat(39),
        as: fc.constantFrom(...users),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('folder' as const),
        smartFolderId: fc.constantFrom('mine', 'open', 'french', 'all', 'text'),
        filter: fc.constantFrom(...filters),
        replyWith: anyReplyWith,
      }),
    },
  ),
  { maxLength: 14 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

async function take(test: TestBackend, step: Step, index: number): Promise<void> {
  const { call, request, store } = test;
  if (step.type === 'look') await checkLook(test, step.look);
  else if (step.type === 'triage') {
    const params = { mentionId: `m${String(step.mention)}` };
    await call(changeMention, { params, body: step.change });
  } else if (step.type === 'reply') {
    await request(sendReply, {
      params: { mentionId: `m${String(step.mention)}` },
      body: replyAs('acme-us', { chosenBy: 'by-hand' }),
      key: String(index),
      as: step.as,
    });
  } else if (step.type === 'folder') {
    const params = { smartFolderId: step.smartFolderId };
    const {
      id: _id,
      mailboxId: _of,
      version,
      ...settings
    } = await call(getSmartFolder, { params });
    const { filter, replyWith } = step;
    // Refused where a chosen profile cannot reply.
    await request(saveSmartFolder, { params, version, body: { ...settings, filter, replyWith } });
  } else {
    const id = `m${String(step.type === 'arrival' ? step.like : step.mention)}`;
    const known = (await store().get('mentions', id))?.document as Mention;
    const changed = withTraits(known, step.traits);
    const arrived = {
      ...changed,
      id: `n${String(index)}`,
      receivedAt: `2026-11-19T0${String(step.type === 'arrival' ? step.hour : 0)}:00:00.000Z`,
    };
    await store().commit(
      [{ collection: 'mentions', document: step.type === 'arrival' ? arrived : changed }],
      [],
      { userId: 'admin-a', time: '2026-11-20T00:00:00.000Z', requestId: String(index) },
    );
  }
}

/** Compares what a search gives, page by page, with a look at every mention. */
async function checkLook(test: TestBackend, look: Look): Promise<void> {
  const { query, mailboxId, as, limit } = look;
  const params = { mailboxId };
  const folders = await test.call(listMailboxFolders, { params, as });
  const ids = [...folders.defaultFolders, ...folders.smartFolders].map(({ id }) => id);
  const folderId = ids[look.folder % ids.length] ?? 'inbox';
  const expected = await findNaively(test, { mailboxId, folderId, as, query });
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { id: string }[]; nextCursor: string | null; total: number } =
      await test.call(listMentions, {
        params,
        as,
        query: {
          folderId,
          limit: String(limit),
          ...(writeQuery(query) as Record<string, string>),
          ...(cursor === null ? {} : { cursor }),
        },
      });
    expect(page.total).toBe(expected.length);
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(found).toEqual(expected);
}

async function findNaively(
  { call, store }: TestBackend,
  {
    mailboxId,
    folderId,
    as: viewerId,
    query,
  }: { mailboxId: string; folderId: string; as: string; query: MentionQuery },
): Promise<string[]> {
  const [mentions, replies, services, profiles, state] = await Promise.all([
    store().list('mentions'),
    store().list('replies'),
    store().list('services'),
    store().list('profiles'),
    store().get('userStates', viewerId),
  ]);
  const mailbox = await call(getMailbox, { params: { mailboxId } });
  const { smartFolders } = await call(listMailboxFolders, { params: { mailboxId }, as: viewerId });
  const isIn = (mention: Mention, id: string) =>
    smartFolders.some(
      (folder) => folder.id === id && matchesSmartFolder(mention, folder.filter, { viewerId }),
    );
  const nameAnswer = (mention: Mention) => {
    const outcome = resolveReplyProfile({
      mention,
      mailbox,
      folders: smartFolders.filter(({ id }) => isIn(mention, id)),
      openFolderId: folderId,
      services,
      profiles,
      lastUsedProfileIds: state?.document.lastUsedProfileIds ?? {},
    });
    return outcome.status === 'answered' ? outcome.profileId : outcome.status;
  };
  const { answers, due, ...conditions } = query.values;
  const filter = { match: 'all' as const, conditions: toConditions(conditions) };
  const all = mentions
    .map((mention) => ({
      mention,
      replies: replies.filter((reply) => reply.mentionId === mention.id),
    }))
    .filter(
      (entry) =>
        entry.mention.topicIds.some((id) => mailbox.topicIds.includes(id)) &&
        (isDefaultFolderId(folderId)
          ? isInDefaultFolder(entry, folderId, viewerId)
          : isIn(entry.mention, folderId)) &&
        matchesSmartFolder(entry.mention, filter, { viewerId }) &&
        hasSearchText(entry.mention, query.text) &&
        (query.receivedFrom === null || entry.mention.receivedAt >= query.receivedFrom) &&
        (query.receivedBefore === null || entry.mention.receivedAt < query.receivedBefore) &&
        (answers === undefined || answers.includes(nameAnswer(entry.mention))),
    );
  type Entry = (typeof all)[number];
  const { now } = await call(getSession, { as: viewerId });
  const minute = Math.floor(Date.parse(now) / 60_000) * 60_000;
  function rate(entry: Entry): string | null {
    const { replyTarget } = mailbox;
    const service = services.find(({ id }) => id === entry.mention.serviceId);
    const since = findWaitingSince(entry.mention, entry.replies.length > 0, service);
    const { left } = measureWaiting(since, minute, replyTarget ?? null) ?? {};
    if (replyTarget === undefined || left === undefined || left === null) return null;
    return rateUrgency(left, replyTarget);
  }
  const isWaiting = ({ mention, replies: answers }: Entry) => {
    const service = services.find(({ id }) => id === mention.serviceId);
    return findWaitingSince(mention, answers.length > 0, service) !== null;
  };
  const entries = all.filter((entry) => due === undefined || due.includes(rate(entry) ?? 'none'));
  const rank = (entry: Entry) =>
    query.sort === 'priority'
      ? -prioritySchema.options.indexOf(entry.mention.priority)
      : query.sort === 'newest' || isWaiting(entry)
        ? 0
        : 1;
  const sign = query.sort === 'oldest-waiting' ? -1 : 1;
  return entries
    .sort((left, right) => {
      if (rank(left) !== rank(right)) return rank(left) - rank(right);
      const times = [left, right].map((entry) => readFolderTime(entry, folderId));
      if (times[0] !== times[1]) return (times[0] ?? '') > (times[1] ?? '') ? -sign : sign;
      return left.mention.id < right.mention.id ? -sign : sign;
    })
    .map(({ mention }) => mention.id);
}

describe('the search index', () => {
  it('finds, sorts and pages as a look at every mention does, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, looks, steps, looks, async (world, first, taken, last) => {
        const test = createTestBackend(world);
        await checkLook(test, first);
        for (const [index, step] of taken.entries()) await take(test, step, index);
        await checkLook(test, last);
        await checkLook(test, { ...last, query: { ...last.query, text: '' } });
      }),
      propertyRuns(120),
    );
  }, 120_000);
});
