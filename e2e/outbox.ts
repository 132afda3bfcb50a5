import { expect } from '@playwright/test';
import { savePreferences } from '../src/contract/session';
import type { UndoSeconds } from '../src/domain/reply/undo-seconds';
import type { Inbox } from './inbox';
import type { Signet } from './signet';

/** Lets the tab's user take replies back for a while; the screens show it after a reload. */
export async function waitToSend(signet: Signet, undoSeconds: UndoSeconds): Promise<void> {
  await signet.api(savePreferences, { body: { resolvesOnSend: true, undoSeconds } });
  await signet.reload();
}

/** Opens Signet, and sends a reply to Author 1 that waits as long as that first; it waits when this is done. */
export async function queueReply(
  inbox: Inbox,
  signet: Signet,
  undoSeconds: UndoSeconds,
  text: string,
): Promise<void> {
  await signet.open();
  await waitToSend(signet, undoSeconds);
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(text);
  await inbox.sendButton('Acme Care').click();
  // What is changed before the backend has it, it is refused for, and it never waits.
  await expect(signet.page.getByText(/^Sending as Acme Care in/)).toBeVisible();
}
