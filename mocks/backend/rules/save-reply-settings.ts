import type { FieldError } from '../../../src/contract/problem';
import type { ReplyWithChange } from '../../../src/contract/reply-settings-changes';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Stored } from '../store/store';
import { findReplyWithErrors } from './check-reply-with';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { createInvalidRequestError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

interface SavedSettings {
  settingsRevision: number;
  mailboxes: Mailbox[];
  smartFolders: SmartFolder[];
}

/** A change with what it is made to. */
interface Target<Document> {
  change: ReplyWithChange;
  stored: Stored<Document>;
}

/**
 * Saves Reply with of several mailboxes and smart folders in one step, all or none; the answer is
 * in the order of the request.
 */
export function saveReplySettings(
  context: RuleContext,
  changes: readonly ReplyWithChange[],
): Promise<SavedSettings> {
  const { store } = context;
  const repeated = findRepeatedTargets(changes);
  if (repeated.length > 0) throw createInvalidRequestError(repeated);

  return commitWithRetries(context, async (time) => {
    const mailboxes: Target<Mailbox>[] = [];
    const smartFolders: Target<SmartFolder>[] = [];
    const targets: Target<Mailbox | SmartFolder>[] = [];
    for (const change of changes) {
      const { kind, id } = change.target;
      if (kind === 'mailbox') {
        const target = { change, stored: await readDocument(store, 'mailboxes', id) };
        mailboxes.push(target);
        targets.push(target);
      } else {
        const target = { change, stored: await readDocument(store, 'smartFolders', id) };
        smartFolders.push(target);
        targets.push(target);
      }
    }
    checkVersions(targets);
    await checkChoices(context, targets);

    const step = {
      mailboxes: mailboxes.map((target) => ({ ...target, after: applyChange(target) })),
      smartFolders: smartFolders.map((target) => ({ ...target, after: applyChange(target) })),
    };
    const decision = await decideSettingsStep(context, time, step);
    return {
      ...decision,
      answer: {
        ...decision.answer,
        mailboxes: step.mailboxes.map(({ after }) => after),
        smartFolders: step.smartFolders.map(({ after }) => after),
      },
    };
  });
}

function applyChange<Document extends Mailbox | SmartFolder>({
  change: { replyWith },
  stored: { document },
}: Target<Document>): Document {
  return { ...document, replyWith, version: document.version + 1 };
}

function findRepeatedTargets(changes: readonly ReplyWithChange[]): FieldError[] {
  const seen = new Set<string>();
  return changes.flatMap(({ target: { kind, id } }, index): FieldError[] => {
    const key = JSON.stringify([kind, id]);
    if (seen.has(key)) {
      return [{ path: `changes.${String(index)}.target`, message: 'is named twice' }];
    }
    seen.add(key);
    return [];
  });
}

function checkVersions(targets: readonly Target<Mailbox | SmartFolder>[]): void {
  const stale = targets.filter(({ change, stored }) => change.version !== stored.document.version);
  if (stale.length === 0) return;
  throw new ProblemError({
    type: '/problems/stale-reply-settings',
    title: 'Some of the settings were saved by someone else meanwhile',
    status: 412,
    stale: stale.map(({ change: { target }, stored: { changedByUserId, changedAt } }) => ({
      target,
      changedByUserId,
      changedAt,
    })),
  });
}

async function checkChoices(
  { store }: RuleContext,
  targets: readonly Target<Mailbox | SmartFolder>[],
): Promise<void> {
  const [services, profiles] = await Promise.all([store.list('services'), store.list('profiles')]);
  const errors = targets.flatMap(({ change: { replyWith }, stored: { document } }, index) =>
    findReplyWithErrors(replyWith, { stored: document.replyWith, services, profiles }).map(
      ({ path, message }) => ({ path: `changes.${String(index)}.${path}`, message }),
    ),
  );
  if (errors.length > 0) throw createInvalidRequestError(errors);
}
