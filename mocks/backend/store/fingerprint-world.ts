import type { World } from '../../worlds/world';

const MAX_SAMPLES = 4_000;

/**
 * A short text that differs between worlds that differ. A world is read at each opening, so of one with
 * very many mentions only an even sample is: those are made by a generator, and a change of it shows
 * everywhere.
 */
export function fingerprintWorld({
  mentions,
  replySettingsChanges,
  cannedReplies,
  ...others
}: World): string {
  // A world without them is the one that it was before worlds could have any: what was kept stays.
  const rest = {
    ...others,
    ...(replySettingsChanges.length === 0 ? {} : { replySettingsChanges }),
    ...(cannedReplies.length === 0 ? {} : { cannedReplies }),
  };
  const step = Math.ceil(mentions.length / MAX_SAMPLES);
  const sample = mentions.filter((_, index) => index % step === 0);
  return `${String(mentions.length)}-${hashText(JSON.stringify([rest, sample]))}`;
}

/** Two 32-bit FNV-1a style hashes side by side; it guards against mistakes, not against attacks. */
function hashText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
