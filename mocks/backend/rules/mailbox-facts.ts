import { NEW_FOLDER_ID } from '../../../src/contract/reply-facts';
import type { ReplyFactsSource } from '../../../src/contract/reply-facts';
import type { Filter } from '../../../src/domain/smart-folder';
import { collectMentionFacts } from './collect-mention-facts';
import { createInvalidRequestError } from './problem-error';
import { readDocument, readUserState } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/**
 * The facts of a mailbox's mentions for an agent; for whoever asks when none is named.
 * @param tried another filter for one of its smart folders, or one for a folder that is not there yet
 */
export async function readMailboxFacts(
  context: RuleContext,
  mailboxId: string,
  { agentId = context.user.id }: { agentId?: string | undefined },
  tried: { folderId: string | null; filter: Filter } | null = null,
): Promise<ReplyFactsSource> {
  const { store, lists } = context;
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const agent = await readAgent(context, agentId);
  const smartFolders = await readSmartFolders(store, mailbox);
  if (typeof tried?.folderId === 'string' && !mailbox.smartFolderIds.includes(tried.folderId)) {
    throw createInvalidRequestError([
      { path: 'folderId', message: 'is no smart folder of the mailbox' },
    ]);
  }
  const facts = await collectMentionFacts(
    lists,
    { mailboxId, smartFolders, viewerId: agent.viewerId },
    tried && { folderId: tried.folderId ?? NEW_FOLDER_ID, filter: tried.filter },
  );
  return { ...facts, lastUsedProfileIds: agent.lastUsedProfileIds };
}

/**
 * Through whose eyes to look. The empty id stands for an agent who is new: since no user has it, no
 * mention is assigned to it, and it has published nothing.
 */
async function readAgent({ store }: RuleContext, agentId: string) {
  if (agentId === '') return { viewerId: '', lastUsedProfileIds: {} };
  const { document: agent } = await readDocument(store, 'users', agentId);
  const { document: state } = await readUserState(store, agent.id);
  return { viewerId: agent.id, lastUsedProfileIds: state.lastUsedProfileIds };
}
