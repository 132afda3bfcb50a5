import type { MentionEntry } from './mention-lists';

/**
 * Finds the mentions of some topics without looking at every mention, so that an account with many
 * mailboxes has all their lists soon.
 */
export interface TopicEntries {
  /** The mentions that have one of the topics, newest first. */
  find(topicIds: readonly string[]): readonly MentionEntry[];
}

/** `entries`: every mention of the account, newest first. */
export function createTopicEntries(entries: readonly MentionEntry[]): TopicEntries {
  const placesOf = new Map<string, number[]>();
  for (const [place, { mention }] of entries.entries()) {
    for (const topicId of mention.topicIds) {
      const places = placesOf.get(topicId);
      if (places === undefined) placesOf.set(topicId, [place]);
      else places.push(place);
    }
  }
  return {
    find(topicIds) {
      const places = Uint32Array.from(topicIds.flatMap((id) => placesOf.get(id) ?? [])).sort();
      const found: MentionEntry[] = [];
      for (const [index, place] of places.entries()) {
        const entry = entries[place];
        // A mention of two of the topics is there twice.
        if (entry !== undefined && place !== places[index - 1]) found.push(entry);
      }
      return found;
    },
  };
}
