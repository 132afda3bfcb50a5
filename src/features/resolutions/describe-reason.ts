import type { Mention } from '../../domain/mention';
import type { Profile } from '../../domain/profile';
import { findProfileProblem } from '../../domain/reply/profile-problem';
import type { ProfileProblem, ReplyResolution } from '../../domain/reply/resolution';
import type { Service } from '../../domain/service';
import type { SmartFolder } from '../../domain/smart-folder';
import { nameKind, problemKeys, ruleKeys } from './reason-words';
import type { KindKey } from './reason-words';

/**
 * Why a profile answers a mention, or why none does, and what can be done: as keys and values of the
 * catalogue, so that the same sentence can be shown with its names set apart, read out, or tested in
 * every language. Any id may name something that was deleted meanwhile; there are words for that.
 */

/**
 * What the sentences name.
 * - `mention`: as the rules saw it; `isPrivateReply`: it is public, and answered in private.
 * - `agent`: through whose eyes it is answered; whoever reads it when left out.
 * - `formatDay`: an ISO time as a day in words.
 */
export interface ReasonContext {
  mention: Pick<Mention, 'serviceId' | 'kind'> & { isPrivateReply?: boolean };
  mailboxName: string;
  agent?: ReasonAgent | undefined;
  services: readonly Pick<Service, 'id' | 'name' | 'canReply'>[];
  profiles: readonly Profile[];
  smartFolders: readonly Pick<SmartFolder, 'id' | 'name'>[];
  formatDay: (iso: string) => string;
}

/** Another agent, or one who has never published. */
export type ReasonAgent = { kind: 'named'; name: string } | { kind: 'new' };

/** One sentence of the catalogue `resolutions`. */
export interface ReasonSentence {
  key: ReasonKey;
  values: ReasonValues;
}

export type ReasonKey =
  | `reason.${'receivingProfile' | 'folder' | 'mailbox' | 'lastUsed' | 'mentioned' | 'topic'}`
  | `reason.${'blockedChoice' | 'blockedReceiver'}`
  | `reason.${'serviceCannotReply' | 'serviceUnknown' | 'noProfile' | 'noDefaultProfile'}`
  | `wayOut.${'alternative' | 'choose' | 'authorize' | 'connect' | 'onService' | 'askAdmin'}`;

/** Every sentence is given all of these; each takes those it needs. */
export interface ReasonValues {
  service: string;
  mailbox: string;
  folder: string;
  via: 'folder' | 'deletedFolder' | 'none';
  profile: string;
  kind: KindKey;
  count: number;
  problem: 'expired' | 'revoked' | 'noTopic' | 'wrongService' | 'unknown' | 'none';
  dated: 'yes' | 'no';
  date: string;
  otherService: string;
  plurality: 'many' | 'one';
  alternative: string;
  others: 'yes' | 'no';
  agent: 'you' | ReasonAgent['kind'];
  agentName: string;
}

/** The reason of a resolution, then what can be done where it is no answer. */
export function describeReason(
  resolution: ReplyResolution,
  context: ReasonContext,
): ReasonSentence[] {
  const values = collectValues(resolution, context);
  const say = (key: ReasonKey): ReasonSentence => ({ key, values });
  switch (resolution.status) {
    case 'answered':
      return [say(`reason.${ruleKeys[resolution.rule]}`)];
    case 'blocked':
      return resolution.level === 'receiving-profile'
        ? [say('reason.blockedReceiver'), say(`wayOut.${receiverWayOut[resolution.problem]}`)]
        : [say('reason.blockedChoice'), say(chooseWayOut(resolution, values))];
    case 'unanswerable':
      if (resolution.reason === 'service-cannot-reply') {
        return [say(values.service === '' ? 'reason.serviceUnknown' : 'reason.serviceCannotReply')];
      }
      return values.others === 'yes'
        ? [say('reason.noDefaultProfile'), say('wayOut.choose')]
        : [say('reason.noProfile'), say('wayOut.askAdmin')];
  }
}

const receiverWayOut = {
  unknown: 'onService',
  'wrong-service': 'onService',
  expired: 'authorize',
  revoked: 'authorize',
  'no-topic': 'connect',
} as const satisfies Record<ProfileProblem, string>;

function chooseWayOut(
  { alternative }: ReplyResolution & { status: 'blocked' },
  { others }: ReasonValues,
): ReasonKey {
  if (alternative !== null) return 'wayOut.alternative';
  return others === 'yes' ? 'wayOut.choose' : 'wayOut.askAdmin';
}

function collectValues(resolution: ReplyResolution, context: ReasonContext): ReasonValues {
  const { mention, services, profiles, smartFolders, formatDay } = context;
  const { folderId } = resolution;
  const service = services.find(({ id }) => id === mention.serviceId);
  const folder = smartFolders.find(({ id }) => id === folderId);
  const profileId = resolution.status === 'unanswerable' ? null : resolution.profileId;
  const profile = profiles.find(({ id }) => id === profileId);
  const alternativeId = resolution.status === 'blocked' ? resolution.alternative?.profileId : null;
  const changedAt = profile?.authorizationChangedAt ?? null;
  return {
    service: service?.name ?? '',
    mailbox: context.mailboxName,
    folder: folder?.name ?? '',
    ...agentValues(context),
    via: folderId === null ? 'none' : folder === undefined ? 'deletedFolder' : 'folder',
    profile: profile?.name ?? profileId ?? '',
    kind: nameKind(mention.kind, context),
    count: countPickable(resolution),
    problem:
      resolution.status !== 'blocked' || profileId === null
        ? 'none'
        : problemKeys[resolution.problem],
    dated: changedAt === null ? 'no' : 'yes',
    date: changedAt === null ? '' : formatDay(changedAt),
    otherService: services.find(({ id }) => id === profile?.serviceId)?.name ?? '',
    plurality: pluralServiceIds.includes(mention.serviceId) ? 'many' : 'one',
    alternative: profiles.find(({ id }) => id === alternativeId)?.name ?? alternativeId ?? '',
    others:
      service?.canReply === true &&
      profiles.some(
        (other) =>
          other.id !== alternativeId && findProfileProblem(other, mention.serviceId) === null,
      )
        ? 'yes'
        : 'no',
  };
}

/** Whom a sentence speaks of, as its values. */
export function agentValues({ agent }: Pick<ReasonContext, 'agent'>) {
  return {
    agent: agent?.kind ?? ('you' as const),
    agentName: agent?.kind === 'named' ? agent.name : '',
  };
}

/** Services whose name is a plural, as the sentences say it. */
const pluralServiceIds = ['blogs', 'forums'];

/** Among how many profiles the rule that answered could pick. */
function countPickable(resolution: ReplyResolution): number {
  if (resolution.status !== 'answered') return 0;
  for (const step of resolution.trace) {
    if ('candidates' in step && step.rule === resolution.rule) {
      return step.candidates.filter(({ problem }) => problem === null || problem === 'not-picked')
        .length;
    }
  }
  return 1;
}
