import { describe, expect, it } from 'vitest';
import { createWorkedExample } from '../../worlds/worked-example';
import { addDamage } from './journal-damage';
import { chainEntry, CHAIN_START } from './journal-chain';
import type { ChainedEntry } from './journal-chain';
import { replayJournal } from './replay-journal';
import type { Change } from './store';
import { listWorldDocuments } from './world-documents';

const documents = listWorldDocuments(createWorkedExample());

function rename(name: string): Change[] {
  return documents.mailboxes.map((mailbox) => ({
    collection: 'mailboxes',
    document: { ...mailbox, name },
  }));
}

/** A journal that renames the mailbox to 1, 2, 3 … */
function createJournal(length: number): ChainedEntry[] {
  let previous = CHAIN_START;
  return Array.from({ length }, (_, index) => {
    const name = String(index + 1);
    const entry = chainEntry(
      {
        userId: 'admin-a',
        time: `2026-11-20T10:00:${name.padStart(2, '0')}.000Z`,
        requestId: `request-${name}`,
        sequence: index + 1,
        changes: rename(name),
      },
      previous,
    );
    previous = entry.checksum;
    return entry;
  });
}

/** As a database gives them: those with a larger number, in order. */
function replay(journal: readonly ChainedEntry[]) {
  const sorted = [...journal].sort((left, right) => left.sequence - right.sequence);
  return replayJournal(documents, (afterSequence, count) =>
    Promise.resolve(sorted.filter(({ sequence }) => sequence > afterSequence).slice(0, count)),
  );
}

/** The good part of a journal of six, of which some were changed. */
async function readGood(change: (journal: ChainedEntry[]) => ChainedEntry[]) {
  const { sequence, table, changed, lastTime } = await replay(change(createJournal(6)));
  return [sequence, table.get('mailboxes', 'support')?.document.name, changed.size, lastTime];
}

const whole = [6, '6', 1, '2026-11-20T10:00:06.000Z'];
const first3 = [3, '3', 1, '2026-11-20T10:00:03.000Z'];

describe('a journal', () => {
  it('gives the documents back, with their versions', async () => {
    expect(await readGood((journal) => journal)).toEqual(whole);
    const { table } = await replay(createJournal(6));
    expect(table.get('mailboxes', 'support')).toMatchObject({ version: 7 });
    expect(table.list('mentions')).toHaveLength(10);
  });

  it('is read in more than one go', async () => {
    expect(await replay(createJournal(1203))).toMatchObject({ sequence: 1203 });
    expect(await replay([])).toMatchObject({ sequence: 0, checksum: CHAIN_START, lastTime: null });
  });

  it.each([
    ['changed', ([...entries]: ChainedEntry[]) => change(entries, 3, { userId: 'agent-b' })],
    ['of another time', (entries: ChainedEntry[]) => change(entries, 3, { time: 'never' })],
    ['with other changes', (entries: ChainedEntry[]) => change(entries, 3, { changes: [] })],
    ['without a checksum', (entries: ChainedEntry[]) => change(entries, 3, { checksum: '' })],
    ['with a field more', (entries: ChainedEntry[]) => change(entries, 3, { endpoint: 'x' })],
    ['missing', (entries: ChainedEntry[]) => entries.filter(({ sequence }) => sequence !== 4)],
    ['and the rest missing', (entries: ChainedEntry[]) => entries.slice(0, 3)],
    [
      'moved up in the place of one that is missing',
      (entries: ChainedEntry[]) =>
        entries
          .filter(({ sequence }) => sequence !== 4)
          .map((entry) =>
            entry.sequence > 4 ? { ...entry, sequence: entry.sequence - 1 } : entry,
          ),
    ],
    [
      'of a chain of its own',
      (entries: ChainedEntry[]) =>
        entries.map((entry) => (entry.sequence === 4 ? beginChainWith(entry) : entry)),
    ],
  ])('is good up to an entry that is %s', async (_, damage) => {
    expect(await readGood(damage)).toEqual(first3);
  });

  it('has no good part when the first entry is damaged', async () => {
    expect(await readGood((entries) => entries.slice(1))).toEqual([0, 'Support', 0, null]);
  });
});

describe('what damages have cost', () => {
  it('is counted together until somebody was told', () => {
    const late = { changes: 2, since: '2026-11-20T10:00:06.000Z' };
    const early = { changes: 3, since: '2026-11-20T10:00:03.000Z' };
    const all = { changes: 4, since: null };
    expect(addDamage(null, late)).toEqual(late);
    expect(addDamage(late, early)).toEqual({ changes: 5, since: early.since });
    expect(addDamage(early, late)).toEqual({ changes: 5, since: early.since });
    expect(addDamage(early, all)).toEqual({ changes: 7, since: null });
    expect(addDamage(all, early)).toEqual({ changes: 7, since: null });
  });
});

/** As if nothing had been before it. */
function beginChainWith({ checksum: _, ...entry }: ChainedEntry): ChainedEntry {
  return chainEntry(entry, CHAIN_START);
}

function change(entries: readonly ChainedEntry[], index: number, changed: Partial<ChainedEntry>) {
  return entries.map((entry, at) => (at === index ? { ...entry, ...changed } : entry));
}
