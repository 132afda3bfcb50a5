import { describe, expect, test } from 'vitest';
import { keyOfTarget } from '../map-layout';
import { layOutWorkedExample } from '../test-support/worked-example-map';
import { readEntries, readSettingsFile } from './read-settings-file';
import type { ImportFrame } from './read-settings-file';
import { FORMAT } from './settings-file';
import type { SettingsFile } from './settings-file';
import { writeSettingsFile } from './write-settings-file';

const { blocks, serviceIds, world } = layOutWorkedExample();
const names = {
  services: new Map(world.services.map((service) => [service.id, service])),
  profiles: new Map(world.profiles.map((profile) => [profile.id, profile])),
};
const frame: ImportFrame = {
  blocks,
  serviceIds,
  profiles: world.profiles,
  mayChange: () => true,
};

function read(file: unknown, changes: Partial<ImportFrame> = {}) {
  const text = readSettingsFile(JSON.stringify(file));
  if (text.kind !== 'read') throw new Error(text.kind);
  const result = readEntries(text.entries, { ...frame, ...changes });
  return {
    ...result,
    faults: result.faults.map(({ kind, path }) => `${kind} ${path}`),
    wanted: Object.fromEntries(result.wanted),
  };
}

function fileOf(...mailboxes: unknown[]) {
  return { format: FORMAT, version: 1, mailboxes };
}

describe('a file with settings', () => {
  test('that was exported changes nothing, and names what the ids mean', () => {
    const file = writeSettingsFile(blocks, names);
    expect(file.mailboxes[0]).toMatchObject({
      mailboxName: 'Support',
      replyWith: {
        mode: 'custom',
        choices: [
          { serviceName: 'Facebook', profileId: 'acme-care', profileName: 'Acme Care' },
          { serviceId: 'x', kind: 'default' },
        ],
      },
    });
    expect(read(file)).toEqual({ wanted: {}, faults: [], unchanged: 6 });
  });

  test('gives back what was changed since', () => {
    const file: SettingsFile = structuredClone(writeSettingsFile(blocks, names));
    const [support] = file.mailboxes;
    if (support === undefined) throw new Error('nothing was written');
    support.replyWith = { mode: 'default' };
    const { wanted, unchanged } = read(file);
    expect(wanted).toEqual({
      [keyOfTarget({ kind: 'mailbox', id: 'support' })]: { mode: 'default' },
    });
    expect(unchanged).toBe(5);
  });

  test('that cannot be read says why', () => {
    expect(readSettingsFile('{')).toEqual({ kind: 'not-json' });
    expect(readSettingsFile('{}')).toEqual({ kind: 'not-settings' });
    expect(readSettingsFile(`{"format":"${FORMAT}","version":1}`)).toEqual({
      kind: 'not-settings',
    });
    expect(readSettingsFile(`\uFEFF{"format":"${FORMAT}","version":7}`)).toEqual({
      kind: 'other-version',
      version: 7,
    });
  });
});

describe('entries that do not fit are named, and the rest is read', () => {
  const good = { mailboxId: 'press', replyWith: choose('facebook', 'acme-us') };

  test('places', () => {
    const vip = { smartFolderId: 'vip', replyWith: { mode: 'default' } };
    const { faults, wanted } = read(
      fileOf(
        5,
        { mailboxId: 'gone', replyWith: { mode: 'default' } },
        { ...good, smartFolders: [vip, { smartFolderId: 'gone', replyWith: { mode: 'default' } }] },
        { mailboxId: 'press', replyWith: { mode: 'default' } },
        { mailboxId: 'support', replyWith: { mode: 'often' } },
      ),
    );
    expect(faults).toEqual([
      'malformed mailboxes[0]',
      'unknown-mailbox mailboxes[1]',
      'other-mailbox mailboxes[2].smartFolders[0]',
      'unknown-folder mailboxes[2].smartFolders[1]',
      'twice mailboxes[3]',
      'malformed mailboxes[4].replyWith.mode',
    ]);
    expect(Object.keys(wanted)).toEqual(['mailbox press']);
  });

  test('choices: the place keeps its own', () => {
    const choices = [
      { serviceId: 'facebook', kind: 'profile', profileId: 'acme-us' },
      { serviceId: 'facebook', kind: 'default' },
      { serviceId: 'blogs', kind: 'default' },
      { serviceId: 'x', kind: 'profile', profileId: 'acmehelp' },
    ];
    const { faults, wanted } = read(
      fileOf({ mailboxId: 'support', replyWith: { mode: 'custom', choices } }),
    );
    expect(faults).toEqual([
      'twice mailboxes[0].replyWith.choices[1]',
      'unknown-service mailboxes[0].replyWith.choices[2]',
      'profile mailboxes[0].replyWith.choices[3]',
    ]);
    expect(wanted['mailbox support']).toEqual({
      mode: 'custom',
      choices: {
        facebook: { kind: 'profile', profileId: 'acme-us' },
        x: { kind: 'default' },
      },
    });
  });

  test('what one may not change, unless it would stay the same', () => {
    const mayChange: ImportFrame['mayChange'] = (kind) => kind === 'smart-folder';
    const file = fileOf(good, {
      mailboxId: 'support',
      smartFolders: [{ smartFolderId: 'vip', replyWith: { mode: 'default' } }],
    });
    const { faults, wanted } = read(file, { mayChange });
    expect(faults).toEqual(['no-right mailboxes[0]']);
    expect(Object.keys(wanted)).toEqual(['smart-folder vip']);
  });

  function choose(serviceId: string, profileId: string) {
    return { mode: 'custom', choices: [{ serviceId, kind: 'profile', profileId }] };
  }
});
