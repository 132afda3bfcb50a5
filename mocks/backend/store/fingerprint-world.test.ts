import { describe, expect, it } from 'vitest';
import { createDemoWorld } from '../../worlds/demo/demo-world';
import { createEmptyWorld } from '../../worlds/empty';
import type { World } from '../../worlds/world';
import { fingerprintWorld } from './fingerprint-world';

describe('the fingerprint of a world', () => {
  it('is equal for equal worlds and differs with anything in them', () => {
    const print = fingerprintWorld(createEmptyWorld());
    expect(fingerprintWorld(createEmptyWorld())).toBe(print);
    expect(fingerprintWorld({ ...createEmptyWorld(), topics: [] })).not.toBe(print);
    const { replySettingsChanges } = createDemoWorld({ mentionCount: 10 });
    expect(fingerprintWorld({ ...createEmptyWorld(), replySettingsChanges })).not.toBe(print);
  });

  it('is what it was before worlds had a history, so that what browsers keep still fits', () => {
    const world: World = {
      now: '2026-11-20T09:30:00.000Z',
      services: [],
      topics: [{ id: 'brand', name: 'Brand' }],
      profiles: [],
      users: [{ id: 'ada', name: 'Ada', role: 'admin' }],
      mailboxes: [],
      smartFolders: [],
      mentions: [],
      replies: [],
      lastUsedProfileIds: {},
      replySettingsChanges: [],
      cannedReplies: [],
    };
    expect(fingerprintWorld(world)).toBe('0-h8voxqht3iwt');
  });
});
