import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../src/domain/test-support/property-runs';
import { createWorkedExample } from './worked-example';
import { parseWorldDocument } from './world-document';
import { worldSchema } from './world-schema';
import type { World } from './world';

const small = {
  now: '2026-11-20T09:30:00Z',
  topics: [{ id: 'brand', name: 'Brand' }],
  users: [{ id: 'ada', name: 'Ada', role: 'admin' }],
};
const mention = {
  id: 'm1',
  serviceId: 'facebook',
  kind: 'comment',
  author: 'Someone',
  text: 'Hello',
  receivedAt: '2026-11-20T09:00:00Z',
};
const folder = { id: 'f1', mailboxId: 'care', name: 'Folder', filter: { conditions: [] } };

function worldOf(json: unknown): World {
  const result = parseWorldDocument(json);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.world;
}

function faultsOf(json: unknown): string[] {
  const result = parseWorldDocument(json);
  return 'faults' in result ? result.faults.map(({ path, message }) => `${path} ${message}`) : [];
}

const change = {
  id: 's1',
  kind: 'smart-folder',
  at: '2026-11-19T08:00:00Z',
  userId: 'ada',
  settingsRevision: 2,
  mailboxId: 'care',
  smartFolderId: 'f1',
  mentions: 5,
  changedMentions: 2,
  before: { name: 'Old', filter: { conditions: [{ field: 'tag', values: ['vip'] }] } },
  after: { name: 'Folder', filter: { conditions: [] } },
};
const { smartFolderId: _folder, ...withoutFolder } = change;
const mailboxChange = {
  ...withoutFolder,
  id: 's2',
  kind: 'mailbox',
  before: { name: 'Old' },
  after: { name: 'Care' },
};
const saved = { ...small, mailboxes: [{ id: 'care', name: 'Care' }], smartFolders: [folder] };

describe('a history of reply settings', () => {
  it('is filled in like the settings of today', () => {
    const world = worldOf({ ...saved, replySettingsChanges: [change, mailboxChange] });
    expect(worldSchema.safeParse(world).error).toBeUndefined();
    expect(world.replySettingsChanges).toMatchObject([
      {
        at: '2026-11-19T08:00:00.000Z',
        before: { replyWith: { mode: 'default' }, filter: { match: 'all' } },
      },
      { after: { name: 'Care', topicIds: ['brand'], smartFolderIds: ['f1'] } },
    ]);
    expect(worldOf(saved).replySettingsChanges).toEqual([]);
  });

  it.each([
    ['userId', { userId: 'bob' }, 'names the user "bob", which does not exist'],
    ['mailboxId', { mailboxId: 'x' }, 'names the mailbox "x", which does not exist'],
    ['smartFolderId', { smartFolderId: 'x' }, 'names the smart folder "x", which does not exist'],
    ['at', { at: '2026-11-21T08:00:00Z' }, 'is later than now, 2026-11-20T09:30:00.000Z'],
    ['settingsRevision', { settingsRevision: 1 }, 'must be more than 1'],
    ['changedMentions', { changedMentions: 6 }, 'must be at most the number of mentions'],
    ['kind', { kind: 'folder' }, 'must be one of "mailbox", "smart-folder"'],
    ['after.colour', { after: { ...change.after, colour: 1 } }, 'has the unknown key "colour"'],
  ])('names %s when it is wrong', (field, wrong, message) => {
    const faults = faultsOf({ ...saved, replySettingsChanges: [{ ...change, ...wrong }] });
    const place = `replySettingsChanges[0].${field.replace('.colour', '')}`;
    expect(faults).toContain(`${place} ${message}`);
  });

  it('is of a smart folder and its own mailbox, with ids used once', () => {
    const mailboxes = [...saved.mailboxes, { id: 'news', name: 'News' }];
    const replySettingsChanges = [change, { ...change, mailboxId: 'news' }];
    expect(faultsOf({ ...saved, mailboxes, replySettingsChanges })).toEqual([
      'replySettingsChanges[1].id is "s1", which is taken already',
      'replySettingsChanges[1].mailboxId must be the mailbox of its smart folder, "care"',
    ]);
  });
});

