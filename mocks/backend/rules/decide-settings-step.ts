import { ACCOUNT_ID } from '../store/account';
import type { Change } from '../store/store';
import type { Decision } from './commit-with-retries';
import { readAccount } from './read-document';
import { recordSettingsChanges } from './record-settings-changes';
import { readSaved } from './settings-step';
import type { Saving, SettingsStep } from './settings-step';
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
      ...step.mailboxes.map((saving): Change =>
        saving.after === null
          ? { collection: 'mailboxes', deletedId: readSaved(saving).id }
          : { collection: 'mailboxes', document: toSaved(saving.after, saving, settingsRevision) },
      ),
      ...step.smartFolders.map((saving): Change =>
        saving.after === null
          ? { collection: 'smartFolders', deletedId: readSaved(saving).id }
          : {
              collection: 'smartFolders',
              document: toSaved(saving.after, saving, settingsRevision),
            },
      ),
      { collection: 'account', document: { ...account.document, settingsRevision } },
      ...entries.map((entry): Change => ({ collection: 'replySettingsChanges', document: entry })),
    ],
    expectedVersions: [
      ...step.mailboxes.map((saving) => ({
        collection: 'mailboxes' as const,
        id: readSaved(saving).id,
        version: saving.stored?.version ?? 0,
      })),
      ...step.smartFolders.map((saving) => ({
        collection: 'smartFolders' as const,
        id: readSaved(saving).id,
        version: saving.stored?.version ?? 0,
      })),
      { collection: 'account', id: ACCOUNT_ID, version: account.version },
    ],
    answer: { settingsRevision },
  };
}

function toSaved<Document extends { version: number }>(
  document: Document,
  { stored }: Saving<Document>,
  settingsRevision: number,
): Document {
  return stored === null ? { ...document, version: settingsRevision } : document;
}
