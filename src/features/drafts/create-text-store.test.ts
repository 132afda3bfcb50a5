import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextStore } from './create-text-store';
import { createBrowserStorage } from './test-support/browser-storage';
import { wipeTexts } from './wipe-texts';

const kind = {
  prefix: 'texts/',
  parse: (value: unknown) => (typeof value === 'string' ? value : ''),
  isEmpty: (text: string) => text === '',
};
const names = ['one', 'two'] as const;

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('type' as const, 'delete' as const),
      name: fc.constantFrom(...names),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'fill' as const,
        'make-room' as const,
        'empty' as const,
        'try-again' as const,
      ),
    }),
  },
);

test('nothing that was typed is lost to a storage that is full or emptied, and what is not kept is known', () => {
  const seen = { unkept: 0, putBack: 0 };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let hasRoom = true;
      const browser = createBrowserStorage(
        () => undefined,
        () => hasRoom,
      ).as(0);
      browser.setItem('another', 'tool');
      const store = createTextStore(browser, kind);
      const typed = new Map<string, string>();
      let count = 0;
      for (const given of steps) {
        if (given.does === 'type' || given.does === 'delete') {
          const text = given.does === 'type' ? `text ${String((count += 1))}` : '';
          typed.set(given.name, text);
          store.change(given.name, () => text);
        } else if (given.does === 'empty') {
          for (const name of names) browser.removeItem(kind.prefix + name);
          store.receive(null);
          if (hasRoom && store.useDrafts.getState().drafts.one !== undefined) seen.putBack += 1;
        } else if (given.does === 'try-again') store.receive(null);
        else hasRoom = given.does === 'make-room';

        const { drafts, unkept } = store.useDrafts.getState();
        seen.unkept += unkept.size;
        for (const name of names) {
          const text = typed.get(name) ?? '';
          expect(drafts[name] ?? '').toBe(text);
          const stored = createTextStore(browser, kind).useDrafts.getState().drafts[name] ?? '';
          expect(unkept.has(name)).toBe(stored !== text);
        }
        expect(browser.getItem('another')).toBe('tool');
      }
      hasRoom = true;
      store.receive(null);
      expect(store.useDrafts.getState().unkept.size).toBe(0);
      expect(createTextStore(browser, kind).useDrafts.getState().drafts).toEqual(
        store.useDrafts.getState().drafts,
      );
    }),
  );
  expect(seen.unkept).toBeGreaterThan(0);
  expect(seen.putBack).toBeGreaterThan(0);
});

test('putting back writes over nothing that another tab has written since', () => {
  const news: [string, number][] = [];
  const browser = createBrowserStorage((key, tab) => news.push([key, tab]));
  const [first, second] = [
    createTextStore(browser.as(0), kind),
    createTextStore(browser.as(1), kind),
  ];
  first.change('one', () => 'Old');
  second.receive('texts/one');
  second.change('one', () => 'New');
  first.receive(null);
  expect(browser.as(0).getItem('texts/one')).toBe('"New"');
  first.receive('texts/one');
  expect(first.useDrafts.getState().drafts).toEqual({ one: 'New' });
});

test.each([true, false])(
  'what another tab writes does not go over what is not kept: %j',
  (isHeard) => {
    let hasRoom = true;
    const browser = createBrowserStorage(
      () => undefined,
      () => hasRoom,
    );
    const first = createTextStore(browser.as(0), kind);
    const second = createTextStore(browser.as(1), kind);
    hasRoom = false;
    first.change('one', () => 'Mine');
    hasRoom = true;
    second.change('one', () => 'Theirs');
    if (isHeard) first.receive('texts/one');
    first.change('one', (latest) => `${latest}, and more`);
    expect(first.useDrafts.getState().drafts).toEqual({ one: 'Mine, and more' });
  },
);

test('what is wiped is neither in memory nor in the storage, also where it was not kept', () => {
  let hasRoom = true;
  const browser = createBrowserStorage(
    () => undefined,
    () => hasRoom,
  ).as(0);
  const store = createTextStore(browser, kind);
  store.change('one', () => 'Kept');
  hasRoom = false;
  store.change('one', () => 'Kept, and more');
  store.change('two', () => 'Only here');
  wipeTexts(store, () => true);
  hasRoom = true;
  store.receive(null);
  expect(store.useDrafts.getState()).toEqual({ drafts: {}, unkept: new Set() });
  expect(Object.keys(browser)).toEqual([]);
});
