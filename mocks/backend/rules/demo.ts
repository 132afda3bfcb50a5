import type { Authorization, Profile } from '../../../src/domain/profile';
import { commitWithRetries } from './commit-with-retries';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

/** As if the service had changed its mind about a profile. Reply settings do not change by it. */
export function changeAuthorization(
  context: RuleContext,
  profileId: string,
  authorization: Authorization,
): Promise<Profile> {
  const { store, now } = context;
  return commitWithRetries(context, async () => {
    const { document, version } = await readDocument(store, 'profiles', profileId);
    if (document.authorization === authorization) {
      return { changes: [], expectedVersions: [], answer: document };
    }
    const profile = { ...document, authorization, authorizationChangedAt: now() };
    return {
      changes: [{ collection: 'profiles', document: profile }],
      expectedVersions: [{ collection: 'profiles', id: profileId, version }],
      answer: profile,
    };
  });
}
