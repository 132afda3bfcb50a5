import { LogicEngine } from 'json-logic-engine';
import type { ReplySettings } from '../../src/domain/reply/settings-choices';
import { findProfileProblem } from '../../src/domain/reply/profile-problem';
import type { Row, Scene } from './scene';

/**
 * The rules as JsonLogic, compiled. The engine cannot hash, so each row carries what the default profile
 * would be. A changed setting is another rule, compiled again.
 */
export function createJsonLogic({ rows, frame }: Scene, defaults: readonly (string | null)[]) {
  const engine = new LogicEngine();
  const data = rows.map((row, place) => createData(row, defaults[place] ?? null, frame));

  function createRule({ mailbox, folders }: ReplySettings): unknown {
    const byDefault = { if: [{ var: 'default' }, { var: 'default' }, '-'] };
    const outcome = ({ replyWith }: ReplySettings['mailbox'], serviceId: string): unknown => {
      const choice = replyWith.mode === 'custom' ? replyWith.choices[serviceId] : undefined;
      if (choice?.kind !== 'profile') return byDefault;
      const profile = frame.profiles.find(({ id }) => id === choice.profileId);
      const problem = findProfileProblem(profile, serviceId);
      return `${problem === null ? 'answered' : 'blocked'} ${choice.profileId}`;
    };
    const ofService = (serviceId: string): unknown => {
      const speaking = folders.filter(({ replyWith }) => {
        const kind = replyWith.mode === 'custom' ? replyWith.choices[serviceId]?.kind : undefined;
        return kind === 'profile' || kind === 'default';
      });
      const branches = speaking.flatMap((folder) => [
        { in: [folder.id, { var: 'folderIds' }] },
        outcome(folder, serviceId),
      ]);
      return branches.length === 0
        ? outcome(mailbox, serviceId)
        : { if: [...branches, outcome(mailbox, serviceId)] };
    };
    const services = frame.services.filter(({ canReply }) => canReply);
    return {
      if: [
        { '!': { var: 'canReply' } },
        '-',
        { var: 'isReceiverOnly' },
        { var: 'receiver' },
        ...services.flatMap(({ id }) => [{ '===': [{ var: 'serviceId' }, id] }, ofService(id)]),
        '-',
      ],
    };
  }

  return {
    run(settings: ReplySettings): string[] {
      const answer = engine.build(createRule(settings)) as (row: object) => string;
      return data.map((row) => answer(row));
    },
  };
}

/** What a rule can look at in a row, with everything looked up that depends on no setting. */
export function createData(
  row: Row,
  byDefault: string | null,
  { services, profiles }: Scene['frame'],
) {
  const service = services.find(({ id }) => id === row.serviceId);
  const receiver = profiles.find(({ id }) => id === row.receivingProfileId);
  const isAble = findProfileProblem(receiver, row.serviceId) === null;
  return {
    serviceId: row.serviceId,
    canReply: service?.canReply === true,
    isReceiverOnly: service?.receivingProfileOnly.includes(row.kind) === true,
    receiver: `${isAble ? 'answered' : 'blocked'} ${String(row.receivingProfileId)}`,
    folderIds: row.folderIds,
    default: byDefault,
  };
}
