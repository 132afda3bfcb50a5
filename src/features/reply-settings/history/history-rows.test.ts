import { describe, expect, test } from 'vitest';
import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { listHistoryRows } from './history-rows';

function change(id: string, settingsRevision: number): ReplySettingsChange {
  const settings = {
    name: 'Support',
    topicIds: ['brand'],
    replyWith: { mode: 'default' as const },
    smartFolderIds: [],
  };
  return {
    id,
    at: '2026-11-20T09:00:00.000Z',
    userId: 'a',
    settingsRevision,
    mailboxId: 'support',
    mentions: 10,
    changedMentions: 1,
    kind: 'mailbox',
    before: settings,
    after: settings,
  };
}

function describeRows(changes: ReplySettingsChange[], isWhole: boolean): string[] {
  return listHistoryRows(changes, isWhole).map((row) =>
    row.kind === 'step'
      ? `step of ${String(row.count)}`
      : `${row.isInStep ? '- ' : ''}${row.change.id}`,
  );
}

describe('the lines of a history', () => {
  test('a save of one thing is one line', () => {
    expect(describeRows([change('b', 2), change('a', 1)], true)).toEqual(['b', 'a']);
  });

  test('what was saved as one step stands under a line of its own', () => {
    const changes = [change('d', 3), change('b', 2), change('c', 2), change('a', 1)];
    expect(describeRows(changes, true)).toEqual(['d', 'step of 2', '- b', '- c', 'a']);
  });

  test('a step is not counted before all of it is here', () => {
    const changes = [change('d', 3), change('b', 2), change('c', 2)];
    expect(describeRows(changes, false)).toEqual(['d', 'step of null', '- b', '- c']);
    expect(describeRows(changes, true)).toEqual(['d', 'step of 2', '- b', '- c']);
  });

  test('every line has a key of its own', () => {
    const changes = [change('a', 2), change('b', 2), change('c', 1)];
    const keys = listHistoryRows(changes, true).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  test('nothing saved, no line', () => {
    expect(listHistoryRows([], true)).toEqual([]);
  });
});
