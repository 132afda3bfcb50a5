import { beforeAll, describe, expect, it } from 'vitest';
import { getReplyGroups, decodeReplyGroups } from '../../../src/contract/reply-groups';
import type { ReplyGroups } from '../../../src/contract/reply-groups';
import { previewReplies } from '../../../src/domain/reply/preview-replies';
import { findMailbox } from '../../backend/test-support/count-naively';
import { createTestBackend } from '../../backend/test-support/test-backend';
import { createWideWorld } from './wide-world';

const world = createWideWorld();

describe('the wide world', () => {
  let groups: ReplyGroups;
  beforeAll(async () => {
    groups = decodeReplyGroups(await createTestBackend(world).call(getReplyGroups));
  });

  it('is equal at every call', () => {
    expect(createWideWorld()).toEqual(world);
  });

  it('has 200 mailboxes with three smart folders, and several profiles on each of 12 services', () => {
    expect(world.mailboxes).toHaveLength(200);
    expect(world.mailboxes.every(({ smartFolderIds }) => smartFolderIds.length === 3)).toBe(true);
    expect(world.profiles).toHaveLength(60);
    expect(world.mentions).toHaveLength(20_000);
    expect(new Set(world.mailboxes.map(({ name }) => name)).size).toBe(200);
    const ofService = new Map<string, number>();
    for (const { serviceId } of world.profiles) {
      ofService.set(serviceId, (ofService.get(serviceId) ?? 0) + 1);
    }
    expect([...ofService.values()]).toEqual(Array(12).fill(5));
  });

  it('shows in every mailbox enough mentions of every service', () => {
    expect(groups.size).toBe(200);
    for (const ofMailbox of groups.values()) {
      expect(new Set(ofMailbox.map(({ serviceId }) => serviceId)).size).toBeGreaterThan(10);
      expect(ofMailbox.reduce((sum, { mentions }) => sum + mentions, 0)).toBeGreaterThan(50);
    }
  });

  it('has varied settings, some with problems, and folders that disagree', () => {
    const settings = [...world.mailboxes, ...world.smartFolders].map(({ replyWith }) =>
      JSON.stringify(replyWith),
    );
    expect(new Set(settings).size).toBeGreaterThan(500);
    let blocked = 0;
    let disagreeing = 0;
    for (const [mailboxId, ofMailbox] of groups) {
      const side = { profiles: world.profiles, settings: findMailbox(world, mailboxId) };
      const { totals } = previewReplies({
        grouped: { groups: ofMailbox, groupOf: new Uint32Array() },
        folderId: null,
        before: side,
        after: side,
      });
      blocked += Number(totals.allBlocked.before > 0);
      disagreeing += Number(totals.dependsOnView.before > 0);
    }
    expect(blocked).toBeGreaterThan(50);
    expect(disagreeing).toBeGreaterThan(100);
  });
});
