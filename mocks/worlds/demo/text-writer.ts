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
  /** The sentences of the conversation so far, for nobody in it says the same twice. */
  said: string[];
}

export type Mood = keyof LanguageTexts['followUps'];

/** A text, and the sentences that it was made of. */
interface Composed {
  text: string;
  sentences: readonly string[];
}

/** Writes the texts of a world; the same random numbers give the same texts. */
export interface TextWriter {
  gatherFacts(language: Language): Facts;
  /** @param isAddressed it starts with the name of a profile, and so without a greeting */
  writeOpening(facts: Facts, theme: Theme, channel: Channel, isAddressed: boolean): string;
  /** @param days how long the last word is ago; only from 5 on can the text speak of days */
  writeFollowUp(facts: Facts, mood: Mood, days: number): string;
  writeReply(facts: Facts, occasion: Sentiment | 'later'): string;
}

/** What has not been said in the conversation yet. */
export function listUnsaid({ said }: Facts, sentences: readonly string[]): readonly string[] {
  return said.length === 0 ? sentences : sentences.filter((sentence) => !said.includes(sentence));
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

  /** The first of several attempts that has not been written too often; its sentences are said then. */
  function attempt(facts: Facts, compose: () => Composed): string {
    let composed = compose();
    if (maxRepeats !== Infinity) {
      for (let tries = 0; countWritten(composed) >= maxRepeats && tries < 60; tries += 1) {
        composed = compose();
      }
      written.set(composed.text, countWritten(composed) + 1);
    }
    facts.said.push(...composed.sentences);
    return composed.text;
  }

  function countWritten({ text }: Composed): number {
    return written.get(text) ?? 0;
  }

  function composeOpening(
    facts: Facts,
    theme: Theme,
    { kind }: Channel,
    isAddressed: boolean,
  ): Composed {
    const { texts } = facts;
    const cores = listUnsaid(facts, texts.cores[theme.name]);
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
      addOne(sentences, facts, texts.closings[theme.sentiment]);
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
    if (takesEmoji && random.chance(0.12)) text += ` ${random.pick(emoji[theme.sentiment])}`;
    return { text, sentences };
  }

  /** Adds a sentence that has not been said yet, where there is one left. */
  function addOne(sentences: string[], facts: Facts, from: readonly string[]): void {
    const unsaid = listUnsaid(facts, from);
    if (unsaid.length > 0) sentences.push(random.pick(unsaid));
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
      attempt(facts, () => composeOpening(facts, theme, channel, isAddressed)),
    writeFollowUp(facts, mood, days) {
      const { closings, separator } = facts.texts;
      const followUps = listUnsaid(facts, listFollowUps(facts.texts, mood, days));
      return attempt(facts, () => {
        const sentences = [random.pick(followUps)];
        if (mood === 'impatient' && random.chance(0.35)) {
          addOne(sentences, facts, closings.negative);
        }
        const fill = createFiller(random, facts, { days: String(Math.round(days)) });
        return { text: sentences.map(fill).join(separator), sentences };
      });
    },
    writeReply(facts, occasion) {
      const sentence = random.pick(listUnsaid(facts, facts.texts.replies[occasion]));
      facts.said.push(sentence);
      return createFiller(random, facts)(sentence);
    },
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
