import type { ReplyPreview } from '../../../src/contract/replies';
import type { Mention } from '../../../src/domain/mention';
import type { Profile } from '../../../src/domain/profile';
import { findNamedProfileId, isSameAnswer } from '../../../src/domain/reply/is-same-answer';
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

/** `isChanged`: null when it depends on the conversation. */
interface Comparison {
  before: Outcome;
  after: Outcome;
  isChanged: boolean | null;
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
  const comparisonsBySet = new Map<FolderSet, Map<string, Comparison>>();
  const preview = { total: 0, changed: 0, blocked: 0, unanswerable: 0 };

  function findComparison(mention: Mention, set: FolderSet): Comparison {
    let comparisons = comparisonsBySet.get(set);
    if (comparisons === undefined) comparisonsBySet.set(set, (comparisons = new Map()));
    const key = readReplyKey(mention);
    let comparison = comparisons.get(key);
    if (comparison === undefined) {
      const folderIds = new Set(set.folders.map(({ id }) => id));
      comparison = compareOutcomes(
        findOutcome(input, input.before, mention, folderIds),
        findOutcome(input, input.after, mention, folderIds),
      );
      comparisons.set(key, comparison);
    }
    return comparison;
  }

  return {
    add(mention, set) {
      preview.total += 1;
      const { before, after, isChanged } = findComparison(mention, set);
      if (isChanged === false) return;
      if (isChanged === null && picksSame(before, after, mention.conversationId)) return;
      preview.changed += 1;
      const { status } = after.decision;
      if (before.decision.status === 'answered' && status !== 'answered') preview[status] += 1;
    },
    read: () => ({ ...preview }),
  };
}

/** Equal for mentions that differ in nothing that the resolver looks at, but for the conversation. */
function readReplyKey(mention: Mention): string {
  const known = replyKeys.get(mention);
  if (known !== undefined) return known;
  const key = JSON.stringify([
    mention.serviceId,
    mention.kind,
    mention.receivingProfileId,
    mention.mentionedProfileIds,
  ]);
  replyKeys.set(mention, key);
  return key;
}
const replyKeys = new WeakMap<Mention, string>();

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

function compareOutcomes(before: Outcome, after: Outcome): Comparison {
  if (before.candidateIds === null && after.candidateIds === null) {
    return { before, after, isChanged: !isSameAnswer(before.decision, after.decision) };
  }
  if (before.decision.status !== after.decision.status) return { before, after, isChanged: true };
  const isSamePick = JSON.stringify(before.candidateIds) === JSON.stringify(after.candidateIds);
  return { before, after, isChanged: isSamePick ? false : null };
}

/** Both are answered, and at least one of them at random. */
function picksSame(before: Outcome, after: Outcome, conversationId: string): boolean {
  return pickFor(before, conversationId) === pickFor(after, conversationId);
}

function pickFor({ decision, candidateIds }: Outcome, conversationId: string): string | null {
  return candidateIds === null
    ? findNamedProfileId(decision)
    : pickProfile(conversationId, candidateIds);
}
