import { findDefaultCandidates } from '../../src/domain/reply/default-rules';
import { createPicker, pickPlace } from '../../src/domain/reply/pick-profile';
import type { Picker } from '../../src/domain/reply/pick-profile';
import { findProfileProblem } from '../../src/domain/reply/profile-problem';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import type { Row, Scene } from './scene';

/**
 * The plain way: a loop over mentions as objects, with maps for everything that can be looked up by id.
 * It is given the same preparation as the preview: hashes of the ids, candidates by what leads to them,
 * and, for a changed dropdown, the picks.
 */

/** By service: what the settings say, folders topmost first. */
type Tables = ReadonlyMap<
  string,
  { folders: readonly { id: string; answer: Answer }[]; mailbox: Answer }
>;
type Answer = string | null;

interface ServiceFacts {
  canReply: boolean;
  receiverOnly: ReadonlySet<string>;
}

function pick({ candidateIds, mixedHashes }: Picker, conversationHash: number): string {
  return candidateIds[pickPlace(mixedHashes, 0, candidateIds.length, conversationHash)] ?? '';
}

export function createObjectRows({ rows, frame }: Scene) {
  const services = new Map<string, ServiceFacts>(
    frame.services.map(({ id, canReply, receivingProfileOnly }) => [
      id,
      { canReply, receiverOnly: new Set<string>(receivingProfileOnly) },
    ]),
  );
  const profiles = new Map(frame.profiles.map((profile) => [profile.id, profile]));
  const pickers = new Map<string, Picker | null>();
  const defaults: Answer[] = [];

  function findPicker(row: Row): Picker | null {
    const key = `${row.serviceId} ${row.mentionedProfileIds.join(' ')}`;
    let picker = pickers.get(key);
    if (picker === undefined) {
      const found = findDefaultCandidates({ ...frame, mention: row, mailbox: frame });
      picker = found === null ? null : createPicker(found.candidateIds);
      pickers.set(key, picker);
    }
    return picker;
  }

  function say(profileId: string | null, serviceId: string): Answer {
    if (profileId === null) return null;
    const problem = findProfileProblem(profiles.get(profileId), serviceId);
    return `${problem === null ? 'answered' : 'blocked'} ${profileId}`;
  }

  function createTables({ mailbox, folders }: ReplySettings): Tables {
    const choiceOf = ({ replyWith }: ReplySettings['mailbox'], serviceId: string) =>
      replyWith.mode === 'custom' ? replyWith.choices[serviceId] : undefined;
    const answerOf = (holder: ReplySettings['mailbox'], serviceId: string) => {
      const choice = choiceOf(holder, serviceId);
      return say(choice?.kind === 'profile' ? choice.profileId : null, serviceId);
    };
    return new Map(
      frame.services.map(({ id: serviceId }) => [
        serviceId,
        {
          folders: folders
            .filter((folder) => {
              const kind = choiceOf(folder, serviceId)?.kind;
              return kind === 'profile' || kind === 'default';
            })
            .map((folder) => ({ id: folder.id, answer: answerOf(folder, serviceId) })),
          mailbox: answerOf(mailbox, serviceId),
        },
      ]),
    );
  }

  function answer(row: Row, place: number, tables: Tables): string {
    const service = services.get(row.serviceId);
    if (service?.canReply !== true) return '-';
    if (service.receiverOnly.has(row.kind)) {
      return say(row.receivingProfileId, row.serviceId) ?? 'blocked null';
    }
    const table = tables.get(row.serviceId);
    let chosen = table?.mailbox ?? null;
    for (const folder of table?.folders ?? []) {
      if (row.folderIds.includes(folder.id)) {
        chosen = folder.answer;
        break;
      }
    }
    return chosen ?? defaults[place] ?? '-';
  }

  function run(settings: ReplySettings): string[] {
    const tables = createTables(settings);
    return rows.map((row, place) => answer(row, place, tables));
  }

  return {
    /** The first pass: picks, then answers. */
    runFirst(settings: ReplySettings): string[] {
      rows.forEach((row, place) => {
        const picker = findPicker(row);
        defaults[place] = picker && `answered ${pick(picker, row.conversationHash)}`;
      });
      return run(settings);
    },
    /** After a change: all answers again, and how many differ from those before. */
    runChanged(settings: ReplySettings, before: readonly string[]) {
      const answers = run(settings);
      let changed = 0;
      answers.forEach((one, place) => {
        if (one !== before[place]) changed += 1;
      });
      return { answers, changed };
    },
    /** By row, what the default profile would be; null when nobody. For engines that cannot hash. */
    defaults: () => defaults,
  };
}
