import type { CannedReplyContent } from '../../contract/canned-replies';
import type { CannedReply } from '../../domain/canned-reply';
import { isPlaceholder, listPlaceholders } from '../../domain/canned-reply-placeholders';

/** A canned reply as a form holds it. `language`: as typed; blank for all. */
export interface CannedReplyDraft {
  name: string;
  serviceId: string | null;
  language: string;
  text: string;
}

export interface ContentFault {
  kind: 'nameMissing' | 'textMissing' | 'badLanguage' | 'unknownPlaceholder';
  placeholder?: string;
}

/** What the form starts with. */
export function toDraft(cannedReply: CannedReply | null): CannedReplyDraft {
  return {
    name: cannedReply?.name ?? '',
    serviceId: cannedReply?.serviceId ?? null,
    language: cannedReply?.language ?? '',
    text: cannedReply?.text ?? '',
  };
}

const fields = ['name', 'serviceId', 'language', 'text'] as const;

/** Mine, made from `base`, over what someone else saved: what I have not changed becomes theirs. */
export function mergeDraft(
  base: CannedReplyDraft,
  theirs: CannedReplyDraft,
  mine: CannedReplyDraft,
): CannedReplyDraft {
  const isMine = (field: keyof CannedReplyDraft) => mine[field] !== base[field];
  return {
    name: isMine('name') ? mine.name : theirs.name,
    serviceId: isMine('serviceId') ? mine.serviceId : theirs.serviceId,
    language: isMine('language') ? mine.language : theirs.language,
    text: isMine('text') ? mine.text : theirs.text,
  };
}

/** The fields in which two drafts are not the same. */
export function listDifferences(
  one: CannedReplyDraft,
  other: CannedReplyDraft,
): (keyof CannedReplyDraft)[] {
  return fields.filter((field) => one[field] !== other[field]);
}

/** What a save carries, of a draft without faults. */
export function readContent({
  name,
  serviceId,
  language,
  text,
}: CannedReplyDraft): CannedReplyContent {
  const tag = readLanguage(language);
  return { name: name.trim(), serviceId, language: tag === '' ? null : tag, text };
}

/** What keeps a draft from being saved, by field. */
export function findContentFaults({
  name,
  language,
  text,
}: CannedReplyDraft): Partial<Record<'name' | 'language' | 'text', ContentFault>> {
  const tag = readLanguage(language);
  const unknown = listPlaceholders(text).find((placeholder) => !isPlaceholder(placeholder));
  const isTag = tag === '' || /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(tag);
  return {
    ...(name.trim() === '' && { name: { kind: 'nameMissing' as const } }),
    ...(!isTag && { language: { kind: 'badLanguage' as const } }),
    ...(text.trim() === ''
      ? { text: { kind: 'textMissing' as const } }
      : unknown !== undefined && {
          text: { kind: 'unknownPlaceholder' as const, placeholder: `{${unknown}}` },
        }),
  };
}

function readLanguage(language: string): string {
  return language.trim().toLowerCase();
}
