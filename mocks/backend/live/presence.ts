import { PRESENCE_LIFETIME } from '../../../src/contract/presence';
import type { Activity, PresentUser } from '../../../src/contract/presence';

/** Where one tab of a user is. */
export interface TabPlace {
  userId: string;
  mentionId: string;
  activity: Activity;
}

/** Who is at which mention; in memory alone. */
export interface Presence {
  /** Takes note of where a tab is; null: at no mention, or gone. */
  tell(tabId: string, place: TabPlace | null): void;
  /** Forgets who has not been heard of for too long. */
  sweep(): void;
  list(): PresentUser[];
}

/**
 * @param now in milliseconds
 * @param onChange called when the list is another one
 */
export function createPresence(now: () => number, onChange: () => void): Presence {
  const tabs = new Map<string, TabPlace & { until: number }>();
  let shown = '[]';

  function list(): PresentUser[] {
    const users = new Map<string, PresentUser>();
    for (const { userId, mentionId, activity } of tabs.values()) {
      const key = JSON.stringify([mentionId, userId]);
      if (activity === 'looking' && users.has(key)) continue;
      users.set(key, { userId, mentionId, activity });
    }
    return [...users.keys()].sort().flatMap((key) => users.get(key) ?? []);
  }

  function compare(): void {
    const text = JSON.stringify(list());
    if (text === shown) return;
    shown = text;
    onChange();
  }

  return {
    list,
    tell(tabId, place) {
      if (place === null) tabs.delete(tabId);
      else tabs.set(tabId, { ...place, until: now() + PRESENCE_LIFETIME });
      compare();
    },
    sweep() {
      for (const [tabId, { until }] of tabs) if (until <= now()) tabs.delete(tabId);
      compare();
    },
  };
}
