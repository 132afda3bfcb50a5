import { describe, expect, it } from 'vitest';
import type { ReplyResolution } from '../../../src/domain/reply/resolution';
import { resolveInWorld } from '../resolve-in-world';
import { create100kWorld, createDemoWorld } from './demo-world';
import { hostileMentions } from './hostile';
import { languages } from './languages';
import type { LanguageTexts } from './texts/language-texts';

const world = createDemoWorld();
const { mentions, replies } = world;

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** What tells each sentence of a language in a text, whatever stands in its slots. */
function listPatterns({ cores, followUps, replies: answers, closings }: LanguageTexts): RegExp[] {
  return [cores, followUps, answers, closings].flatMap((group) =>
    Object.values(group)
      .flat()
      .map((sentence) => {
        const parts = sentence.split(/\{\w+\}/);
        return new RegExp(parts.map((part) => part.replace(/[.?()*+|[\]]/g, '\\$&')).join('.+'));
      }),
  );
}

/** Every mention as every mailbox shows it to Ingrid, who has published nothing, with no folder open. */
function resolveAll(): ReplyResolution[] {
  return world.mailboxes.flatMap((mailbox) =>
    mentions
      .filter(({ topicIds }) => topicIds.some((id) => mailbox.topicIds.includes(id)))
      .map(({ id }) =>
        resolveInWorld(world, {
          mentionId: id,
          mailboxId: mailbox.id,
          openFolderId: null,
          userId: 'ingrid',
        }),
      ),
  );
}

