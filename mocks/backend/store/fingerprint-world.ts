import type { Mention } from '../../../src/domain/mention';
import type { World } from '../../worlds/world';

/**
 * A short text that differs between worlds that differ. A large world is read once at each opening, so
 * this does not write it out as JSON: of a mention it reads what a hand or a generator would change.
 */
export function fingerprintWorld({ mentions, ...rest }: World): string {
  const hash = createHash();
  hash.add(JSON.stringify(rest));
  for (const mention of mentions) addMention(hash, mention);
  return `${hash.read()}-${String(mentions.length)}`;
}

function addMention(hash: Hash, mention: Mention): void {
  hash.add(mention.id);
  hash.add(mention.conversationId);
  hash.add(mention.serviceId + mention.kind + mention.language + mention.receivedAt);
  hash.add(mention.sentiment + mention.priority + mention.status + (mention.assigneeId ?? '-'));
  hash.add(mention.topicIds.join(' '));
  hash.add(mention.tags.join(' '));
  hash.add(mention.mentionedProfileIds.join(' '));
  hash.add(mention.receivingProfileId ?? '-');
  hash.add(mention.author.name + String(mention.author.followers));
  hash.add(mention.text);
}

interface Hash {
  add: (text: string) => void;
  read: () => string;
}

/** Two 32-bit FNV-1a style hashes side by side; it guards against mistakes, not against attacks. */
function createHash(): Hash {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  return {
    add(text) {
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        first = Math.imul(first ^ unit, 0x01000193);
        second = Math.imul(second ^ unit, 0x5bd1e995);
      }
      first = Math.imul(first ^ 0x1ffff, 0x01000193);
      second = Math.imul(second ^ 0x1ffff, 0x5bd1e995);
    },
    read: () => (first >>> 0).toString(36) + (second >>> 0).toString(36),
  };
}
