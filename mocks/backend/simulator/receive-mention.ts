import type { Mention } from '../../../src/domain/mention';
import { commitWithRetries } from '../rules/commit-with-retries';
import type { RuleContext } from '../rules/rule-context';

/** Takes in what somebody wrote, as a real backend does when a service tells it. */
export function receiveMention(context: RuleContext, mention: Mention): Promise<Mention> {
  const { store } = context;
  return commitWithRetries(context, async () => {
    const { id } = mention;
    const known = await store.get('mentions', id);
    if (known !== null) return { changes: [], expectedVersions: [], answer: known.document };
    return {
      changes: [{ collection: 'mentions', document: mention }],
      expectedVersions: [{ collection: 'mentions', id, version: 0 }],
      answer: mention,
    };
  });
}
