import type {
  MailboxDetail,
  MailboxFolders,
  MailboxListItem,
  MailboxSettings,
} from '../../../src/contract/mailboxes';
import type { FieldError } from '../../../src/contract/problem';
import { defaultFolderIds, hideableFolderIds } from '../../../src/domain/default-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Store } from '../store/store';
import { findReplyWithErrors } from './check-reply-with';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { listAccount } from './list-account';
import type { PageQuery } from './page-cursor';
import { createInvalidRequestError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/** A page of the mailboxes, each with the number of mentions in its Inbox. */
export async function listMailboxes(context: RuleContext, query: PageQuery) {
  const page = await listAccount(context, 'mailboxes', query);
  const items = await Promise.all(
    page.items.map(async (mailbox): Promise<MailboxListItem> => {
      const view = { mailboxId: mailbox.id, folder: 'inbox' as const, viewerId: context.user.id };
      return { ...mailbox, inboxCount: await context.lists.count(view) };
    }),
  );
  return { ...page, items };
}

/** The folders of a mailbox that are not switched off, with their counts, for whoever asks. */
export async function listMailboxFolders(
  { store, lists, user }: RuleContext,
  mailboxId: string,
): Promise<MailboxFolders> {
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const smartFolders = await readSmartFolders(store, mailbox);
  const view = { mailboxId, viewerId: user.id };
  const hiddenIds: readonly string[] = mailbox.hiddenFolderIds ?? [];
  const shownIds = defaultFolderIds.filter((id) => !hiddenIds.includes(id));
  return {
    defaultFolders: await Promise.all(
      shownIds.map(async (id) => ({
        id,
        count: await lists.count({ ...view, folder: id }),
      })),
    ),
    smartFolders: await Promise.all(
      smartFolders.map(async (folder) => ({
        ...folder,
        count: await lists.count({ ...view, folder }),
      })),
    ),
  };
}

/**
 * Saves a mailbox that was made from `version`. Its new reply settings count from the account's next
 * settings revision, which is part of the same commit, and so is the history's entry.
 */
export function saveMailbox(
  context: RuleContext,
  {
    mailboxId,
    version,
    settings,
  }: { mailboxId: string; version: number; settings: MailboxSettings },
): Promise<MailboxDetail> {
  const { store, user } = context;
  return commitWithRetries(context, async (time) => {
    const stored = await readMailboxForChange(store, mailboxId, version);
    const errors = await findMailboxErrors(store, settings, stored.document);
    if (errors.length > 0) throw createInvalidRequestError(errors);
    const mailbox = completeMailbox(settings, { id: mailboxId, version: version + 1 });
    const step = { mailboxes: [{ stored, after: mailbox }], smartFolders: [] };
    return {
      ...(await decideSettingsStep(context, time, step)),
      answer: { ...mailbox, changedByUserId: user.id, changedAt: time },
    };
  });
}

/** A mailbox of which someone has seen `version`; refuses when it is another one now. */
export async function readMailboxForChange(store: Store, mailboxId: string, version: number) {
  const stored = await readDocument(store, 'mailboxes', mailboxId);
  if (stored.document.version === version) return stored;
  throw new ProblemError({
    type: '/problems/stale-mailbox',
    title: 'The mailbox was saved by someone else meanwhile',
    status: 412,
    changedByUserId: stored.changedByUserId,
    changedAt: stored.changedAt,
    current: stored.document,
  });
}

/** The mailbox that settings make: of the switched-off folders each once, in their order, if there are any. */
export function completeMailbox(
  { hiddenFolderIds = [], ...settings }: MailboxSettings,
  { id, version }: { id: string; version: number },
): Mailbox {
  const hidden = hideableFolderIds.filter((folderId) => hiddenFolderIds.includes(folderId));
  return { ...settings, ...(hidden.length === 0 ? {} : { hiddenFolderIds: hidden }), id, version };
}

export async function findMailboxErrors(
  store: Store,
  { topicIds, replyWith, smartFolderIds }: MailboxSettings,
  stored: Pick<Mailbox, 'replyWith' | 'smartFolderIds'>,
): Promise<FieldError[]> {
  const [topics, services, profiles] = await Promise.all([
    store.list('topics'),
    store.list('services'),
    store.list('profiles'),
  ]);
  return [
    ...topicIds.flatMap((topicId, index): FieldError[] => {
      const path = `topicIds.${String(index)}`;
      if (!topics.some(({ id }) => id === topicId))
        return [{ path, message: 'there is no such topic' }];
      return topicIds.indexOf(topicId) === index ? [] : [{ path, message: 'is named twice' }];
    }),
    ...findReplyWithErrors(replyWith, { stored: stored.replyWith, services, profiles }),
    ...findOrderErrors(smartFolderIds, stored),
  ];
}

/** Folders are neither added nor taken away by saving an order. */
function findOrderErrors(
  smartFolderIds: readonly string[],
  stored: Pick<Mailbox, 'smartFolderIds'>,
): FieldError[] {
  const isSameSet =
    JSON.stringify(smartFolderIds.toSorted()) === JSON.stringify(stored.smartFolderIds.toSorted());
  return isSameSet
    ? []
    : [{ path: 'smartFolderIds', message: 'must name just the smart folders of the mailbox' }];
}
