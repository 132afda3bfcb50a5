import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveReplySettings } from '../../../src/contract/reply-settings-changes';
import type { ReplyWithChange } from '../../../src/contract/reply-settings-changes';
import type { ReplyWith } from '../../../src/domain/reply-with';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import type { World } from '../../worlds/world';
import { arbitraryTeamWorld, savableReplyWith } from '../test-support/arbitrary-settings';
import { countNaively, findMailbox } from '../test-support/count-naively';
import { readAllSettings } from '../test-support/read-settings';
import { createTestBackend } from '../test-support/test-backend';

const targets = [
  ...['support', 'news'].map((id) => ({ kind: 'mailbox' as const, id })),
  ...['mine', 'open', 'french', 'all', 'nobody', 'text'].map((id) => ({
    kind: 'smart-folder' as const,
    id,
  })),
];
const anyChanges: fc.Arbitrary<ReplyWithChange[]> = fc
  .shuffledSubarray(targets, { minLength: 1 })
  .chain((some) =>
    fc.tuple(
      ...some.map((target) =>
        savableReplyWith.map((replyWith) => ({ target, version: 1, replyWith })),
      ),
    ),
  );

describe('a step that saves several settings', () => {
  it('saves all of them from one revision on, with an entry for each that changes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTeamWorld(), anyChanges, async (world, changes) => {
        const test = createTestBackend(world);
        const saved = await test.call(saveReplySettings, { body: { changes } });
        const next = applyAll(world, changes);
        const { mailboxes, smartFolders, account, history } = await readAllSettings(test);
        expect({ mailboxes, smartFolders }).toEqual(pickSettings(next));
        expect(saved).toEqual({
          settingsRevision: 2,
          mailboxes: pickSaved(next.mailboxes, changes, 'mailbox'),
          smartFolders: pickSaved(next.smartFolders, changes, 'smart-folder'),
        });
        expect(account).toMatchObject([{ settingsRevision: 2 }]);
        expect(await test.store().readJournal(0)).toHaveLength(1);
        expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
        const described = history.map(
          ({ kind, mailboxId, mentions, changedMentions, ...rest }) => ({
            target: 'smartFolderId' in rest ? rest.smartFolderId : mailboxId,
            kind,
            revision: rest.settingsRevision,
            mentions,
            changedMentions,
          }),
        );
        expect(described.sort(compareTargets)).toEqual(describeEntries(world, next, changes));
      }),
      propertyRuns(150),
    );
  }, 60_000);
});

function applyAll(world: World, changes: readonly ReplyWithChange[]): World {
  const apply = <Thing extends { id: string; replyWith: ReplyWith; version: number }>(
    things: readonly Thing[],
    kind: string,
  ): Thing[] =>
    things.map((thing) => {
      const made = changes.find(({ target }) => target.kind === kind && target.id === thing.id);
      return made === undefined ? thing : { ...thing, replyWith: made.replyWith, version: 2 };
    });
  return {
    ...world,
    mailboxes: apply(world.mailboxes, 'mailbox'),
    smartFolders: apply(world.smartFolders, 'smart-folder'),
  };
}

function pickSettings({ mailboxes, smartFolders }: World) {
  return { mailboxes, smartFolders };
}

/** Those that were saved, in the order of the request. */
function pickSaved<Thing extends { id: string }>(
  things: readonly Thing[],
  changes: readonly ReplyWithChange[],
  kind: string,
): Thing[] {
  return changes
    .filter(({ target }) => target.kind === kind)
    .flatMap(({ target }) => things.filter(({ id }) => id === target.id));
}

/** The entries, with what the whole step changes in the view of each. */
function describeEntries(world: World, next: World, changes: readonly ReplyWithChange[]) {
  return changes
    .filter(({ target, replyWith }) => {
      const stored = [...world.mailboxes, ...world.smartFolders].find(({ id }) => id === target.id);
      return writeChoices(stored?.replyWith) !== writeChoices(replyWith);
    })
    .map(({ target: { kind, id } }) => {
      const folder = world.smartFolders.find((one) => kind === 'smart-folder' && one.id === id);
      const mailboxId = folder?.mailboxId ?? id;
      const sides = { before: findMailbox(world, mailboxId), after: findMailbox(next, mailboxId) };
      const counted = countNaively(world, sides, folder?.id ?? null, 'admin-a');
      return { target: id, kind, revision: 2, ...counted };
    })
    .sort(compareTargets);
}

function writeChoices(replyWith: ReplyWith = { mode: 'default' }): string {
  if (replyWith.mode === 'default') return 'default';
  return JSON.stringify(Object.entries(replyWith.choices).sort());
}

function compareTargets(left: { target: string }, right: { target: string }): number {
  return left.target < right.target ? -1 : 1;
}
