import { savePreferences } from '../src/contract/session';
import type { UndoSeconds } from '../src/domain/reply/undo-seconds';
import type { Signet } from './signet';

/** Lets the tab's user take replies back for a while; the screens show it after a reload. */
export async function waitToSend(signet: Signet, undoSeconds: UndoSeconds): Promise<void> {
  await signet.api(savePreferences, { body: { resolvesOnSend: true, undoSeconds } });
  await signet.reload();
}