describe('what may be left out', () => {
  it('fills in everything that has an obvious value', () => {
    const world = worldOf({
      ...small,
      profiles: [{ id: 'page', serviceId: 'facebook', name: 'Page' }],
      mailboxes: [{ id: 'care', name: 'Care' }],
      smartFolders: [folder],
      mentions: [mention],
      replies: [
        {
          id: 'r1',
          mentionId: 'm1',
          profileId: 'page',
          text: 'Hi',
          sentAt: '2026-11-20T09:10:00Z',
        },
      ],
    });
    expect(worldSchema.safeParse(world).error).toBeUndefined();
    expect(world.services.map(({ id }) => id)).toContain('google-business');
    expect(world.profiles[0]).toMatchObject({ authorization: 'authorized', topicIds: ['brand'] });
    expect(world.mailboxes[0]).toMatchObject({
      topicIds: ['brand'],
      replyWith: { mode: 'default' },
      smartFolderIds: ['f1'],
      version: 1,
    });
    expect(world.mentions[0]).toMatchObject({
      conversationId: 'm1',
      topicIds: ['brand'],
      author: { name: 'Someone', handle: null, followers: 0 },
      language: 'und',
      sentiment: 'neutral',
      priority: 'normal',
      status: 'open',
      assigneeId: null,
      receivedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(world.replies[0]).toMatchObject({
      conversationId: 'm1',
      userId: null,
      resolution: null,
    });
  });

  it('gives a condition the operator that is meant most often', () => {
    const conditions = [
      { field: 'language', values: ['fr'] },
      { field: 'text', value: 'return' },
      { field: 'author-followers', value: 1000 },
    ];
    const world = worldOf({
      ...small,
      mailboxes: [{ id: 'care', name: 'Care' }],
      smartFolders: [{ ...folder, filter: { conditions } }],
    });
    expect(world.smartFolders[0]?.filter.match).toBe('all');
    expect(world.smartFolders[0]?.filter.conditions.map(({ operator }) => operator)).toEqual([
      'any-of',
      'contains',
      'at-least',
    ]);
  });

  it('takes standard services by name beside own ones', () => {
    const own = { id: 'intranet', name: 'Intranet' };
    expect(worldOf({ ...small, services: ['x', own] }).services).toMatchObject([
      { id: 'x', name: 'X' },
      { id: 'intranet', canReply: true, receivingProfileOnly: [], replyLimit: null },
    ]);
  });

  it('reads a whole world back as it was', () => {
    const world = createWorkedExample();
    expect(worldOf(JSON.parse(JSON.stringify(world)))).toEqual(world);
  });
});

describe('what a document must not have', () => {
  const twoTopics = [...small.topics, { id: 'jobs', name: 'Jobs' }];
  const mailbox = { id: 'care', name: 'Care', topicIds: ['brand'] };

  const faulty: [unknown, string][] = [
    [null, 'the document must be an object'],
    [{ ...small, now: 'today' }, 'now must be a time in UTC, such as 2026-11-20T09:30:00Z'],
    [
      { ...small, now: '2026-11-20T09:30:00+01:00' },
      'now must be a time in UTC, such as 2026-11-20T09:30:00Z',
    ],
    [{ ...small, mentionz: [] }, 'the document has the unknown key "mentionz"'],
    [{ ...small, users: [] }, 'users[0] must be an admin: it is who looks when nobody is named'],
    [
      { ...small, users: [...small.users, { id: 'me', name: 'Me', role: 'agent' }] },
      'users[1].id is "me", which filters use otherwise',
    ],
    [
      { ...small, users: [{ id: 'ada', name: 'Ada', role: 'boss' }] },
      'users[0].role must be one of "viewer", "agent", "editor", "admin"',
    ],
    [
      { ...small, topics: [...small.topics, ...small.topics] },
      'topics[1].id is "brand", which is taken already',
    ],
    [
      { ...small, topics: [{ id: '../..', name: 'Up' }] },
      'topics[0].id must start with a letter or digit and hold only letters, digits and . _ : @ -',
    ],
    [{ ...small, mentions: [{ ...mention, text: undefined }] }, 'mentions[0].text is missing'],
    [{ ...small, mentions: [{ ...mention, text: 7 }] }, 'mentions[0].text must be a text'],
    [
      { ...small, mentions: [{ ...mention, author: 7 }] },
      'mentions[0].author must be a text or an object',
    ],
    [
      { ...small, mentions: [{ ...mention, receivedAt: '2026-11-20T09:30:01Z' }] },
      'mentions[0].receivedAt is later than now, 2026-11-20T09:30:00.000Z',
    ],
    [
      { ...small, mentions: [{ ...mention, assigneeId: 'eve' }] },
      'mentions[0].assigneeId names the user "eve", which does not exist',
    ],
    [
      { ...small, mentions: [{ ...mention, permalink: 'javascript:alert(1)' }] },
      'mentions[0].permalink must be a web address',
    ],
    [
      { ...small, topics: twoTopics, mentions: [mention] },
      'mentions[0].topicIds is missing; it may be left out only where there is exactly one topic',
    ],
    [
      { ...small, services: ['facebok'] },
      'services[0] names "facebok", which is not one of the standard services',
    ],
    [
      { ...small, profiles: [{ id: 'p', serviceId: 'gopher', name: 'P' }] },
      'profiles[0].serviceId names the service "gopher", which does not exist',
    ],
    [
      { ...small, mailboxes: [{ ...mailbox, topicIds: ['brand', 'nope'] }] },
      'mailboxes[0].topicIds[1] names the topic "nope", which does not exist',
    ],
    [
      { ...small, mailboxes: [{ ...mailbox, topicIds: ['brand', 'brand'] }] },
      'mailboxes[0].topicIds[1] names the topic "brand" a second time',
    ],
    [
      { ...small, mailboxes: [{ ...mailbox, topicIds: [] }] },
      'mailboxes[0].topicIds must not be empty',
    ],
    [
      { ...small, mailboxes: [{ ...mailbox, topicIds: Array.from({ length: 21 }, String) }] },
      'mailboxes[0].topicIds must have at most 20 entries',
    ],
    [
      { ...small, mailboxes: [mailbox], smartFolders: [{ ...folder, id: 'inbox' }] },
      'smartFolders[0].id is "inbox", the id of a default folder',
    ],
    [
      { ...small, mailboxes: [{ ...mailbox, smartFolderIds: [] }], smartFolders: [folder] },
      'mailboxes[0].smartFolderIds leaves out its smart folder "f1"',
    ],
    [
      {
        ...small,
        mailboxes: [
          { ...mailbox, smartFolderIds: ['f1'] },
          { ...mailbox, id: 'two' },
        ],
        smartFolders: [{ ...folder, mailboxId: 'two' }],
      },
      'mailboxes[0].smartFolderIds[0] names "f1", a smart folder of the mailbox "two"',
    ],
    [
      { ...small, smartFolders: [folder] },
      'smartFolders[0].mailboxId names the mailbox "care", which does not exist',
    ],
    [
      {
        ...small,
        mailboxes: [
          {
            ...mailbox,
            replyWith: { mode: 'custom', choices: { 'my-space': { kind: 'default' } } },
          },
        ],
      },
      'mailboxes[0].replyWith.choices["my-space"] names the service "my-space", which does not exist',
    ],
    [
      { ...small, lastUsedProfileIds: { ada: { facebook: 'gone' } } },
      'lastUsedProfileIds.ada.facebook names the profile "gone", which does not exist',
    ],
  ];
  it.each(faulty.map(([json, fault]) => ({ json, fault })))('$fault', ({ json, fault }) => {
    expect(faultsOf(JSON.parse(JSON.stringify(json)))).toContain(fault);
  });

  it('but may name what the rules have an answer for', () => {
    const choices = { facebook: { kind: 'profile', profileId: 'gone' } };
    expect(
      faultsOf({
        ...small,
        mailboxes: [{ ...mailbox, replyWith: { mode: 'custom', choices } }],
        mentions: [{ ...mention, serviceId: 'gopher', receivingProfileId: 'gone' }],
      }),
    ).toEqual([]);
  });
});

describe('any JSON', () => {
  it('is read or refused with reasons, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(faultsOf(json).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is read or refused, also with a value of a good document replaced or taken out', () => {
    const good = JSON.stringify(createWorkedExample());
    const places = good.match(/"[^"]*"|\d+|null|true|\[\]/g)?.length ?? 0;
    fc.assert(
      fc.property(fc.nat(places - 1), fc.jsonValue(), (place, value) => {
        let index = 0;
        const text = good.replace(/"[^"]*"|\d+|null|true|\[\]/g, (found) =>
          index++ === place ? JSON.stringify(value) : found,
        );
        const json = readJson(text);
        if (json === undefined) return;
        const result = parseWorldDocument(json);
        if ('world' in result) expect(worldSchema.safeParse(result.world).success).toBe(true);
        else expect(result.faults.every(({ path, message }) => path && message)).toBe(true);
      }),
      propertyRuns(500),
    );
  });
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

describe('the documents that come with Signet', () => {
  const folderUrl = new URL('../../public/worlds/', import.meta.url);
  it.each(readdirSync(folderUrl).filter((name) => name.endsWith('.json')))('%s is good', (name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(name, folderUrl), 'utf8'));
    expect(faultsOf(json)).toEqual([]);
    expect(worldSchema.safeParse(worldOf(json)).error).toBeUndefined();
  });

  it('the example in docs/worlds.md is good', () => {
    const page = readFileSync(new URL('../../docs/worlds.md', import.meta.url), 'utf8');
    const example = /```json\n([^`]*)```/.exec(page)?.[1] ?? '';
    expect(faultsOf(JSON.parse(example))).toEqual([]);
  });
});

describe('a reply target', () => {
  const hours = (days: unknown, timeZone = 'Europe/Paris') => ({ timeZone, days });
  const monday = { weekday: 1, from: '09:00', to: '18:00' };
  const withTarget = (replyTarget: unknown) => ({
    ...small,
    mailboxes: [{ id: 'care', name: 'Care', replyTarget }],
  });

  it('is a mailbox’s where it is given', () => {
    const target = { minutes: 60, businessHours: hours([monday]) };
    expect(worldOf(withTarget(target)).mailboxes[0]?.replyTarget).toEqual(target);
    expect(worldOf(withTarget(null)).mailboxes[0]).not.toHaveProperty('replyTarget');
    expect(worldOf(withTarget(undefined)).mailboxes[0]).not.toHaveProperty('replyTarget');
  });

  it.each([
    ['minutes', { minutes: 0, businessHours: null }, 'must be at least 1'],
    ['minutes', { businessHours: null }, 'is missing'],
    [
      'minutes',
      { minutes: 43_200, businessHours: hours([{ ...monday, to: '09:01' }]) },
      'is more than the business hours of a year',
    ],
    [
      'businessHours.timeZone',
      { minutes: 60, businessHours: hours([monday], 'Paris') },
      'must be a time zone, such as Europe/Paris',
    ],
    [
      'businessHours.days',
      { minutes: 60, businessHours: hours([monday, monday]) },
      'must be each day once, Monday first',
    ],
    [
      'businessHours.days[0].to',
      { minutes: 60, businessHours: hours([{ ...monday, to: '08:00' }]) },
      'must be later than from',
    ],
  ])('names %s when it is wrong', (field, target, message) => {
    expect(faultsOf(withTarget(target))).toContain(`mailboxes[0].replyTarget.${field} ${message}`);
  });
});
