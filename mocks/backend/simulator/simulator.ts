import type { Weighted } from '../../worlds/demo/random';
import type { Presence } from '../live/presence';
import { ProblemError } from '../rules/problem-error';
import * as colleagues from './colleagues';
import type { BegunReply, Company } from './colleagues';
import type { Customers } from './customers';
import { fitToWorld } from './fit-to-world';
import { receiveMention } from './receive-mention';

/** One lively day: each step is something that happens. */
export interface Simulator {
  step(): Promise<void>;
  /** Lets everybody go; what they have begun stays undone. */
  end(): void;
}

type Action = 'write' | 'assign' | 'resolve' | 'reply' | 'setting';

const actions: readonly Weighted<Action>[] = [
  [52, 'write'],
  [12, 'assign'],
  [12, 'resolve'],
  [22, 'reply'],
  [2, 'setting'],
];

/**
 * The same seed makes the same day in the same world: all that is drawn comes from `company.random`, and
 * all that is done goes through the rules.
 * @param createMentionId in the order of arrival
 */
export function createSimulator(
  company: Company,
  customers: Customers,
  presence: Presence,
  createMentionId: () => string,
): Simulator {
  const { context, random } = company;
  /** Replies that are being written, and for how many steps still. */
  const begun = new Map<string, BegunReply & { steps: number }>();
  const tabOf = (userId: string) => `simulator ${userId}`;

  async function write(): Promise<void> {
    const written = customers.write();
    const fitting = await fitToWorld(context.store, random, written);
    if (fitting === null) return;
    const mention = { ...fitting, id: createMentionId(), receivedAt: context.now() };
    const outside = { id: '', name: '-', role: 'viewer' as const };
    await receiveMention(company.asUser(outside), {
      ...mention,
      status: 'open',
      assigneeId: null,
      version: 1,
    });
    customers.note(written, mention.id);
  }

  async function goOnWriting(): Promise<void> {
    for (const [userId, reply] of begun) {
      reply.steps -= 1;
      const { mentionId } = reply;
      if (reply.steps > 0) {
        presence.tell(tabOf(userId), { userId, mentionId, activity: 'answering' });
        continue;
      }
      begun.delete(userId);
      presence.tell(tabOf(userId), null);
      const mention = await context.store.get('mentions', mentionId);
      if (mention === null) continue;
      await tolerate(
        colleagues.finishReply(company, reply, customers.writeReply(mention.document)),
      );
    }
  }

  async function beginReply(): Promise<void> {
    const reply = await colleagues.beginReply(company);
    if (reply === null || begun.has(reply.user.id)) return;
    const { mentionId, user } = reply;
    begun.set(user.id, { ...reply, steps: random.int(1, 3) });
    presence.tell(tabOf(user.id), { userId: user.id, mentionId, activity: 'answering' });
  }

  const doAction: Record<Action, () => Promise<void>> = {
    write,
    assign: () => colleagues.assign(company),
    resolve: () => colleagues.resolve(company),
    reply: beginReply,
    setting: () => colleagues.changeSetting(company),
  };

  return {
    async step() {
      await goOnWriting();
      await tolerate(doAction[random.weigh(actions)]());
    },
    end() {
      for (const userId of begun.keys()) presence.tell(tabOf(userId), null);
      begun.clear();
    },
  };
}

/** People are refused now and then, as when somebody was quicker; the day goes on. */
async function tolerate(doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
