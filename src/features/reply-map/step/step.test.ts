import { expect, test } from 'vitest';
import type { ReplyWith } from '../../../domain/reply-with';
import { createMapLayout } from '../map-layout';
import { layOutWorkedExample } from '../test-support/worked-example-map';
import { readStep, takeNewVersions, toReplyWithChanges } from './step';
import type { Step } from './step';

const { world, blocks, serviceIds } = layOutWorkedExample();
const frame = { blocks, serviceIds, profiles: world.profiles, mayChange: () => true };
const acmeFr: ReplyWith = {
  mode: 'custom',
  choices: { facebook: { kind: 'profile', profileId: 'acme-fr' } },
};

/** A file in which X fits and Facebook does not. */
const entries = [
  {
    mailboxId: 'support',
    replyWith: {
      mode: 'custom',
      choices: [
        { serviceId: 'facebook', kind: 'profile', profileId: 'gone' },
        { serviceId: 'x', kind: 'profile', profileId: 'acme' },
      ],
    },
    smartFolders: [],
  },
];
const versions = new Map(
  blocks.flatMap(({ rows }) => rows.map(({ key, version }) => [key, version] as const)),
);
const step: Step = { kind: 'import', fileName: 'settings.json', entries, versions };

/** The map after somebody else has saved the mailbox. */
function saveSupport(replyWith: ReplyWith) {
  const mailboxes = world.mailboxes.map((mailbox) =>
    mailbox.id === 'support' ? { ...mailbox, version: 2, replyWith } : mailbox,
  );
  const { smartFolders } = world;
  const layout = createMapLayout()({ mailboxes, smartFolders, account: world });
  return {
    frame: { ...frame, blocks: layout.blocks },
    lookAgain: (before: Step) => takeNewVersions(before, mailboxes, smartFolders),
  };
}

test('a choice of a file that does not fit keeps what the place has when it is saved', () => {
  const before = readStep(step, frame);
  expect(before.file?.faults).toMatchObject([{ kind: 'profile', serviceId: 'facebook' }]);
  expect(toReplyWithChanges(before.changes)).toMatchObject([
    { version: 1, replyWith: { choices: { facebook: { profileId: 'acme-care' } } } },
  ]);
  const saved = saveSupport(acmeFr);
  expect(readStep(step, saved.frame).changes).toMatchObject([{ isOutdated: true }]);
  const { changes } = readStep(saved.lookAgain(step), saved.frame);
  expect(changes).toMatchObject([{ isOutdated: false }]);
  expect(toReplyWithChanges(changes)).toEqual([
    {
      target: { kind: 'mailbox', id: 'support' },
      version: 2,
      replyWith: {
        mode: 'custom',
        choices: {
          facebook: { kind: 'profile', profileId: 'acme-fr' },
          x: { kind: 'profile', profileId: 'acme' },
        },
      },
    },
  ]);
});

test('a place that said it already is changed back, but not unseen, when others save it', () => {
  const same: Step = {
    ...step,
    entries: [{ mailboxId: 'press', replyWith: { mode: 'default' }, smartFolders: [] }],
  };
  expect(readStep(same, frame)).toMatchObject({ changes: [], file: { unchanged: 1 } });
  const mailboxes = world.mailboxes.map((mailbox) =>
    mailbox.id === 'press' ? { ...mailbox, version: 2, replyWith: acmeFr } : mailbox,
  );
  const { smartFolders } = world;
  const layout = createMapLayout()({ mailboxes, smartFolders, account: world });
  const later = { ...frame, blocks: layout.blocks };
  expect(readStep(same, later).changes).toMatchObject([{ version: 1, isOutdated: true }]);
  const looked = takeNewVersions(same, mailboxes, smartFolders);
  expect(readStep(looked, later).changes).toMatchObject([{ version: 2, isOutdated: false }]);
});

test('a place that came after the file is looked at before it is saved', () => {
  const without: Step = { ...step, versions: new Map() };
  expect(readStep(without, frame).changes).toMatchObject([{ isOutdated: true }]);
  const looked = takeNewVersions(without, world.mailboxes, world.smartFolders);
  expect(readStep(looked, frame).changes).toMatchObject([{ version: 1, isOutdated: false }]);
});
