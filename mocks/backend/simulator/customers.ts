import type { Mention } from '../../../src/domain/mention';
import { createConversation } from '../../worlds/demo/conversation';
import { languages } from '../../worlds/demo/languages';
import type { Random } from '../../worlds/demo/random';
import { createTextWriter } from '../../worlds/demo/text-writer';

/** A conversation that goes on: what the customer will still write, and what was or will be answered. */
interface Script {
  mentions: Mention[];
  replies: (string | null)[];
  said: number;
}

/** The customers of a lively day, who begin conversations and take up those they began. */
export interface Customers {
  /** The next thing that somebody writes; without id, time and place in the world. */
  write(): Mention;
  /** What an agent would answer to a mention, theirs or another. */
  writeReply(mention: Mention): string;
  /** Tells under which id a mention was taken in. */
  note(mention: Mention, id: string): void;
}

/** @param prefix of the ids of conversations, which nothing else in the world has */
export function createCustomers(random: Random, prefix: string): Customers {
  const writer = createTextWriter(random, Infinity);
  const open: Script[] = [];
  const replies = new Map<string, string>();
  const answerOf = new Map<Mention, string | null>();
  let count = 0;

  function begin(): Script {
    count += 1;
    const made = createConversation(random, writer, `${prefix}-c${String(count)}`);
    const script = {
      mentions: made.mentions.map(({ item }) => item),
      replies: made.replies.map((reply) => reply?.item.text ?? null),
      said: 0,
    };
    open.push(script);
    return script;
  }

  return {
    write() {
      const waiting = open.filter(({ said, mentions }) => said > 0 && said < mentions.length);
      const goesOn = waiting.length > 0 && random.chance(0.3);
      const script = goesOn ? random.pick(waiting) : begin();
      const mention = script.mentions[script.said];
      if (mention === undefined) throw new Error('A conversation has a first mention');
      answerOf.set(mention, script.replies[script.said] ?? null);
      script.said += 1;
      return mention;
    },
    writeReply({ id, language: tag, sentiment }) {
      const known = replies.get(id);
      if (known !== undefined) return known;
      const language =
        languages.find(([, { tag: own }]) => own === tag.split('-')[0]) ?? languages[0];
      if (language === undefined) throw new Error('The demo speaks some language');
      return writer.writeReply(writer.gatherFacts(language[1]), sentiment);
    },
    note(mention, id) {
      const reply = answerOf.get(mention) ?? null;
      answerOf.delete(mention);
      if (reply !== null) replies.set(id, reply);
    },
  };
}
