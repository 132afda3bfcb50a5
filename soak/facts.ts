/**
 * What a soak knows of its run. Agents put a mark into every text they begin; by it the text is found again,
 * in the browser and in the journal. Times are the machine's own, in milliseconds since 1970.
 */

/** The agent pressed something that sends. `shown`: the profile that stood on the button just then. */
export interface Press {
  mark: string;
  shown: string;
  at: number;
}

/**
 * The backend took a text in, to publish it or to keep it until it is due.
 * - `id`: of the reply, or of its place in the Outbox.
 */
export interface Taken {
  mark: string;
  id: string;
  profile: string;
  isPublished: boolean;
  at: number;
}

/** Where the text of a mark is at some moment; nowhere is a loss. */
export type TextPlace = 'draft' | 'outbox' | 'published' | 'given-up' | 'nowhere';

/**
 * One time that an admin had the settings of something open.
 * - `touched`: the services whose choice they changed.
 */
export interface Editing {
  documentId: string;
  from: number;
  touched: Set<string>;
}

/**
 * Settings that were saved through the screen: which services' choices differ from what was there before,
 * and what else does.
 */
export interface Saved {
  documentId: string;
  at: number;
  services: string[];
  others: string[];
}

/** Everything that a run is judged by. */
export interface Facts {
  presses: Press[];
  taken: Taken[];
  lost: { mark: string; at: number; after: string }[];
  editings: Editing[];
  saved: Saved[];
  pageErrors: string[];
}

export function createFacts(): Facts {
  return { presses: [], taken: [], lost: [], editings: [], saved: [], pageErrors: [] };
}

const markPattern = /\bsoak-\d+-[a-z]+\b/g;

/** A mark for a new text, different for each agent and number. */
export function writeMark(agent: string, count: number): string {
  return `soak-${String(count)}-${agent}`;
}

/** The marks in a text: several where one text was added to another. */
export function readMarks(text: string): string[] {
  return [...new Set(text.match(markPattern) ?? [])];
}
