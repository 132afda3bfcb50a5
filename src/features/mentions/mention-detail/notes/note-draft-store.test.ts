import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../../drafts/create-draft-store';
import { createBrowserStorage } from '../../../drafts/test-support/browser-storage';
import { wipeTexts } from '../../../drafts/wipe-texts';
import { createNoteDraftStore } from './create-note-draft-store';

const NAME = 'demo/ada/mention-1';

function open(hasRoom: (key: string) => boolean = () => true) {
  const tabs: ReturnType<typeof createNoteDraftStore>[] = [];
  const storage = createBrowserStorage((key, from) => {
    tabs.forEach((tab, index) => {
      if (index !== from) tab.receive(key);
    });
  }, hasRoom);
  const openTab = () => {
    const tab = createNoteDraftStore(storage.as(tabs.length));
    tabs.push(tab);
    return {
      ...tab,
      type: (text: string, name = NAME) => {
        tab.change(name, { type: 'text-changed', text, newId: 'n' });
      },
      text: (name = NAME) => tab.useNoteDrafts.getState().drafts[name]?.text,
    };
  };
  return { storage, openTab };
}

describe('unsaved notes in the browser', () => {
  it('come back after a reload, each to its mention', () => {
    const { openTab } = open();
    const tab = openTab();
    tab.type('One');
    tab.type('Two', 'demo/ada/mention-2');
    const reloaded = openTab();
    expect(reloaded.text()).toBe('One');
    expect(reloaded.text('demo/ada/mention-2')).toBe('Two');
    expect(reloaded.text('demo/bob/mention-1')).toBeUndefined();
  });

  it('are never read as replies, nor replies as notes', () => {
    const { storage, openTab } = open();
    openTab().type('For the team only');
    const replies = createDraftStore(storage.as(7));
    expect(replies.useDrafts.getState().drafts).toEqual({});
    replies.change(NAME, {
      type: 'text-changed',
      text: 'For the customer',
      answer: { status: 'answered', profileId: 'care' },
    });
    expect(openTab().text()).toBe('For the team only');
    expect(createDraftStore(storage.as(8)).useDrafts.getState().drafts[NAME]?.text).toBe(
      'For the customer',
    );
  });

  it('whose save a reload cut off are there again', () => {
    const { openTab } = open();
    const tab = openTab();
    tab.type('Hello');
    tab.change(NAME, { type: 'save-started' });
    expect(tab.text()).toBe('');
    expect(openTab().text()).toBe('Hello');
    tab.change(NAME, { type: 'not-saved' });
    expect(tab.text()).toBe('Hello');
  });

  it('follow what other tabs write, and go everywhere once they are saved', () => {
    const { openTab } = open();
    const [first, second] = [openTab(), openTab()];
    first.type('Hello');
    expect(second.text()).toBe('Hello');
    second.type('Hello there');
    first.change(NAME, { type: 'save-started' });
    first.change(NAME, { type: 'saved' });
    expect([first.text(), second.text()]).toEqual([undefined, undefined]);
  });

  it('to which another tab added while they were saved keep what was added', () => {
    const { openTab } = open();
    const [first, second] = [openTab(), openTab()];
    first.type('Hello');
    first.change(NAME, { type: 'save-started' });
    second.type('Hello there');
    first.change(NAME, { type: 'saved' });
    expect([first.text(), second.text()]).toEqual(['Hello there', 'Hello there']);
  });

  it('which a full storage does not take go on in memory, and are saved without being kept', () => {
    let isFull = false;
    const { openTab } = open(() => !isFull);
    const tab = openTab();
    const isUnkept = () => tab.useNoteDrafts.getState().unkept.has(NAME);
    tab.type('Kept');
    isFull = true;
    tab.type('Kept, and more');
    expect([tab.text(), isUnkept()]).toEqual(['Kept, and more', true]);
    tab.change(NAME, { type: 'save-started' });
    tab.change(NAME, { type: 'not-saved' });
    expect([tab.text(), isUnkept()]).toEqual(['Kept, and more', true]);
    expect(openTab().text()).toBe('Kept');
    tab.change(NAME, { type: 'save-started' });
    tab.change(NAME, { type: 'saved' });
    expect([tab.text(), isUnkept(), openTab().text()]).toEqual([undefined, false, undefined]);
  });

  it('are put back into a storage that was emptied while they were saved', () => {
    const { storage, openTab } = open();
    const tab = openTab();
    tab.type('Hello');
    tab.change(NAME, { type: 'save-started' });
    // Without news of it, as of a storage that was emptied as a whole.
    storage.as(0).removeItem(`signet-note/${NAME}`);
    tab.receive(null);
    expect(openTab().text()).toBe('Hello');
  });

  it('that are wiped while they are saved do not come back when they are not', () => {
    const { openTab } = open();
    const tab = openTab();
    tab.type('Hello');
    tab.change(NAME, { type: 'save-started' });
    wipeTexts(tab.texts, () => true);
    tab.change(NAME, { type: 'not-saved' });
    expect([tab.text(), openTab().text()]).toEqual([undefined, undefined]);
  });
});
