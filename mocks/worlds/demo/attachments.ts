import type { Attachment } from '../../../src/domain/attachment';
import type { Mention } from '../../../src/domain/mention';
import { createRandom } from './random';
import type { Random } from './random';

const SEED = 20_261_127;
/** Where people send pictures and papers along. */
const services = new Set(['facebook', 'instagram', 'x', 'whatsapp', 'google-business', 'mastodon']);

/** Gives some of the mentions attachments; from a seed of its own, so that it changes nothing else. */
export function addAttachments(mentions: readonly Mention[]): void {
  const random = createRandom(SEED);
  for (const mention of mentions) {
    const has = random.chance(mention.kind === 'private-message' ? 0.14 : 0.07);
    if (!has || !services.has(mention.serviceId)) continue;
    const count = random.weigh([
      [7, 1],
      [2, 2],
      [1, 3],
    ]);
    mention.attachments = Array.from({ length: count }, (_, index) =>
      createAttachment(random, mention, `a${String(index + 1)}`),
    );
  }
}

function createAttachment(random: Random, { kind }: Mention, id: string): Attachment {
  const number = random.int(1000, 9999);
  const size = random.int(60_000, 2_400_000);
  const isPaper = kind === 'private-message' && random.chance(0.25);
  if (isPaper) {
    const name = `invoice-${String(number)}.pdf`;
    return { id, kind: 'file', name, mediaType: 'application/pdf', size, description: null };
  }
  if (random.chance(0.1)) {
    const name = `VID_${String(number)}.mp4`;
    return { id, kind: 'video', name, mediaType: 'video/mp4', size: size * 9, description: null };
  }
  return {
    id,
    kind: 'image',
    name: `IMG_${String(number)}.svg`,
    mediaType: 'image/svg+xml',
    size,
    description: random.chance(0.3) ? 'A chair, a lamp and a box in a room' : null,
  };
}
