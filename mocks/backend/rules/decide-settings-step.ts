import { ACCOUNT_ID } from '../store/account';
import type { Change } from '../store/store';
import type { Decision } from './commit-with-retries';
import { readAccount } from './read-document';
import { recordSettingsChanges } from './record-settings-changes';
import type { SettingsStep } from './record-settings-changes';
import type { RuleContext } from './rule-context';

/**
 * The commit of a step that saves settings: the documents, the account's next settings revision, from
 * which they count, and the history's entries, all or nothing.
 */
export async function decideSettingsStep(
  context: RuleContext,
  time: string,
  step: SettingsStep,
): Promise<Decision<{ settingsRevision: number }>> {
  const account = await readAccount(context.store);
  const settingsRevision = account.document.settingsRevision + 1;
  const entries = await recordSettingsChanges(context, step, { at: time, settingsRevision });
  return {
    changes: [
      ...step.mailboxes.map(({ after }): Change => ({ collection: 'mailboxes', document: after })),
      ...step.smartFolders.map(({ after }): Change => ({
        collection: 'smartFolders',
        document: after,
      })),
      { collection: 'account', document: { ...account.document, settingsRevision } },
      ...entries.map((entry): Change => ({ collection: 'replySettingsChanges', document: entry })),
    ],
    expectedVersions: [
      ...step.mailboxes.map(({ stored, after }) => ({
        collection: 'mailboxes' as const,
        id: after.id,
        version: stored.version,
      })),
      ...step.smartFolders.map(({ stored, after }) => ({
        collection: 'smartFolders' as const,
        id: after.id,
        version: stored.version,
      })),
      { collection: 'account', id: ACCOUNT_ID, version: account.version },
    ],
    answer: { settingsRevision },
  };
}
