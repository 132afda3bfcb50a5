import type { Attachment } from '../../../src/domain/attachment';
import { hashId } from '../../../src/domain/reply/pick-profile';
import { isShownBy } from './mentions';
import { createNotFoundError } from './problem-error';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

/**
 * The bytes of an attachment. A mock world has none, so they are drawn: an image as a small still life,
 * the same at every look; anything else as a text that says what it stands for.
 */
export async function readAttachment(
  { store }: RuleContext,
  {
    mailboxId,
    mentionId,
    attachmentId,
  }: { mailboxId: string; mentionId: string; attachmentId: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const { document: mention } = await readDocument(store, 'mentions', mentionId);
  if (!isShownBy(mailbox, mention)) throw createNotFoundError('mention', mentionId);
  const attachment = mention.attachments.find(({ id }) => id === attachmentId);
  if (attachment === undefined) throw createNotFoundError('attachment', attachmentId);
  return new TextEncoder().encode(
    attachment.kind === 'image'
      ? drawImage(attachment)
      : `${attachment.name}\n${attachment.mediaType}\n`,
  );
}

/** A lamp, a chair and a box on a floor, placed and coloured by the attachment's id. */
function drawImage({ id, name }: Attachment): string {
  const hash = hashId(id + name);
  const hue = hash % 360;
  const turn = ((hash >>> 9) % 9) - 4;
  const seat = 250 + ((hash >>> 13) % 120);
  const wood = `hsl(${String((hue + 25) % 360)} 35% 45%)`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420" viewBox="0 0 640 420">',
    `<rect width="640" height="420" fill="hsl(${String(hue)} 25% 88%)"/>`,
    `<rect y="330" width="640" height="90" fill="hsl(${String(hue)} 20% 74%)"/>`,
    `<g stroke="${wood}" stroke-width="12" stroke-linecap="round" transform="rotate(${String(turn)} ${String(seat)} 330)">`,
    `<path d="M${String(seat - 70)} 352V150M${String(seat - 70)} 250H${String(seat + 60)}V352M${String(seat - 70)} 170h18M${String(seat - 70)} 206h18" fill="none"/>`,
    '</g>',
    `<path d="M500 352V140" stroke="hsl(${String(hue)} 12% 32%)" stroke-width="8"/>`,
    `<path d="M452 140h96l-24-64h-48z" fill="hsl(${String((hue + 180) % 360)} 45% 70%)"/>`,
    `<rect x="60" y="268" width="110" height="84" rx="4" fill="hsl(${String((hue + 40) % 360)} 40% 62%)"/>`,
    `<path d="M60 296h110M115 268v84" stroke="hsl(${String((hue + 40) % 360)} 40% 48%)" stroke-width="6"/>`,
    '</svg>',
  ].join('');
}
