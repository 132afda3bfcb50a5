import type { ReplyPreview } from '../../../src/contract/replies';
import type { Mention } from '../../../src/domain/mention';
import type { Profile } from '../../../src/domain/profile';
import { isSameAnswer } from '../../../src/domain/reply/is-same-answer';
import { pickProfile } from '../../../src/domain/reply/pick-profile';
import type { ReplyDecision, ReplyResolution } from '../../../src/domain/reply/resolution';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { ReplyWith } from '../../../src/domain/reply-with';
import type { Service } from '../../../src/domain/service';

/** The reply settings of a mailbox and its folders, topmost first. */
export interface PreviewSettings {
  mailbox: { id: string; topicIds: readonly string[]; replyWith: ReplyWith };
  folders: readonly { id: string; replyWith: ReplyWith }[];
}

/** Two settings to compare, in one view, for one user. */
export interface PreviewInput {
  before: PreviewSettings;
  after: PreviewSettings;
  openFolderId: string | null;
  services: readonly Service[];
  profiles: readonly Profile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

/** Folders by the object that stands for them: the same set is the same object. */
interface FolderSet {
  readonly folders: readonly { id: string }[];
}

/**
 * What the resolver says of all mentions that settings cannot tell apart. Where it picked at random, only
 * the conversation tells them apart further: `candidateIds` are then the profiles that it picks from.
 */
interface Outcome {
  decision: ReplyDecision;
  candidateIds: readonly string[] | null;
}

/**
 * Counts what another setting would change, over as many mentions as are shown to `add`. The resolver
 * decides once for each group of mentions that are alike to it; in a large mailbox there are few
 * hundred. Of its random pick it takes the candidates from the trace and picks among them for each
 * conversation, with the resolver's own function.
 */
export function createPreviewCounter(input: PreviewInput): {
  add: (mention: Mention, folders: FolderSet) => void;
  read: () => ReplyPreview;
} {
  const outcomesBySet = new Map<FolderSet, Map<string, { before: Outcome; after: Outcome }>>();
  const preview = { total: 0, changed: 0, blocked: 0, unanswerable: 0 };

  function findOutcomes(mention: Mention, set: FolderSet) {
    let outcomes = outcomesBySet.get(set);
    if (outcomes === undefined) outcomesBySet.set(set, (outcomes = new Map()));
    const key = JSON.stringify([
      mention.serviceId,
      mention.kind,
      mention.receivingProfileId,
      mention.mentionedProfileIds,
    ]);
    let pair = outcomes.get(key);
    if (pair === undefined) {
      const folderIds = new Set(set.folders.map(({ id }) => id));
      pair = {
        before: findOutcome(input, input.before, mention, folderIds),
        after: findOutcome(input, input.after, mention, folderIds),
      };
      outcomes.set(key, pair);
    }
    return pair;
  }

  return {
    add(mention, set) {
      preview.total += 1;
      const { before, after } = findOutcomes(mention, set);
      const was = decideFor(before, mention.conversationId);
      const is = decideFor(after, mention.conversationId);
      if (isSameAnswer(was, is)) return;
      preview.changed += 1;
      if (was.status === 'answered' && is.status !== 'answered') preview[is.status] += 1;
    },
    read: () => ({ ...preview }),
  };
}

function findOutcome(
  { services, profiles, lastUsedProfileIds, openFolderId }: PreviewInput,
  { mailbox, folders }: PreviewSettings,
  mention: Mention,
  folderIds: ReadonlySet<string>,
): Outcome {
  const resolution = resolveReplyProfile({
    mention,
    mailbox,
    folders: folders.filter(({ id }) => folderIds.has(id)),
    openFolderId,
    services,
    profiles,
    lastUsedProfileIds,
  });
  return { decision: resolution, candidateIds: findRandomCandidates(resolution) };
}

/** The profiles that a random pick gave the answer from; null when it was not picked at random. */
function findRandomCandidates(resolution: ReplyResolution): string[] | null {
  if (resolution.status !== 'answered') return null;
  const step = resolution.trace.at(-1);
  if (step === undefined || !('candidates' in step)) return null;
  const able = step.candidates.filter(
    ({ problem }) => problem === null || problem === 'not-picked',
  );
  return able.length < 2 ? null : able.map(({ profileId }) => profileId);
}

function decideFor({ decision, candidateIds }: Outcome, conversationId: string): ReplyDecision {
  if (candidateIds === null || decision.status !== 'answered') return decision;
  const profileId = pickProfile(conversationId, candidateIds) ?? decision.profileId;
  return { ...decision, profileId };
}
