import { getMention } from '../src/contract/mentions';
import type { Signet } from './signet';

/** The texts that were published as answers to mention 1. */
export async function listPublished(signet: Signet): Promise<string[]> {
  const params = { mailboxId: 'support', mentionId: 'mention-1' };
  const { conversation } = await signet.api(getMention, { params });
  return conversation.replies.map(({ text }) => text);
}
