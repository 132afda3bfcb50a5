import { Engine } from 'json-rules-engine';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import { findProfileProblem } from '../../src/domain/reply/profile-problem';
import { createData } from './json-logic';
import type { Scene } from './scene';

/**
 * The rules for json-rules-engine: one for each service and setting that speaks, by priority; the first
 * that holds stops the run.
 */
export function createJsonRules({ rows, frame }: Scene, defaults: readonly (string | null)[]) {
  const data = rows.map((row, place) => createData(row, defaults[place] ?? null, frame));

  function createEngine({ mailbox, folders }: ReplySettings): Engine {
    const engine = new Engine([], { allowUndefinedFacts: true });
    const add = (priority: number, conditions: object[], answer: string) => {
      engine.addRule({
        priority,
        conditions: { all: conditions as never[] },
        event: { type: answer },
        onSuccess: () => {
          engine.stop();
        },
      });
    };
    const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
    const outcome = ({ replyWith }: ReplySettings['mailbox'], serviceId: string): string => {
      const choice = replyWith.mode === 'custom' ? replyWith.choices[serviceId] : undefined;
      if (choice?.kind !== 'profile') return 'default';
      const profile = frame.profiles.find(({ id }) => id === choice.profileId);
      const isAble = findProfileProblem(profile, serviceId) === null;
      return `${isAble ? 'answered' : 'blocked'} ${choice.profileId}`;
    };
    add(1000, [is('canReply', false)], '-');
    add(999, [is('isReceiverOnly', true)], 'receiver');
    for (const { id: serviceId } of frame.services) {
      folders.forEach((folder, place) => {
        const { replyWith } = folder;
        const kind = replyWith.mode === 'custom' ? replyWith.choices[serviceId]?.kind : undefined;
        if (kind !== 'profile' && kind !== 'default') return;
        const holds = { fact: 'folderIds', operator: 'contains', value: folder.id };
        add(900 - place, [is('serviceId', serviceId), holds], outcome(folder, serviceId));
      });
      add(1, [is('serviceId', serviceId)], outcome(mailbox, serviceId));
    }
    return engine;
  }

  return {
    async run(settings: ReplySettings): Promise<string[]> {
      const engine = createEngine(settings);
      const answers: string[] = [];
      for (const row of data) {
        const { events } = await engine.run(row);
        const said = events[0]?.type ?? '-';
        if (said === 'receiver') answers.push(row.receiver);
        else answers.push(said === 'default' ? (row.default ?? '-') : said);
      }
      return answers;
    },
  };
}