describe('the demo world', () => {
  it('is equal at every call, and owns what it holds', () => {
    const other = createDemoWorld();
    expect(other).toEqual(world);
    other.mailboxes[0]?.topicIds.splice(0);
    expect(createDemoWorld().mailboxes).toEqual(world.mailboxes);
  });

  it('has a company of the promised size', () => {
    expect(world.profiles).toHaveLength(27);
    expect(countBy(world.profiles, ({ authorization }) => authorization)).toEqual(
      new Map([
        ['authorized', 24],
        ['expired', 2],
        ['revoked', 1],
      ]),
    );
    expect(world.profiles.filter(({ topicIds }) => topicIds.length === 0)).toHaveLength(1);
    expect(world.topics).toHaveLength(6);
    expect(world.mailboxes).toHaveLength(5);
    expect(world.smartFolders).toHaveLength(16);
    expect(world.users).toHaveLength(9);
    expect(new Set(world.users.map(({ role }) => role)).size).toBe(4);
  });

  it('has 2,400 mentions of all kinds within 30 days, each in a mailbox', () => {
    expect(mentions).toHaveLength(2400);
    expect(new Set(mentions.map(({ kind }) => kind)).size).toBe(4);
    const shown = new Set(world.mailboxes.flatMap(({ topicIds }) => topicIds));
    expect(mentions.every(({ topicIds }) => topicIds.some((id) => shown.has(id)))).toBe(true);
    const oldest = Date.parse(world.now) - 30 * 86_400_000;
    expect(mentions.every(({ receivedAt }) => Date.parse(receivedAt) > oldest)).toBe(true);
  });

  it('uses every service, and every profile that takes part in conversations', () => {
    expect(new Set(mentions.map(({ serviceId }) => serviceId)).size).toBe(world.services.length);
    const used = new Set([
      ...mentions.flatMap(({ receivingProfileId, mentionedProfileIds }) => [
        receivingProfileId,
        ...mentionedProfileIds,
      ]),
      ...replies.map(({ profileId }) => profileId),
    ]);
    expect(world.profiles.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is written in eleven languages and six scripts', () => {
    const languages = new Set(mentions.map(({ language }) => language.split('-')[0]));
    expect(languages.size - 1).toBe(11);
    const scripts = [
      /\p{Script=Latin}/u,
      /\p{Script=Hiragana}/u,
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
    ];
    for (const script of scripts) {
      expect(mentions.filter(({ text }) => script.test(text)).length).toBeGreaterThanOrEqual(15);
    }
  });

  it('says nothing more than three times, and fills every slot', () => {
    expect(Math.max(...countBy(mentions, ({ text }) => text).values())).toBeLessThanOrEqual(3);
    const hostile = new Set(hostileMentions.map(({ text }) => text));
    const written = [...mentions, ...replies].filter(({ text }) => !hostile.has(text));
    expect(written.filter(({ text }) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('says no sentence twice in a conversation', () => {
    const spoken = new Map<string, string[]>();
    for (const { conversationId, text } of [...mentions, ...replies]) {
      spoken.set(conversationId, [...(spoken.get(conversationId) ?? []), text]);
    }
    const patterns = new Map(languages.map(([, { tag, texts }]) => [tag, listPatterns(texts)]));
    const tags = new Map(mentions.map((one) => [one.conversationId, one.language.split('-')[0]]));
    const twice = [...spoken].flatMap(([conversationId, texts]) =>
      (patterns.get(tags.get(conversationId) ?? '') ?? [])
        .filter((pattern) => texts.filter((text) => pattern.test(text)).length > 1)
        .map((pattern) => `${conversationId}: ${pattern.source}`),
    );
    expect(twice).toEqual([]);
  });

  it('has the hostile ones as they are', () => {
    const texts = new Set(mentions.map(({ text }) => text));
    expect(hostileMentions.filter(({ text }) => !texts.has(text))).toEqual([]);
    expect(hostileMentions.length).toBeGreaterThanOrEqual(12);
  });

  it('has conversations of one to six, of which about 45 in 100 older ones have replies', () => {
    const sizes = countBy(mentions, ({ conversationId }) => conversationId);
    expect(new Set(sizes.values())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const limit = new Date(Date.parse(world.now) - 2 * 86_400_000).toISOString();
    const older = mentions.filter(({ receivedAt }) => receivedAt < limit);
    const conversations = new Set(older.map(({ conversationId }) => conversationId));
    const answered = new Set(replies.map(({ conversationId }) => conversationId));
    const share = [...conversations].filter((id) => answered.has(id)).length / conversations.size;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.5);
  });

  it('answers only after what it answers, and as a profile of the same service', () => {
    const mentionsById = new Map(mentions.map((mention) => [mention.id, mention]));
    const profilesById = new Map(world.profiles.map((profile) => [profile.id, profile]));
    for (const reply of replies) {
      const mention = mentionsById.get(reply.mentionId);
      expect(mention?.conversationId).toBe(reply.conversationId);
      expect(mention && mention.receivedAt < reply.sentAt).toBe(true);
      expect(profilesById.get(reply.profileId)?.serviceId).toBe(mention?.serviceId);
    }
  });

  it('has authors with many followers, and more with few', () => {
    const followers = mentions.map(({ author }) => author.followers).sort((a, b) => a - b);
    expect(followers[Math.floor(followers.length / 2)]).toBeLessThan(500);
    expect(followers.filter((count) => count >= 10_000).length).toBeGreaterThan(50);
    const most = followers.filter((count) => count >= 100_000).length;
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(30);
  });

  it('names in its texts the profiles that it mentions', () => {
    const mentioning = mentions.filter((mention) => mention.mentionedProfileIds.length > 0);
    expect(mentioning.length).toBeGreaterThan(200);
    for (const { text, mentionedProfileIds } of mentioning) {
      for (const id of mentionedProfileIds) {
        const profile = world.profiles.find((one) => one.id === id);
        expect(text).toContain(profile?.handle ?? profile?.name);
      }
    }
  });

  it('shows every outcome, and two pairs of folders that disagree', () => {
    const resolutions = resolveAll();
    const blocked = resolutions.filter(({ status }) => status === 'blocked');
    expect(countBy(resolutions, ({ status }) => status).size).toBe(3);
    expect(
      new Set(blocked.map((one) => one.status === 'blocked' && `${one.level} ${one.problem}`)),
    ).toEqual(
      new Set([
        'receiving-profile expired',
        'receiving-profile revoked',
        'folder expired',
        'folder revoked',
        'mailbox expired',
        'mailbox no-topic',
      ]),
    );
    const pairs = countBy(
      resolutions.filter(({ dependsOnView }) => dependsOnView),
      ({ folderId, disagreeingFolderIds }) =>
        `${String(folderId)} ${disagreeingFolderIds.join(' ')}`,
    );
    expect([...pairs.keys()].sort()).toEqual(['care-vip care-fr', 'newsroom-praise newsroom-fr']);
    expect(Math.min(...pairs.values())).toBeGreaterThan(3);
  });
});

describe('the 100k world', () => {
  it('is the demo with 100,000 mentions', () => {
    const big = create100kWorld();
    expect(big.mentions).toHaveLength(100_000);
    expect(big.mailboxes).toEqual(world.mailboxes);
    expect(new Set(big.mentions.map(({ id }) => id)).size).toBe(100_000);
  }, 30_000);
});
