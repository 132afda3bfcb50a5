import type { Sentiment } from '../../../../src/domain/mention';
import type { ThemeName } from '../themes';

/** The forms of a product's name that a language's sentences need, by slot. */
export type ProductForms = Readonly<Record<string, string>>;

/** `native/latin` where the script is not Latin, for the handles. `separator`: between the two. */
export interface Names {
  given: readonly string[];
  family: readonly string[];
  order: 'given-first' | 'family-first';
  separator: string;
}

/**
 * What people write in one language: whole sentences with slots, written so that every value of a slot
 * is grammatical in them. Slots: the forms of `products`, `{city}`, `{store}`, `{weekday}`, `{days}`
 * (5 to 9), `{weeks}` (2 to 4), `{order}`, `{time}`, `{amount}`, `{version}`; with a capital, the value
 * gets one (`{The}`).
 * - `stores`: Berlin, Lyon, London, Rotterdam, in this order and as the sentences need them.
 * - `money`: an amount, `{n}` its number; `clock`: what stands between hours and minutes.
 * - `openings`, `closings`: come before and after a text of some length, `orderLines` in private.
 * - `followUps`: later mentions of a conversation; `thanks` after an answer that helped.
 * - `replies`: what Hemvale answered first, by the sentiment of the mention, and `later`.
 * - `sources`: who publishes the articles.
 * - `separator`: between sentences.
 */
export interface LanguageTexts {
  products: readonly ProductForms[];
  cities: readonly string[];
  stores: readonly [string, string, string, string];
  money: string;
  clock: string;
  weekdays: readonly string[];
  openings: readonly string[];
  closings: Readonly<Record<Sentiment, readonly string[]>>;
  orderLines: readonly string[];
  cores: Readonly<Record<ThemeName, readonly string[]>>;
  followUps: Readonly<Record<'impatient' | 'information' | 'thanks', readonly string[]>>;
  replies: Readonly<Record<Sentiment | 'later', readonly string[]>>;
  sources: readonly string[];
  names: Names;
  separator: string;
}
