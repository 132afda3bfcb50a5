import { useMemo, useState } from 'react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReplyFacts } from '../../contract/reply-facts';
import { accountQueries } from '../../data/account';
import { replyFactsQueries } from '../../data/reply-facts';
import type { TriedFilter } from '../../data/reply-facts';
import { groupMentions } from '../../domain/reply/group-mentions';
import type { ReplyFrame } from '../../domain/reply/group-mentions';
import { previewReplies } from '../../domain/reply/preview-replies';
import type { PreviewInput, ReplyPreview } from '../../domain/reply/preview-replies';
import type { ReplySettings } from '../../domain/reply/settings-choices';
import { useSettled } from './use-settled';
import { toAgentId } from './preview-agent';
import type { PreviewAgent } from './preview-agent';
import { useSameValue } from './use-same-value';

/** How long one may pause while a filter is typed before it is tried. */
const PAUSE = 250;
const NOTHING_TRIED: TriedFilter = { folderId: null, filter: { match: 'any', conditions: [] } };

/** A mailbox's settings on one side of a change. */
export interface PreviewedSettings extends ReplySettings {
  topicIds: readonly string[];
}

/**
 * A change to preview.
 * - `folderId`: the smart folder that is changed; null for the mailbox.
 * - `tried`: another filter for it, or the filter of one that is not there yet; null where it stays.
 */
export interface PreviewedChange {
  mailboxId: string;
  folderId: string | null;
  tried?: TriedFilter | null;
  before: PreviewedSettings;
  after: PreviewedSettings;
}

/** Everything that the preview of a change is made from, and the preview. */
export interface PreviewScene {
  mailboxId: string;
  facts: ReplyFacts;
  before: ReplyFrame;
  after: ReplyFrame;
  preview: ReplyPreview;
}

/**
 * - `scene`: null until the facts are here.
 * - `isOld`: it is not, or may not be, what holds now, because the facts are on their way or do not come.
 * - `count`: `here` when the scene is that of the change as it is now, though its mentions may be those of a
 *   moment ago; else whether it comes.
 * - `failure`: why the facts do not come; null while there is hope.
 */
export interface PreviewState {
  agent: PreviewAgent;
  onAgentChange: (agent: PreviewAgent) => void;
  scene: PreviewScene | null;
  isOld: boolean;
  count: 'here' | 'coming' | 'missing';
  failure: 'offline' | 'failed' | null;
  retry: () => void;
}

/**
 * Previews a change of reply settings, over all mentions of the mailbox. The facts are fetched once, and
 * grouped once for all edits; an edit then costs only the services that it touches.
 */
export function useReplyPreview(change: PreviewedChange): PreviewState {
  const { mailboxId } = change;
  const [agent, onAgentChange] = useState<PreviewAgent>({ kind: 'you' });
  const wanted = JSON.stringify(change.tried ?? null);
  const settled = useSettled(wanted, PAUSE);
  const tried = JSON.parse(settled) as TriedFilter | null;
  const agentId = toAgentId(agent);
  const ofMailbox = useQuery({
    ...replyFactsQueries.ofMailbox(mailboxId, agentId),
    enabled: tried === null,
    placeholderData: keepPreviousData,
  });
  const withFilter = useQuery({
    ...replyFactsQueries.withFilter(mailboxId, agentId, tried ?? NOTHING_TRIED),
    enabled: tried !== null,
    placeholderData: keepPreviousData,
  });
  const query = tried === null ? ofMailbox : withFilter;
  const { data: facts, isError, isPlaceholderData, fetchStatus, refetch } = query;
  // Until the first facts with a filter are here, those without stay.
  const scene = usePreviewScene(change, facts ?? ofMailbox.data);
  const isOffline = fetchStatus === 'paused';
  const failure = isOffline ? 'offline' : isError && fetchStatus === 'idle' ? 'failed' : null;
  const isOther = wanted !== settled;
  const isHere = !isOther && facts !== undefined && !isPlaceholderData;
  return {
    agent,
    onAgentChange,
    scene,
    isOld: !isHere || isError || isOffline,
    count: isHere ? 'here' : isOther || failure === null ? 'coming' : 'missing',
    failure,
    retry: () => void refetch(),
  };
}

function usePreviewScene(
  change: PreviewedChange,
  facts: ReplyFacts | undefined,
): PreviewScene | null {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { mailboxId, folderId } = change;
  const settingsBefore = useSameValue(pickSettings(change.before));
  const settingsAfter = useSameValue(pickSettings(change.after));
  const topicsBefore = useSameValue(change.before.topicIds.toSorted());
  const topicsAfter = useSameValue(change.after.topicIds.toSorted());
  const topics = topicsBefore.join('\n') === topicsAfter.join('\n') ? topicsBefore : topicsAfter;

  const frames = useMemo(() => {
    if (facts === undefined) return null;
    const { services, profiles } = account;
    const { lastUsedProfileIds } = facts;
    const before = { services, profiles, lastUsedProfileIds, topicIds: topicsBefore };
    const after = topics === topicsBefore ? before : { ...before, topicIds: topics };
    return { facts, before, after, grouped: groupMentions(facts, before, after) };
  }, [account, facts, topicsBefore, topics]);

  const [previewEdit] = useState(createEditPreviewer);
  return useMemo(() => {
    if (frames === null) return null;
    const { grouped, ...rest } = frames;
    const { profiles } = frames.before;
    const preview = previewEdit({
      grouped,
      folderId,
      before: { profiles, settings: settingsBefore },
      after: { profiles, settings: settingsAfter },
    });
    return { mailboxId, ...rest, preview };
  }, [mailboxId, folderId, frames, settingsBefore, settingsAfter, previewEdit]);
}

/** Previews edit after edit; each takes over from the one before what they have in common. */
function createEditPreviewer(): (input: PreviewInput) => ReplyPreview {
  let last: ReplyPreview | null = null;
  return (input) => (last = previewReplies(input, last));
}

function pickSettings({ mailbox, folders }: PreviewedSettings): ReplySettings {
  return {
    mailbox: { replyWith: mailbox.replyWith },
    folders: folders.map(({ id, replyWith }) => ({ id, replyWith })),
  };
}
