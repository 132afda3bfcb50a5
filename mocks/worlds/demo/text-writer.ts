import type { Sentiment } from '../../../src/domain/mention';
import type { Language } from './languages';
import type { Random } from './random';
import type { LanguageTexts, ProductForms } from './texts/language-texts';
import type { Channel, Theme } from './themes';

/** What stays the same in a conversation: the product, the order, the places. */
export interface Facts {
  texts: LanguageTexts;
  product: ProductForms;
  order: string;
  amount: string;
  city: string;
  storeIndex: number;
  /** The sentences of follow-ups so far, for nobody says the same twice. */
  said: string[];
}

export type Mood = keyof LanguageTexts['followUps'];

/** Writes the texts of a world; the same random numbers give the same texts. */
export interface TextWriter {
  gatherFacts(language: Language): Facts;
  /** @param isAddressed it starts with the name of a profile, and so without a greeting */
  writeOpening(facts: Facts, theme: Theme, channel: Channel, isAddressed: boolean): string;
  /** @param days how long the last word is ago; only from 5 on can the text speak of days */
  writeFollowUp(facts: Facts, mood: Mood, days: number): string;
  writeReply(facts: Facts, occasion: Sentiment | 'later'): string;
}

// Where two sentences of one theme stand well together; elsewhere they may contradict each other.
const combinable: readonly Theme['name'][] = ['storePraise', 'storeComplaint', 'appProblem'];

const emoji: Readonly<Record<Sentiment, readonly string[]>> = {
  positive: ['😍', '🙌', '❤️', '👏🏼', '✨', '🛋️'],
  neutral: ['🙂', '🤔', '🙏'],
  negative: ['😡', '🙄', '😤', '👎'],
};

/**
 * @param maxRepeats how often the same text may be written; Infinity spares the count
 */
export function createTextWriter(random: Random, maxRepeats: number): TextWriter {
  const written = new Map<string, number>();

  /** The first of several attempts that has not been written too often. */
  function attempt(compose: () => string): string {
    if (maxRepeats === Infinity) return compose();
    let text = compose();
    for (let tries = 0; (written.get(text) ?? 0) >= maxRepeats && tries < 60; tries += 1) {
      text = compose();
    }
    written.set(text, (written.get(text) ?? 0) + 1);
    return text;
  }

  function composeOpening(
    facts: Facts,
    theme: Theme,
    { kind }: Channel,
    isAddressed: boolean,
  ): string {
    const { texts } = facts;
    const cores = texts.cores[theme.name];
    const core = random.pick(cores);
    const isPrivate = kind === 'private-message';
    const sentences = [core];
    if (combinable.includes(theme.name) && random.chance(kind === 'review' ? 0.35 : 0.15)) {
      const second = random.pick(cores);
      if (second !== core) sentences.push(second);
    }
    if (isPrivate && theme.hasOrder && !core.includes('{order}') && random.chance(0.7)) {
      sentences.push(random.pick(texts.orderLines));
    }
    if (theme.name !== 'article' && random.chance(isPrivate ? 0.5 : 0.4)) {
      sentences.push(random.pick(texts.closings[theme.sentiment]));
    }
    const fill = createFiller(random, facts);
    let text = sentences.map(fill).join(texts.separator);
    const mayGreet = theme.name !== 'article' && kind !== 'review' && !isAddressed;
    if (mayGreet && random.chance(isPrivate ? 0.7 : 0.22)) {
      const opening = random.pick(texts.openings);
      const fits = !/[:：]$/.test(opening) || /[?？;؟]$/.test(core);
      // After a comma, people begin a new line, so that the sentence may keep its capital.
      const space = opening.endsWith(',') ? '\n' : texts.separator;
      if (fits) text = opening + space + text;
    }
    const takesEmoji = theme.name !== 'article' && (kind === 'post' || kind === 'comment');
    return takesEmoji && random.chance(0.12)
      ? `${text} ${random.pick(emoji[theme.sentiment])}`
      : text;
  }

  return {
    gatherFacts({ texts }) {
      return {
        texts,
        product: random.pick(texts.products),
        order: `HV-${String(random.int(100_000, 999_999))}`,
        amount: texts.money.replace('{n}', String(random.int(11, 89) * 10 + 9)),
        city: random.pick(texts.cities),
        storeIndex: random.int(0, 3),
        said: [],
      };
    },
    writeOpening: (facts, theme, channel, isAddressed) =>
      attempt(() => composeOpening(facts, theme, channel, isAddressed)),
    writeFollowUp(facts, mood, days) {
      const { closings, separator } = facts.texts;
      const sentences = listFollowUps(facts.texts, mood, days).filter(
        (sentence) => !facts.said.includes(sentence),
      );
      let said = '';
      const text = attempt(() => {
        said = random.pick(sentences);
        const filled = createFiller(random, facts, { days: String(Math.round(days)) })(said);
        return mood === 'impatient' && random.chance(0.35)
          ? filled + separator + random.pick(closings.negative)
          : filled;
      });
      facts.said.push(said);
      return text;
    },
    writeReply: (facts, occasion) =>
      createFiller(random, facts)(random.pick(facts.texts.replies[occasion])),
  };
}

function listFollowUps(texts: LanguageTexts, mood: Mood, days: number): readonly string[] {
  const sentences = texts.followUps[mood];
  return days < 5 ? sentences.filter((sentence) => !sentence.includes('{days}')) : sentences;
}

/** The most follow-ups that somebody can write in a language without saying the same twice. */
export function countFollowUps(texts: LanguageTexts): number {
  return Math.min(
    listFollowUps(texts, 'impatient', 0).length,
    listFollowUps(texts, 'information', 0).length,
  );
}

/** Fills the slots of the sentences of one text; a slot has one value in it. */
function createFiller(
  random: Random,
  facts: Facts,
  given: Readonly<Record<string, string>> = {},
): (sentence: string) => string {
  const values: Record<string, string> = { ...given };
  return (sentence) => {
    let text = '';
    // Odd parts are slots.
    splitSentence(sentence).forEach((part, index) => {
      if (index % 2 === 0) {
        text += part;
        return;
      }
      const slot = part.charAt(0).toLowerCase() + part.slice(1);
      const value = (values[slot] ??= chooseValue(random, facts, slot));
      text += slot === part ? value : value.charAt(0).toUpperCase() + value.slice(1);
    });
    return text;
  };
}

const splitSentences = new Map<string, string[]>();

function splitSentence(sentence: string): string[] {
  const known = splitSentences.get(sentence);
  if (known) return known;
  const parts = sentence.split(/\{(\w+)\}/);
  splitSentences.set(sentence, parts);
  return parts;
}

function chooseValue(random: Random, facts: Facts, slot: string): string {
  const { texts } = facts;
  switch (slot) {
    case 'city':
      return facts.city;
    case 'order':
      return facts.order;
    case 'amount':
      return facts.amount;
    case 'store':
      return texts.stores[facts.storeIndex] ?? texts.stores[0];
    case 'weekday':
      return random.pick(texts.weekdays);
    case 'days':
      return String(random.int(5, 9));
    case 'weeks':
      return String(random.int(2, 4));
    case 'time':
      return `${String(random.int(8, 20))}${texts.clock}${random.pick(['00', '15', '30', '45'])}`;
    case 'version':
      return `${String(random.int(5, 7))}.${String(random.int(0, 9))}.${String(random.int(0, 4))}`;
    default: {
      const form = facts.product[slot];
      if (form === undefined) throw new Error(`The products of the language have no ${slot}`);
      return form;
    }
  }
}
