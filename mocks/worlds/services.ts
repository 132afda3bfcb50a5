import type { MentionKind, ReplyLimit, Service } from '../../src/domain/service';

/**
 * The services of every world that names none of its own: facts of the platforms (who may answer what,
 * how long a reply may be and how the platform counts it), held as data.
 */
export const standardServices: readonly Service[] = [
  replying('facebook', 'Facebook', ['private-message'], { max: 8000, unit: 'characters' }, [
    'comment',
  ]),
  replying('instagram', 'Instagram', ['private-message'], { max: 2200, unit: 'characters' }, [
    'comment',
  ]),
  replying('x', 'X', ['private-message'], { max: 280, unit: 'x-weighted' }, ['post']),
  replying('linkedin', 'LinkedIn', [], { max: 1250, unit: 'characters' }),
  replying('youtube', 'YouTube', [], { max: 10_000, unit: 'characters' }),
  replying('tiktok', 'TikTok', [], { max: 150, unit: 'characters' }),
  replying('whatsapp', 'WhatsApp', ['private-message'], { max: 4096, unit: 'characters' }),
  replying('google-business', 'Google Business', ['review'], { max: 4096, unit: 'bytes' }),
  replying('google-play', 'Google Play', ['review'], { max: 350, unit: 'characters' }),
  replying('app-store', 'App Store', ['review'], { max: 5970, unit: 'characters' }),
  replying('bluesky', 'Bluesky', [], { max: 300, unit: 'graphemes' }),
  replying('mastodon', 'Mastodon', [], { max: 500, unit: 'characters', urlLength: 23 }),
  monitored('news', 'News'),
  monitored('blogs', 'Blogs'),
  monitored('forums', 'Forums'),
];

/** A fresh copy of the standard services, for a world to own. */
export function listStandardServices(): Service[] {
  return structuredClone([...standardServices]);
}

function replying(
  id: string,
  name: string,
  receivingProfileOnly: Service['receivingProfileOnly'],
  replyLimit: ReplyLimit,
  canReplyPrivately: MentionKind[] = [],
): Service {
  const privately = canReplyPrivately.length === 0 ? {} : { canReplyPrivately };
  return { id, name, canReply: true, receivingProfileOnly, ...privately, replyLimit };
}

function monitored(id: string, name: string): Service {
  return { id, name, canReply: false, receivingProfileOnly: [], replyLimit: null };
}
