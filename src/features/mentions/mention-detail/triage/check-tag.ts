import { MAX_TAG_LENGTH, MAX_TAGS, tagSchema } from '../../../../domain/mention';
import { foldTag } from '../../../../domain/triage/triage-change';

/** Why a text does not become a tag of a mention. */
export type TagFault = 'too-long' | 'invalid' | 'there-already' | 'too-many';

export type TagCheck = { kind: 'tag'; tag: string } | { kind: 'fault'; fault: TagFault };

/**
 * The tag that a text would be: written as the mailbox writes it already, when it knows it. Null for a
 * blank text, which asks for nothing.
 * @param tags those that the mention has
 * @param known those of the mailbox
 */
export function checkTag(
  text: string,
  tags: readonly string[],
  known: readonly string[],
): TagCheck | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const folded = foldTag(trimmed);
  if (tags.some((tag) => foldTag(tag) === folded)) return refuse('there-already');
  if (trimmed.length > MAX_TAG_LENGTH) return refuse('too-long');
  if (!tagSchema.safeParse(trimmed).success) return refuse('invalid');
  if (tags.length >= MAX_TAGS) return refuse('too-many');
  return { kind: 'tag', tag: known.find((tag) => foldTag(tag) === folded) ?? trimmed };
}

function refuse(fault: TagFault): TagCheck {
  return { kind: 'fault', fault };
}
